// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undostore.h"

namespace ledger {

/// How many actions can be taken back, after a restart too.
static constexpr int keptSteps = 200;

static QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Result<> UndoStore::insertRecords(qint64 stepId, const QList<UndoRecord>& records)
{
    const QString sql =
        QStringLiteral("INSERT INTO undo_records (step_id, position, kind, record_id, revision_before, "
                       "revision_after, other_is_deleted, other_values) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 position = 0;
    for (const UndoRecord& record : records) {
        auto done = m_connection.execute(sql,
                                         {stepId, position++, static_cast<int>(record.kind), record.recordId,
                                          record.revisionBefore, record.revisionAfter, record.isOtherDeleted ? 1 : 0,
                                          textOrNull(record.otherValues)});
        if (!done)
            return done;
    }
    return {};
}

Result<> UndoStore::append(UndoStep& step, const QList<UndoRecord>& records)
{
    if (auto forgotten = m_connection.execute(QStringLiteral("DELETE FROM undo_steps WHERE is_undone = 1")); !forgotten)
        return forgotten;
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO undo_steps (label, batch_uid, batch_was_undone) VALUES (?, ?, ?) RETURNING id"),
        {step.label, textOrNull(step.batchUid), step.wasBatchUndone ? 1 : 0});
    if (!id)
        return id.error();
    step.id = *id;
    if (auto inserted = insertRecords(step.id, records); !inserted)
        return inserted;
    return m_connection.execute(QStringLiteral("DELETE FROM undo_steps WHERE id <= (SELECT id FROM undo_steps "
                                               "ORDER BY id DESC LIMIT 1 OFFSET ?)"),
                                {keptSteps});
}

Result<std::optional<UndoStep>> UndoStore::next(UndoDirection direction)
{
    const QString order = direction == UndoDirection::Undo ? QStringLiteral("is_undone = 0 ORDER BY id DESC")
                                                           : QStringLiteral("is_undone = 1 ORDER BY id");
    std::optional<UndoStep> found;
    auto read =
        m_connection.forEach(QStringLiteral("SELECT id, label, batch_uid, batch_was_undone FROM undo_steps WHERE ")
                                 + order + QStringLiteral(" LIMIT 1"),
                             {}, [&](const Row& row) {
                                 found = UndoStep{row.number(0), row.text(1), row.text(2), row.number(3) != 0};
                                 return false;
                             });
    if (!read)
        return read.error();
    return found;
}

Result<QList<UndoRecord>> UndoStore::recordsOf(qint64 stepId)
{
    QList<UndoRecord> records;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT kind, record_id, revision_before, revision_after, other_is_deleted, other_values "
                       "FROM undo_records WHERE step_id = ? ORDER BY position"),
        {stepId}, [&](const Row& row) {
            records.append({static_cast<Kind>(row.number(0)), row.number(1), row.number(2), row.number(3),
                            row.number(4) != 0, row.text(5)});
            return true;
        });
    if (!read)
        return read.error();
    return records;
}

Result<QHash<qint64, QString>> UndoStore::contentsOf(Kind kind, qint64 recordId)
{
    QHash<qint64, QString> contents;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT CASE WHEN s.is_undone = 1 THEN r.revision_after ELSE r.revision_before END, "
                       "r.other_values FROM undo_records r JOIN undo_steps s ON s.id = r.step_id "
                       "WHERE r.kind = ? AND r.record_id = ? AND r.other_values IS NOT NULL"),
        {static_cast<int>(kind), recordId}, [&](const Row& row) {
            contents.insert(row.number(0), row.text(1));
            return true;
        });
    if (!read)
        return read.error();
    return contents;
}

Result<> UndoStore::turn(const UndoStep& step, const QList<UndoRecord>& records, UndoDirection direction)
{
    auto turned =
        m_connection.execute(QStringLiteral("UPDATE undo_steps SET is_undone = ?, batch_was_undone = ? WHERE id = ?"),
                             {direction == UndoDirection::Undo ? 1 : 0, step.wasBatchUndone ? 1 : 0, step.id});
    if (turned)
        turned = m_connection.execute(QStringLiteral("DELETE FROM undo_records WHERE step_id = ?"), {step.id});
    return turned ? insertRecords(step.id, records) : turned;
}

Result<> UndoStore::follow(const UndoRecord& record, qint64 newRevision, UndoDirection direction)
{
    // An earlier step left the record as this one found it; a later one found it as this one left it.
    const bool isUndo = direction == UndoDirection::Undo;
    const QString column = isUndo ? QStringLiteral("revision_after") : QStringLiteral("revision_before");
    return m_connection.execute(
        QStringLiteral("UPDATE undo_records SET %1 = ? WHERE kind = ? AND record_id = ? AND %1 = ?").arg(column),
        {newRevision, static_cast<int>(record.kind), record.recordId,
         isUndo ? record.revisionBefore : record.revisionAfter});
}

} // namespace ledger
