// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachmentstore.h"

#include "core/uid.h"

#include <QCoreApplication>

namespace ledger {

static QVariant textOrNothing(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static Attachment attachmentOf(const Row& row)
{
    Attachment attachment;
    attachment.id = row.number(0);
    attachment.uid = row.text(1);
    attachment.revision = row.number(2);
    attachment.isDeleted = row.number(3) != 0;
    attachment.kind = static_cast<Kind>(row.number(4));
    attachment.recordId = row.number(5);
    attachment.position = row.number(6);
    attachment.name = row.text(7);
    attachment.note = row.text(8);
    attachment.addedAt = row.text(9);
    attachment.content = {row.number(10), row.bytes(11), row.number(12), row.text(13)};
    return attachment;
}

Result<QList<Attachment>> AttachmentStore::list(const QString& condition, const QVariantList& values)
{
    QList<Attachment> found;
    auto read =
        m_connection.forEach(QStringLiteral("SELECT a.id, a.uid, a.revision, a.is_deleted, a.kind, a.record_id, "
                                            "a.position, a.name, a.note, a.added_at, c.id, c.hash, c.size, "
                                            "c.media_type FROM attachments a JOIN contents c ON c.id = a.content_id "
                                            "WHERE %1 ORDER BY a.position, a.id")
                                 .arg(condition),
                             values, [&](const Row& row) {
                                 found.append(attachmentOf(row));
                                 return true;
                             });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Attachment>> AttachmentStore::of(Kind kind, qint64 recordId)
{
    return list(QStringLiteral("a.kind = ? AND a.record_id = ? AND a.is_deleted = 0"),
                {static_cast<int>(kind), recordId});
}

Result<QList<Attachment>> AttachmentStore::ofContent(qint64 contentId)
{
    return list(QStringLiteral("a.content_id = ?"), {contentId});
}

Result<> AttachmentStore::counts(const std::function<void(Kind kind, qint64 files, qint64 bytes)>& take)
{
    return m_connection.forEach(
        QStringLiteral("SELECT a.kind, count(*), coalesce(sum(c.size), 0) FROM attachments a JOIN contents c "
                       "ON c.id = a.content_id WHERE a.is_deleted = 0 GROUP BY a.kind ORDER BY a.kind"),
        {}, [&](const Row& row) {
            take(static_cast<Kind>(row.number(0)), row.number(1), row.number(2));
            return true;
        });
}

Result<Attachment> AttachmentStore::load(qint64 id)
{
    auto found = list(QStringLiteral("a.id = ?"), {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "这个附件已不存在。"));
    return found->constFirst();
}

Result<> AttachmentStore::insert(Attachment& attachment)
{
    attachment.uid = newUid();
    attachment.revision = 1;
    auto last = m_connection.number(
        QStringLiteral("SELECT coalesce(max(position), 0) FROM attachments WHERE kind = ? AND record_id = ?"),
        {static_cast<int>(attachment.kind), attachment.recordId});
    if (!last)
        return last.error();
    attachment.position = *last + 1;
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO attachments (uid, revision, kind, record_id, content_id, position, name, note, "
                       "added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {attachment.uid, attachment.revision, static_cast<int>(attachment.kind), attachment.recordId,
         attachment.content.id, attachment.position, attachment.name, textOrNothing(attachment.note),
         attachment.addedAt});
    if (!id)
        return id.error();
    attachment.id = *id;
    return {};
}

Result<> AttachmentStore::update(const Attachment& attachment, qint64 revisionBefore)
{
    auto changed = m_connection.change(
        QStringLiteral("UPDATE attachments SET revision = ?, is_deleted = ?, record_id = ?, position = ?, name = ?, "
                       "note = ? WHERE id = ? AND revision = ?"),
        {attachment.revision, attachment.isDeleted ? 1 : 0, attachment.recordId, attachment.position, attachment.name,
         textOrNothing(attachment.note), attachment.id, revisionBefore});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("storage", "这个附件刚被别处改过。请看过最新的内容后再改。"));
    return {};
}

Result<> AttachmentStore::appendToStep(qint64 stepId, const QList<UndoAttachment>& rows)
{
    const QString sql = QStringLiteral(
        "INSERT INTO undo_attachments (step_id, attachment_id, revision_before, revision_after, other_is_deleted, "
        "other_record_id, other_position, other_name, other_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const UndoAttachment& row : rows) {
        auto done = m_connection.execute(sql,
                                         {stepId, row.attachmentId, row.revisionBefore, row.revisionAfter,
                                          row.isOtherDeleted ? 1 : 0, row.otherRecordId, row.otherPosition,
                                          row.otherName, textOrNothing(row.otherNote)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<UndoAttachment>> AttachmentStore::ofStep(qint64 stepId)
{
    QList<UndoAttachment> rows;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT attachment_id, revision_before, revision_after, other_is_deleted, other_record_id, "
                       "other_position, other_name, other_note FROM undo_attachments WHERE step_id = ? "
                       "ORDER BY attachment_id"),
        {stepId}, [&](const Row& row) {
            rows.append({row.number(0), row.number(1), row.number(2), row.number(3) != 0, row.number(4), row.number(5),
                         row.text(6), row.text(7)});
            return true;
        });
    if (!read)
        return read.error();
    return rows;
}

Result<> AttachmentStore::replaceInStep(qint64 stepId, const QList<UndoAttachment>& rows)
{
    auto removed = m_connection.execute(QStringLiteral("DELETE FROM undo_attachments WHERE step_id = ?"), {stepId});
    return removed ? appendToStep(stepId, rows) : removed;
}

Result<> AttachmentStore::strays(const QString& table, Kind kind, const std::function<void(qint64 id)>& found)
{
    return m_connection.forEach(QStringLiteral("SELECT a.id FROM attachments a WHERE a.kind = ? AND NOT EXISTS "
                                               "(SELECT 1 FROM %1 t WHERE t.id = a.record_id) ORDER BY a.id")
                                    .arg(table),
                                {static_cast<int>(kind)}, [&](const Row& row) {
                                    found(row.number(0));
                                    return true;
                                });
}

Result<> AttachmentStore::forgetUnreachable(int most)
{
    auto forgotten = m_connection.execute(
        QStringLiteral("DELETE FROM attachments WHERE id IN (SELECT a.id FROM attachments a WHERE a.is_deleted = 1 "
                       "AND NOT EXISTS (SELECT 1 FROM undo_attachments u WHERE u.attachment_id = a.id) "
                       "ORDER BY a.id LIMIT ?)"),
        {most});
    if (!forgotten)
        return forgotten;
    return m_connection.execute(QStringLiteral("DELETE FROM contents WHERE NOT EXISTS (SELECT 1 FROM attachments a "
                                               "WHERE a.content_id = contents.id) AND NOT EXISTS (SELECT 1 FROM "
                                               "submissions s WHERE s.content_id = contents.id)"));
}

} // namespace ledger
