// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attachmentstore.h"
#include "storage/auditstore.h"
#include "storage/undostore.h"

#include <QMap>

namespace ledger {

class RecordStore;
struct UndoOutcome;

/// What one transaction does to attachments, with what the audit and taking back need of it. The record itself keeps its
/// revision: a form that is open over it loses nothing.
class AttachmentChanges
{
public:
    AttachmentChanges(Connection& connection, RecordStore& records);

    /// Behind the others of its record. Errors: NotFound and Validation where the record is not there or deleted.
    Result<> add(Attachment& attachment);
    /// Writes `after` in the place of `before`, and raises its revision.
    Result<> change(Attachment& after, const Attachment& before);
    /// Puts the attachments of a step on their other side; what was changed since stays and is named.
    Result<> swap(qint64 stepId, UndoDirection direction, UndoOutcome& outcome);

    AttachmentStore& store() { return m_store; }
    const QList<UndoAttachment>& undoRows() const { return m_undoRows; }
    /// One entry for each record whose attachments are others now than at the beginning.
    Result<QList<AuditEntry>> entries();

private:
    using Owner = std::pair<Kind, qint64>;
    Result<> noteOwner(const Owner& owner);
    void noteStep(const Attachment& after, const Attachment* before);
    Result<> swapOne(UndoAttachment& row, UndoDirection direction, UndoOutcome& outcome);

    AttachmentStore m_store;
    RecordStore& m_records;
    QMap<Owner, QList<Attachment>> m_before; ///< as each touched record had them
    QList<UndoAttachment> m_undoRows;
};

} // namespace ledger
