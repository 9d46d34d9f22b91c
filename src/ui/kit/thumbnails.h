// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "ui/kit/readerthread.h"

#include <QCache>
#include <QPixmap>
#include <QSet>

namespace ledger {

/// Small square pictures of attached photos, made off the window's thread and kept by content.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    Thumbnails(const Ledger& ledger, QStringList mediaTypes, QObject* parent);

    /// Null where there is none, or none yet; then ready() follows.
    QPixmap of(const Attachment& attachment, int side);

Q_SIGNALS:
    void ready();

private:
    ReaderThread m_thread;
    QStringList m_mediaTypes;
    QCache<QByteArray, QPixmap> m_made;
    QSet<QByteArray> m_asked;
};

} // namespace ledger
