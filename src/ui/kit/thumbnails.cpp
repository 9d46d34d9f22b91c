// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/thumbnails.h"

#include "ledger/attachments.h"
#include "ui/kit/pictures.h"

namespace ledger {

static constexpr int MostKept = 400;

Thumbnails::Thumbnails(const Ledger& ledger, QStringList mediaTypes, QObject* parent)
    : QObject(parent)
    , m_thread(ledger)
    , m_mediaTypes(std::move(mediaTypes))
    , m_made(MostKept)
{
}

QPixmap Thumbnails::of(const Attachment& attachment, int side)
{
    if (attachment.content.hash.isEmpty() || !m_mediaTypes.contains(attachment.content.mediaType))
        return {};
    const QByteArray key = attachment.content.hash + QByteArray::number(side);
    if (const QPixmap* made = m_made.object(key))
        return *made;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    m_thread.ask<QImage>(
        this,
        [attachment, side](Reader& reader) -> Result<QImage> {
            auto bytes = readAttachment(reader, attachment);
            if (!bytes)
                return bytes.error();
            return pictureTile(*bytes, side);
        },
        [this, key](const Result<QImage>& image) {
            m_asked.remove(key);
            // What cannot be decoded is kept too, so that it is not tried again with every painting.
            m_made.insert(key, new QPixmap(QPixmap::fromImage(image.value_or(QImage()))));
            Q_EMIT ready();
        });
    return {};
}

} // namespace ledger
