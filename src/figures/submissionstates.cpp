// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/submissionstates.h"

#include "figures/deadlinerules.h"
#include "figures/rulebook.h"
#include "ledger/submissions.h"

#include <algorithm>

namespace ledger {

namespace {

using State = SubmissionState::State;

/// In the order of the organ; those that existed on the last day of the period.
Result<QList<OrgBranch>> reportingBranches(Reader& reader, const Period& period, const QList<qint64>& branches)
{
    auto words = reader.vocabulary();
    if (!words)
        return words.error();
    auto organization = reader.branchTree(*words);
    if (!organization)
        return organization.error();
    QList<OrgBranch> reporting = organization->branches();
    reporting.removeIf([&](const OrgBranch& branch) {
        const bool isSingle = branch.role == BranchRole::Branch || branch.role == BranchRole::Retired;
        const bool isThen = (!branch.foundedOn.isValid() || branch.foundedOn <= period.to)
            && (!branch.closedOn.isValid() || branch.closedOn >= period.to);
        return !isSingle || !isThen || (!branches.isEmpty() && !branches.contains(branch.id));
    });
    return reporting;
}

/// Day on which it was submitted, where people live.
QDate dayOf(const Submission& submission)
{
    return QDateTime::fromString(submission.at, Qt::ISODate).toLocalTime().date();
}

State stateOf(const std::optional<Submission>& submission, const ReportDays& days, QDate today)
{
    if (submission)
        return dayOf(*submission) > days.lateAfter ? State::Late : State::InTime;
    return today > days.lateAfter ? State::Missing : State::Waiting;
}

Result<QHash<qint64, Submission>> inForce(Reader& reader, const Period& period)
{
    auto all = submissions(reader, {0, period, true});
    if (!all)
        return all.error();
    QHash<qint64, Submission> byBranch;
    for (const Submission& submission : std::as_const(*all))
        byBranch.insert(submission.branch, submission);
    return byBranch;
}

} // namespace

Result<ReportDays> reportDays(Reader& reader, const Period& period, QDate today)
{
    const auto book = ruleBook(reader, QStringLiteral("deadlines"));
    if (!book)
        return book.error();
    const auto rule = deadlineRule(*book, QStringLiteral("report"), today);
    if (!rule)
        return rule.error();
    const QDate month = period.to.addDays(1);
    return ReportDays{QDate(month.year(), month.month(), rule->day),
                      QDate(month.year(), month.month(), rule->lateAfter), rule->basis};
}

Result<QList<SubmissionState>> submissionStates(Reader& reader, const Period& period, QDate today,
                                                const QList<qint64>& branches)
{
    const auto days = reportDays(reader, period, today);
    if (!days)
        return days.error();
    auto reporting = reportingBranches(reader, period, branches);
    if (!reporting)
        return reporting.error();
    auto submitted = inForce(reader, period);
    if (!submitted)
        return submitted.error();
    QList<SubmissionState> states;
    for (const OrgBranch& branch : std::as_const(*reporting)) {
        SubmissionState state{branch.id, branch.name, State::Waiting, std::nullopt, 0};
        if (const auto found = submitted->constFind(branch.id); found != submitted->constEnd())
            state.submission = *found;
        state.state = stateOf(state.submission, *days, today);
        if (state.submission) {
            auto changes = laterChanges(reader, state.submission->id);
            if (!changes)
                return changes.error();
            state.laterChanges = changes->size();
        }
        states.append(state);
    }
    return states;
}

Result<bool> isEverythingSubmitted(Reader& reader, const Period& period, const QList<qint64>& branches)
{
    auto submitted = inForce(reader, period);
    if (!submitted)
        return submitted.error();
    if (submitted->isEmpty())
        return false;
    auto words = reader.vocabulary();
    if (!words)
        return words.error();
    auto organization = reader.branchTree(*words);
    if (!organization)
        return organization.error();
    const qint64 root = organization->rootBranch();
    const bool isWhole = branches.isEmpty() || branches.contains(root);
    if (isWhole && submitted->contains(root))
        return true;
    auto reporting = reportingBranches(reader, period, branches);
    if (!reporting)
        return reporting.error();
    return !reporting->isEmpty() && std::all_of(reporting->begin(), reporting->end(), [&](const OrgBranch& branch) {
        return submitted->contains(branch.id);
    });
}

} // namespace ledger
