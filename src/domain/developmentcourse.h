// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"

namespace ledger {

/// The days between which a limit or several leave a step.
struct DayWindow {
    QDate earliest;
    QDate latest;
    QString earliestBasis; ///< of the limit that decided
    QString latestBasis;
    bool isPrompt = false;
};

/// The steps of one person in their order, with the days the rules count from. Shared by what comes next and by the findings.
class DevelopmentCourse
{
public:
    DevelopmentCourse(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions, QDate today);

    const DevelopmentFacts& facts() const { return m_facts; }
    const QList<DevelopmentEdition>& editions() const { return m_editions; }
    QDate today() const { return m_today; }
    /// What applies on the day; the first edition, where the day lies before it or is not known.
    const DevelopmentEdition& editionAround(QDate day) const;
    /// The edition that judges something that happened then; nullptr = none.
    const DevelopmentEdition* judging(const PartialDate& day) const;
    QString name(const QString& step) const { return nameOf(step, m_facts.names); }

    /// The days of a step, without those an extension of probation has made void; undated ones are not in it.
    QList<PartialDate> daysOf(const QString& step) const;
    /// The last of them.
    PartialDate dayOf(const QString& step) const;
    /// Recorded, dated or not, and not in the future.
    bool isDone(const QString& step) const;
    /// Place in the order of the last step that is done; −1 = none. The member's category tells it where no step is
    /// recorded, or none of the stage the category stands for.
    qsizetype furthest() const;
    /// Place of the step that makes somebody what the category says; −1 = none.
    qsizetype byCategory() const;
    /// The last step whose row or day says that it is done.
    qsizetype furthestRecorded() const;
    /// End of probation with its extension.
    PartialDate probationEnd() const;
    /// The same without it.
    PartialDate plainProbationEnd() const;
    QList<DevelopmentEvent> extensions() const;
    /// The day a limit counts from; invalid when it is not known.
    PartialDate baseOf(const StepLimit& limit) const;
    /// What the limits of the step leave, from the last day the base can mean on: for plans.
    DayWindow windowOf(const QString& step, const DevelopmentEdition& edition) const;

    /// Steps before this one that are not done, though the text lets nobody go on without them. What lies before a
    /// category that the person has reached is not asked for again.
    QStringList missingBefore(const QString& step, const DevelopmentEdition& edition) const;

private:
    bool isVoid(const StepFact& row) const;

    const DevelopmentFacts& m_facts;
    const QList<DevelopmentEdition>& m_editions;
    QDate m_today;
};

/// On which day a person is so many years old; who was born on 29 February is on 1 March of a common year.
QDate birthdayAt(QDate birth, int years);

/// What of the recorded steps lies outside the rules.
QList<RuleFinding> developmentFindings(const DevelopmentCourse& course);

} // namespace ledger
