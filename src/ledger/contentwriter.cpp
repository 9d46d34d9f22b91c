// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/contentwriter.h"

#include "core/digest.h"
#include "ledger/ledger.h"
#include "storage/contentstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QMimeDatabase>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Attachments", text);
}

ContentWriter::ContentWriter(Ledger& ledger, const AttachmentLimits& limits, const AttachmentProgress& progress)
    : m_ledger(ledger)
    , m_limits(limits)
    , m_progress(progress)
{
}

ContentWriter::~ContentWriter()
{
    if (m_added.isEmpty())
        return;
    // What cannot be removed now goes when the ledger is opened next; the log has the reason.
    static_cast<void>(m_ledger.housekeep([this](Connection& connection) -> Result<> {
        for (const qint64 id : std::as_const(m_added)) {
            if (auto removed = ContentStore(connection).removeUnused(id); !removed)
                return removed;
        }
        return {};
    }));
}

void ContentWriter::expect(const QList<AttachmentSource>& sources)
{
    for (const AttachmentSource& source : sources)
        m_expected += 2 * checkSource(source, m_limits).value_or(0);
}

Result<QByteArray> ContentWriter::nextPiece(const AttachmentSource& source, QIODevice& device)
{
    QByteArray piece = device.read(ContentStore::PieceBytes);
    if (piece.isEmpty() && !device.atEnd())
        return fail(
            ErrorCode::Unreadable,
            say(QT_TRANSLATE_NOOP("Attachments", "读取“%1”时出错，没有添加。请检查存储设备后重试。")).arg(source.name),
            device.errorString());
    m_done += piece.size();
    if (m_progress && !m_progress(static_cast<int>(std::min<qint64>(99, m_done * 100 / m_expected))))
        return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Attachments", "已取消添加附件，台账没有改动。")));
    return piece;
}

Result<ContentInfo> ContentWriter::hash(const AttachmentSource& source, QIODevice& device)
{
    ContentInfo content;
    Sha256 sum;
    for (;;) {
        auto piece = nextPiece(source, device);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        if (content.size == 0) {
            if (auto allowed = checkBeginning(source.name, *piece); !allowed)
                return allowed.error();
            content.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(source.name, *piece).name();
        }
        sum.add(*piece);
        content.size += piece->size();
        // A file that grows while it is read.
        if (content.size > m_limits.largestBytes)
            break;
    }
    content.hash = sum.result();
    return content;
}

Result<> ContentWriter::write(const AttachmentSource& source, QIODevice& device, ContentInfo& content)
{
    bool isNew = false;
    auto written = m_ledger.housekeep([&](Connection& connection) -> Result<> {
        ContentStore store(connection);
        auto known = store.find(content.hash);
        if (!known)
            return known.error();
        if (*known) {
            content = **known;
            m_done += content.size;
            return {};
        }
        if (auto added = store.add(content); !added)
            return added;
        isNew = true;
        Sha256 sum;
        for (qint64 position = 0;; ++position) {
            auto piece = nextPiece(source, device);
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                break;
            sum.add(*piece);
            if (auto added = store.addPiece(content.id, position, *piece); !added)
                return added;
        }
        if (sum.result() == content.hash)
            return {};
        return fail(
            ErrorCode::Unreadable,
            say(QT_TRANSLATE_NOOP("Attachments", "“%1”在读取时被改动，没有添加。请关闭正在修改它的程序后重试。"))
                .arg(source.name));
    });
    if (written && isNew)
        m_added.append(content.id);
    return written;
}

Result<ContentInfo> ContentWriter::store(const AttachmentSource& source)
{
    if (auto size = checkSource(source, m_limits); !size)
        return size.error();
    QFile file(source.path);
    QBuffer buffer;
    buffer.setData(source.bytes);
    QIODevice& device = source.path.isEmpty() ? static_cast<QIODevice&>(buffer) : file;
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Attachments", "打不开“%1”，没有添加。请关闭正在使用它的程序后重试。"))
                        .arg(source.name),
                    device.errorString());
    auto content = hash(source, device);
    if (!content)
        return content;
    // Once more, since the file may have shrunk or grown meanwhile.
    if (content->size == 0 || content->size > m_limits.largestBytes) {
        auto size = checkSource(source, m_limits);
        return size
            ? fail(ErrorCode::Unreadable,
                   say(QT_TRANSLATE_NOOP("Attachments", "“%1”在读取时被改动，没有添加。请关闭正在修改它的程序后重试。"))
                       .arg(source.name))
            : size.error();
    }
    device.seek(0);
    if (auto written = write(source, device, *content); !written)
        return written.error();
    return content;
}

} // namespace ledger
