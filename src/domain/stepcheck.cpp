// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stepcheck.h"

#include "domain/development.h"
#include "domain/organization.h"

#include <QRegularExpression>

namespace ledger {

static StepPerson::Known knownAs(const Organization& organization, const QString& name, const PartialDate& on)
{
    using Known = StepPerson::Known;
    const DaySpan days{on.first, on.last()};
    const PersonMatch match = organization.findPerson(name, organization.rootBranch(), days);
    if (match.outcome == PersonMatch::Outcome::Several)
        return Known::Several;
    const OrgMember* member =
        match.outcome == PersonMatch::Outcome::One ? organization.member(match.memberId) : nullptr;
    if (!member)
        return Known::Nowhere;
    if (organization.standingOn(*member, days.to) != Standing::Full)
        return Known::NotFull;
    return Organization::eventOn(*member, days.to, EventEffect::NoVote) ? Known::WithoutVote : Known::Full;
}

QList<StepPerson> namedPeople(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\s]+"));
    QList<StepPerson> people;
    for (const QString& name : text.split(between, Qt::SkipEmptyParts))
        people.append({name});
    return people;
}

void lookUpPeople(DevelopmentFacts& facts, const Organization& organization)
{
    for (StepFact& step : facts.steps) {
        for (StepPerson& person : step.people) {
            if (step.on.isValid())
                person.known = knownAs(organization, person.name, step.on);
        }
    }
}

} // namespace ledger
