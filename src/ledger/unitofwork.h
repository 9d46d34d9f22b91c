// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/vocabulary.h"
#include "ledger/attachmentchanges.h"
#include "ledger/changes.h"
#include "ledger/dueskeeping.h"
#include "ledger/frozenperiods.h"
#include "ledger/itemkeeping.h"
#include "ledger/settingchanges.h"
#include "storage/auditstore.h"
#include "storage/batchstore.h"
#include "storage/recordstore.h"
#include "storage/searchstore.h"
#include "storage/undostore.h"

namespace ledger {

/// One transaction under way, in the writer's thread. Everything that changes a record passes here.
class UnitOfWork
{
public:
    UnitOfWork(Connection& connection, const Schema& schema, const Vocabulary& vocabulary, const Clock& clock);

    /// Inserts a new record or updates one whose revision is still the one given; completes derived fields,
    /// writes the audit entry and the search row. Validation errors name the fields.
    Result<> save(Record& record, Validation validation = Validation::Full);
    /// Soft deletion; the record stays in the recycle bin.
    Result<> remove(Kind kind, qint64 id);
    Result<> restore(Kind kind, qint64 id);
    /// Writes a state of the record that it had before, as it was: nothing is validated, nothing derived anew.
    /// `now` is how it stands in the ledger; `record` then has its new revision.
    Result<> putState(Record& record, const Record& now);

    Result<Record> load(Kind kind, qint64 id);
    Result<qint64> highestId(Kind kind) { return m_records.highestId(kind); }
    Result<qint64> idOf(Kind kind, const QString& uid) { return m_records.idOf(kind, uid); }
    RecordStore& records() { return m_records; }
    BatchStore& batches() { return m_batches; }
    UndoStore& undoSteps() { return m_undo; }
    AttachmentChanges& attachments() { return m_attachments; }
    ItemKeeping& items() { return m_items; }
    Connection& connection() { return m_connection; }
    const Clock& clock() const { return m_clock; }
    const Schema& schema() const { return m_records.schema(); }
    const Vocabulary& vocabulary() const { return m_vocabulary; }

    /// Writes the audit group of everything done so far; called by the write door before the commit.
    Result<> finish(const QString& operation, const QString& label);
    const Changes& changes() const { return m_changes; }
    /// What this action is called, where that is known only now.
    void setLabel(const QString& label) { m_label = label; }
    /// This action cannot be taken back: the demo, and taking back itself.
    void leaveNoStep() { m_leavesStep = false; }
    /// The import this action belongs to, and what taking the action back makes of it.
    void setBatch(const QString& uid, bool isUndoneAfterTakingBack);
    /// Settings, words, own fields, figures or rules are going to change: called before the first of them is written, so
    /// that the action can be taken back.
    Result<> beginSettings();
    /// Puts the settings of a step on their other side.
    Result<> swapSettings(qint64 stepId, UndoDirection direction, UndoOutcome& outcome);
    /// What hangs on settings is to be read anew, though no row that can be taken back was changed.
    void noteSettingsChanged() { m_changes.areSettingsTouched = true; }
    /// Why records of submitted periods are changed; without it such an action is refused (PeriodFrozen).
    void setReason(const QString& reason) { m_reason = reason.simplified(); }
    /// What the action changes in submitted periods.
    const FrozenPeriods& frozen() const { return m_frozen; }
    /// Who acts.
    QString actor() const;

private:
    Result<> insertRecord(Record& record, const KindInfo& info);
    Result<> updateRecord(Record& record, const KindInfo& info, Validation validation);
    Result<> rewrite(Record& record, const Record& before);
    Result<> setDeleted(Kind kind, qint64 id, AuditAction action);
    Result<> note(const Record& record, const Record* before, AuditAction action, const QString& changes = {});
    Result<> keepFrozen();
    Result<> writeStep(const QList<UndoSetting>& settings);
    Result<> noteAttachments();

    Connection& m_connection;
    const Vocabulary& m_vocabulary;
    Clock m_clock;
    RecordStore m_records;
    SearchStore m_search;
    AuditStore m_audit;
    BatchStore m_batches;
    UndoStore m_undo;
    AttachmentChanges m_attachments;
    SettingChanges m_settings;
    DuesKeeping m_dues;
    FrozenPeriods m_frozen;
    ItemKeeping m_items;
    QList<AuditEntry> m_entries;
    QList<UndoRecord> m_undoRecords; ///< one for each record, however often it was written
    QHash<std::pair<int, qint64>, qsizetype> m_undoRows;
    UndoStep m_step;
    QString m_label;
    QString m_reason;
    bool m_leavesStep = true;
    Changes m_changes;
};

/// Errors of a record by field; empty when it may be saved. Rules are those the kind cannot do without.
QList<FieldError> validate(const KindInfo& info, const Record& record, const Vocabulary& vocabulary);

/// Fills the fields the write door keeps: totals, recipients as text, a member's present branch, scope, a missing count
/// from the names, the state book of a responsibility item.
void completeDerived(const KindInfo& info, Record& record, const Record* before, const Clock& clock,
                     const Vocabulary& vocabulary);

} // namespace ledger
