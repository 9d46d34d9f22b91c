// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentstore.h"

#include "core/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static ContentInfo contentOf(const Row& row)
{
    return {row.number(0), row.bytes(1), row.number(2), row.text(3)};
}

Result<std::optional<ContentInfo>> ContentStore::find(const QByteArray& hash)
{
    std::optional<ContentInfo> found;
    auto read = m_connection.forEach(QStringLiteral("SELECT id, hash, size, media_type FROM contents WHERE hash = ?"),
                                     {hash}, [&](const Row& row) {
                                         found = contentOf(row);
                                         return false;
                                     });
    if (!read)
        return read.error();
    return found;
}

Result<> ContentStore::add(ContentInfo& content)
{
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO contents (hash, size, media_type) VALUES (?, ?, ?) RETURNING id"),
        {content.hash, content.size, content.mediaType});
    if (!id)
        return id.error();
    content.id = *id;
    return {};
}

Result<> ContentStore::addPiece(qint64 contentId, qint64 position, const QByteArray& bytes)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO content_pieces (content_id, position, bytes) VALUES (?, ?, ?)"),
        {contentId, position, bytes});
}

Result<> ContentStore::read(qint64 contentId, const std::function<bool(const QByteArray&)>& take)
{
    return m_connection.forEach(
        QStringLiteral("SELECT bytes FROM content_pieces WHERE content_id = ? ORDER BY position"), {contentId},
        [&](const Row& row) { return take(row.bytes(0)); });
}

Result<> ContentStore::removeUnused(qint64 contentId)
{
    return m_connection.execute(
        QStringLiteral("DELETE FROM contents WHERE id = ? AND NOT EXISTS (SELECT 1 FROM attachments a "
                       "WHERE a.content_id = contents.id) AND NOT EXISTS (SELECT 1 FROM submissions s "
                       "WHERE s.content_id = contents.id)"),
        {contentId});
}

Result<QList<ContentInfo>> ContentStore::all()
{
    QList<ContentInfo> contents;
    auto read = m_connection.forEach(QStringLiteral("SELECT id, hash, size, media_type FROM contents ORDER BY id"), {},
                                     [&](const Row& row) {
                                         contents.append(contentOf(row));
                                         return true;
                                     });
    if (!read)
        return read.error();
    return contents;
}

Result<std::optional<ContentFault>> ContentStore::faultOf(const ContentInfo& content)
{
    Sha256 hash;
    qint64 size = 0;
    auto read = this->read(content.id, [&](const QByteArray& piece) {
        hash.add(piece);
        size += piece.size();
        return true;
    });
    if (!read)
        return read.error();
    if (size != content.size)
        return std::optional(size < content.size ? ContentFault::Missing : ContentFault::Changed);
    if (hash.result() != content.hash)
        return std::optional(ContentFault::Changed);
    auto uses = m_connection.number(QStringLiteral("SELECT (SELECT count(*) FROM attachments WHERE content_id = ?) + "
                                                   "(SELECT count(*) FROM submissions WHERE content_id = ?)"),
                                    {content.id, content.id});
    if (!uses)
        return uses.error();
    return *uses == 0 ? std::optional(ContentFault::Unused) : std::nullopt;
}

Result<> ContentStore::verify(const std::function<void(const ContentInfo&, ContentFault)>& found,
                              const std::function<bool(int percent)>& goOn)
{
    auto contents = all();
    if (!contents)
        return contents.error();
    qint64 total = 1;
    for (const ContentInfo& content : std::as_const(*contents))
        total += content.size;
    qint64 done = 0;
    for (const ContentInfo& content : std::as_const(*contents)) {
        if (goOn && !goOn(static_cast<int>(std::min<qint64>(100, done * 100 / total))))
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("storage", "检查已取消。"));
        auto fault = faultOf(content);
        if (!fault)
            return fault.error();
        if (*fault)
            found(content, **fault);
        done += content.size;
    }
    return {};
}

} // namespace ledger
