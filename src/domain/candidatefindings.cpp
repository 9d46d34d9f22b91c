// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidatefindings.h"

#include "domain/developmentcourse.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

using Severity = RuleFinding::Severity;

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

/// One category after the other, with the day on which the person came to it.
struct Reached {
    QString category;
    PartialDate on; ///< invalid = not known
};

/// Probation begins with the meeting, not with the approval that follows it (contract section 3).
QList<Reached> courseOf(const DevelopmentCourse& course, const DevelopmentEdition& edition)
{
    QList<Reached> reached;
    bool isAdmissionAhead = false;
    for (const StepRule& rule : edition.steps) {
        isAdmissionAhead |= rule.step == edition.probation.from;
        if (rule.becomes.isEmpty())
            continue;
        reached.append({rule.becomes, course.dayOf(isAdmissionAhead ? edition.probation.from : rule.step)});
        isAdmissionAhead = false;
    }
    return reached;
}

qsizetype placeOf(const QList<Reached>& course, const QString& category)
{
    const auto found = std::ranges::find(course, category, &Reached::category);
    return found == course.end() ? -1 : found - course.begin();
}

/// Empty where the person was just so far, or it is not known.
std::optional<RuleFinding> judgeStanding(const VoteCandidate& asked, const QString& name, const QString& category,
                                         const QList<Reached>& course, const DaySpan& days)
{
    const QString field = QStringLiteral("session_votes");
    const qsizetype wanted = placeOf(course, asked.category);
    if (wanted < 0)
        return std::nullopt;
    if (wanted + 1 < course.size()) {
        const Reached& next = course[wanted + 1];
        if (next.on.isValid() && next.on.last() < days.from)
            return RuleFinding{Severity::Fault,
                               say(QT_TRANSLATE_NOOP("rules", "表决对象%1在%2已是%3，应是%4"))
                                   .arg(name, next.on.toText(), next.category, asked.category),
                               asked.basis, field};
    }
    const Reached& own = course[wanted];
    if (own.on.isValid() && own.on.first > days.to)
        return RuleFinding{Severity::Fault,
                           say(QT_TRANSLATE_NOOP("rules", "表决对象%1在%2才成为%3，会议时还不是"))
                               .arg(name, own.on.toText(), asked.category),
                           asked.basis, field};
    if (own.on.isValid() || placeOf(course, category) >= wanted)
        return std::nullopt;
    return RuleFinding{
        Severity::Warning,
        say(QT_TRANSLATE_NOOP("rules", "表决对象%1的人员类别是“%2”，应是%3")).arg(name, category, asked.category),
        asked.basis, field};
}

/// A membership that the admission itself begins is no other branch's.
bool belongsTo(const OrgMember& person, const CandidateMeeting& meeting)
{
    return person.memberships.isEmpty()
        || std::ranges::any_of(person.memberships, [&](const OrgMembership& membership) {
               const DaySpan& span = membership.span;
               const bool isThere = membership.branchId == meeting.branch || membership.groupId == meeting.branch;
               const bool hasBegun = !span.from.isValid() || span.from <= meeting.days.to
                   || span.from == person.admittedOn || !person.admittedOn.isValid();
               return isThere && hasBegun && !(span.to.isValid() && span.to < meeting.days.from);
           });
}

} // namespace

QList<RuleFinding> candidateFindings(const VoteRule& rule, const OrgMember& person, const DevelopmentFacts& facts,
                                     const QList<DevelopmentEdition>& editions, const CandidateMeeting& meeting)
{
    QList<RuleFinding> findings;
    if (!rule.candidate || editions.isEmpty() || !meeting.days.from.isValid())
        return findings;
    const DevelopmentCourse course(facts, editions, meeting.days.to);
    const QList<Reached> reached = courseOf(course, course.editionAround(meeting.days.to));
    if (const auto finding = judgeStanding(*rule.candidate, person.name, facts.category, reached, meeting.days))
        findings.append(*finding);
    if (!belongsTo(person, meeting))
        findings.append({Severity::Fault,
                         say(QT_TRANSLATE_NOOP("rules", "表决对象%1会议当天不在本党组织，应由其所在党支部讨论表决"))
                             .arg(person.name),
                         rule.candidate->branchBasis, QStringLiteral("session_votes")});
    return findings;
}

} // namespace ledger
