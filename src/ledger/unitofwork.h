// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ledger/changes.h"
#include "domain/vocabulary.h"
#include "storage/auditstore.h"
#include "storage/batchstore.h"
#include "storage/recordstore.h"
#include "storage/searchstore.h"

namespace ledger {

/// How thoroughly a save looks at what it is given.
enum class Validation {
    Full, ///< as typed by a person
    Planned, ///< checked already by the importer's plan or made by the demo
};

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
    /// Puts an earlier state of the record back, whatever its revision is now.
    Result<> putBack(Record& record);

    Result<Record> load(Kind kind, qint64 id);
    Result<qint64> highestId(Kind kind) { return m_records.highestId(kind); }
    Result<qint64> idOf(Kind kind, const QString& uid) { return m_records.idOf(kind, uid); }
    BatchStore& batches() { return m_batches; }
    Connection& connection() { return m_connection; }
    const Clock& clock() const { return m_clock; }
    const Schema& schema() const { return m_records.schema(); }
    const Vocabulary& vocabulary() const { return m_vocabulary; }

    /// Writes the audit group of everything done so far; called by the write door before the commit.
    Result<> finish(const QString& operation, const QString& label);
    const Changes& changes() const { return m_changes; }
    void noteSettingsChanged() { m_changes.areSettingsTouched = true; }

private:
    Result<> insertRecord(Record& record, const KindInfo& info);
    Result<> updateRecord(Record& record, const KindInfo& info);
    Result<> setDeleted(Kind kind, qint64 id, AuditAction action);
    void note(const Record& record, AuditAction action, const QString& changes);

    Connection& m_connection;
    const Vocabulary& m_vocabulary;
    Clock m_clock;
    RecordStore m_records;
    SearchStore m_search;
    AuditStore m_audit;
    BatchStore m_batches;
    QList<AuditEntry> m_entries;
    Changes m_changes;
};

/// Errors of a record by field; empty when it may be saved. Rules are those the kind cannot do without.
QList<FieldError> validate(const KindInfo& info, const Record& record, const Vocabulary& vocabulary);

/// Fills the fields the write door keeps: totals, recipients as text, a member's present branch, scope, a missing count
/// from the names, the state book of a responsibility item.
void completeDerived(const KindInfo& info, Record& record, const Record* before, const Clock& clock,
                     const Vocabulary& vocabulary);

} // namespace ledger
