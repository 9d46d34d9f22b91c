// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datedfacts.h"
#include "storage/auditstore.h"
#include "storage/submissionstore.h"

namespace ledger {

/// What one action would change in one submitted period, as somebody is asked for the reason.
struct FrozenTouch {
    Submission submission;
    qint64 corrections = 0;
    qint64 lateEntries = 0;
    QStringList titles; ///< of the first few records
};

/// Watches, while one transaction runs, which of its changes concern submitted periods.
class FrozenPeriods
{
public:
    FrozenPeriods(Connection& connection, const Schema& schema)
        : m_store(connection)
        , m_schema(schema)
    {
    }

    /// A branch that is not in the ledger yet, and what it will hang on.
    void addBranch(qint64 branch, qint64 parent) { m_parents.insert(branch, parent); }
    /// The submissions in force that a change from `before` (nullptr: nothing) to `after` concerns.
    Result<QList<Submission>> concerned(const Record* before, const Record& after);
    /// Notes a change that is being made; of several changes of one record the first state and the last count.
    Result<> note(const Record* before, const Record& after, AuditAction action);
    QList<FrozenTouch> touches() const;
    /// Says which periods are meant, and that a reason is needed.
    Error refusal() const;

    /// What somebody keeps the changes with.
    struct Reason {
        QString text;
        QString at;
        QString by;
    };
    Result<> keep(const Reason& reason);

private:
    struct Change {
        Submission submission;
        LaterChange::Entry entry = LaterChange::Entry::Correction;
        std::optional<Record> before;
        Record after;
        AuditAction action = AuditAction::Changed;
    };
    using Key = std::pair<qint64, std::pair<int, qint64>>; ///< submission, kind and id of the record
    Result<const QList<Submission>*> over(qint64 branch);
    Result<LaterChange::Entry> entryOf(const Submission& submission, const Record* before, const Record& after);
    LaterChange changeOf(const Change& change, const Reason& reason) const;

    SubmissionStore m_store;
    const Schema& m_schema;
    std::optional<bool> m_isAny;
    QHash<qint64, QList<Submission>> m_over; ///< by branch
    QHash<qint64, qint64> m_parents;
    QList<Change> m_changes;
    QHash<Key, qsizetype> m_places;
};

/// 第一党支部2022年第三季度（第1次上报）
QString submissionText(const Submission& submission);

} // namespace ledger
