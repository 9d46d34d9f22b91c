// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attachmentchanges.h"

#include "ledger/undo.h"
#include "storage/recordstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

/// In the shape in which the audit keeps the rows of a part: name, note and SHA-256 of each.
static QJsonArray auditRows(const QList<Attachment>& attachments)
{
    QJsonArray rows;
    for (const Attachment& attachment : attachments)
        rows.append(QJsonArray{attachment.name, attachment.note, QString::fromLatin1(attachment.content.hash.toHex())});
    return rows;
}

AttachmentChanges::AttachmentChanges(Connection& connection, RecordStore& records)
    : m_store(connection)
    , m_records(records)
{
}

Result<> AttachmentChanges::noteOwner(const Owner& owner)
{
    if (m_before.contains(owner))
        return {};
    auto attachments = m_store.of(owner.first, owner.second);
    if (!attachments)
        return attachments.error();
    m_before.insert(owner, *attachments);
    return {};
}

/// One row for each attachment, however often the transaction writes it.
void AttachmentChanges::noteStep(const Attachment& after, const Attachment* before)
{
    const auto known = std::find_if(m_undoRows.begin(), m_undoRows.end(),
                                    [&](const UndoAttachment& row) { return row.attachmentId == after.id; });
    if (known != m_undoRows.end()) {
        known->revisionAfter = after.revision;
        return;
    }
    const Attachment& other = before ? *before : after;
    m_undoRows.append({after.id, before ? before->revision : 0, after.revision, !before || before->isDeleted,
                       other.recordId, other.position, other.name, other.note});
}

Result<> AttachmentChanges::add(Attachment& attachment)
{
    auto record = m_records.load(attachment.kind, attachment.recordId, PartsWanted::None);
    if (!record)
        return record.error();
    if (record->isDeleted)
        return fail(ErrorCode::Validation,
                    QCoreApplication::translate("Attachments", "这条记录已删除，不能再添加附件。请先恢复它。"));
    if (auto noted = noteOwner({attachment.kind, attachment.recordId}); !noted)
        return noted;
    if (auto inserted = m_store.insert(attachment); !inserted)
        return inserted;
    noteStep(attachment, nullptr);
    return {};
}

Result<> AttachmentChanges::change(Attachment& after, const Attachment& before)
{
    for (const qint64 owner : {before.recordId, after.recordId}) {
        if (auto noted = noteOwner({after.kind, owner}); !noted)
            return noted;
    }
    after.revision = before.revision + 1;
    if (auto updated = m_store.update(after, before.revision); !updated)
        return updated;
    noteStep(after, &before);
    return {};
}

Result<> AttachmentChanges::swapOne(UndoAttachment& row, UndoDirection direction, UndoOutcome& outcome)
{
    const bool isUndo = direction == UndoDirection::Undo;
    auto now = m_store.load(row.attachmentId);
    if (!now)
        return now.error();
    if (now->revision != (isUndo ? row.revisionAfter : row.revisionBefore)) {
        outcome.kept.append({now->kind, now->name});
        return {};
    }
    Attachment other = *now;
    // The other side has the revision it had, so that earlier and later steps meet what they left.
    other.revision = isUndo ? row.revisionBefore : row.revisionAfter;
    other.isDeleted = row.isOtherDeleted;
    other.recordId = row.otherRecordId;
    other.position = row.otherPosition;
    other.name = row.otherName;
    other.note = row.otherNote;
    for (const qint64 owner : {now->recordId, other.recordId}) {
        if (auto noted = noteOwner({now->kind, owner}); !noted)
            return noted;
    }
    if (auto updated = m_store.update(other, now->revision); !updated)
        return updated;
    row.isOtherDeleted = now->isDeleted;
    row.otherRecordId = now->recordId;
    row.otherPosition = now->position;
    row.otherName = now->name;
    row.otherNote = now->note;
    ++outcome.records;
    return {};
}

Result<> AttachmentChanges::swap(qint64 stepId, UndoDirection direction, UndoOutcome& outcome)
{
    auto rows = m_store.ofStep(stepId);
    if (!rows)
        return rows.error();
    for (UndoAttachment& row : *rows) {
        if (auto swapped = swapOne(row, direction, outcome); !swapped)
            return swapped;
    }
    return rows->isEmpty() ? Result<>{} : m_store.replaceInStep(stepId, *rows);
}

Result<QList<AuditEntry>> AttachmentChanges::entries()
{
    QList<AuditEntry> entries;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        const auto& [kind, recordId] = it.key();
        auto now = m_store.of(kind, recordId);
        if (!now)
            return now.error();
        const QJsonArray before = auditRows(it.value());
        const QJsonArray after = auditRows(*now);
        if (before == after)
            continue;
        auto record = m_records.load(kind, recordId, PartsWanted::None);
        if (!record)
            return record.error();
        const QJsonObject changes{{QStringLiteral("attachments"), QJsonArray{before, after}}};
        entries.append({kind, recordId, AuditAction::Changed, record->revision,
                        QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact))});
    }
    return entries;
}

} // namespace ledger
