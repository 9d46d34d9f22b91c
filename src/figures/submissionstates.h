// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "figures/figures.h"

namespace ledger {

/// The days by which reports of a period are due, from deadlines.json.
struct ReportDays {
    QDate due;
    QDate lateAfter; ///< only after it one speaks of being late
    QString basis;
};
Result<ReportDays> reportDays(Reader& reader, const Period& period, QDate today);

/// How a branch stands with its report of a period.
struct SubmissionState {
    enum class State {
        InTime,
        Late, ///< submitted, but after the last day
        Waiting, ///< not submitted, and it is not late yet
        Missing, ///< not submitted, and it is late
    };
    qint64 branch = 0;
    QString name;
    State state = State::Waiting;
    std::optional<Submission> submission; ///< in force
    qint64 laterChanges = 0; ///< corrections and late entries since
};
/// Every branch (in service and retired) that existed at the end of the period, in the order of the organ; of `branches`
/// where some are given.
Result<QList<SubmissionState>> submissionStates(Reader& reader, const Period& period, QDate today,
                                                const QList<qint64>& branches = {});

/// Whether nothing is missing: each of the branches has submitted, or of the whole organ its committee has.
Result<bool> isEverythingSubmitted(Reader& reader, const Period& period, const QList<qint64>& branches);

} // namespace ledger
