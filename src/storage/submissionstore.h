// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "storage/connection.h"

#include <functional>

namespace ledger {

/// Submitted reports and what became of their periods later.
class SubmissionStore
{
public:
    explicit SubmissionStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Which submissions are meant; empty and 0: any.
    struct Filter {
        qint64 id = 0;
        qint64 branch = 0;
        QString period; ///< Period::text
        bool isOnlyInForce = false;
    };
    /// The latest first.
    Result<QList<Submission>> find(const Filter& filter);
    Result<qint64> lastNumber(qint64 branch, const QString& period);
    /// Makes the row and sets its id. `document`: the report's content; `contentId`: its pages.
    Result<> insert(Submission& submission, const QByteArray& document, qint64 contentId);
    Result<> addFigures(qint64 id, const QList<FrozenFigure>& figures);
    Result<> addVersions(qint64 id, const QList<RecordVersion>& versions);
    /// Notes the reopening as it stands in `submission`.
    Result<> reopen(const Submission& submission);

    Result<QByteArray> document(qint64 id);
    Result<qint64> contentOf(qint64 id);
    /// The submission whose pages these are; empty: none.
    Result<QString> uidOfContent(qint64 contentId);
    /// By key.
    Result<QList<FrozenFigure>> figures(qint64 id);
    Result<QList<RecordVersion>> versions(qint64 id);
    /// The records of a table as they stand now; deleted ones too, unknown ones are left out.
    Result<QList<RecordVersion>> versionsNow(const KindInfo& info, const QList<qint64>& ids);
    Result<QString> uidOfBranch(qint64 branch);

    /// Submissions in force of the branch and of those above it.
    Result<QList<Submission>> over(qint64 branch);
    Result<bool> isAnyInForce();

    Result<> addChange(const LaterChange& change);
    /// As which entry the record is known to the submission; nullopt: not changed since.
    Result<std::optional<LaterChange::Entry>> entryOf(qint64 submission, Kind kind, qint64 recordId);
    Result<QList<LaterChange>> changesOf(qint64 submission);
    /// Changes of submissions that end by `period`'s last day, not shown by another report than one of that last day;
    /// of these branches, where some are given. The oldest first.
    Result<QList<LaterChange>> openChanges(const Period& period, const QList<qint64>& branches);
    /// The report shows them from now on.
    Result<> markShown(qint64 by, const QList<LaterChange>& changes);

private:
    Result<QList<LaterChange>> readChanges(const QString& where, const QVariantList& values);

    Connection& m_connection;
};

} // namespace ledger
