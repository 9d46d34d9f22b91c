// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/electionfacts.h"

#include "figures/knownpeople.h"
#include "figures/rulebook.h"

namespace ledger {

const CommitteeRule* ElectionFacts::ruleOn(QDate day) const
{
    return committeeRuleOf(rules, branchRoleOf(branch, info, vocabulary), day);
}

QList<RuleFinding> ElectionFacts::findings(const Election& election) const
{
    return electionFindings(branch, election, ground(), rules, votes);
}

QList<RuleFinding> ElectionFacts::reports(const Election& election) const
{
    const CommitteeRule* rule = ruleOn(election.heldOn);
    return rule ? electionReports(election, ground(), *rule) : QList<RuleFinding>();
}

Result<std::shared_ptr<const ElectionFacts>> electionFacts(Reader& reader, qint64 branch)
{
    auto record = reader.load(Kind::Branch, branch);
    if (!record)
        return record.error();
    auto people = knownPeople(reader);
    if (!people)
        return people.error();
    auto committees = committeeRules(reader);
    if (!committees)
        return committees.error();
    auto votes = voteRules(reader);
    if (!votes)
        return votes.error();
    return std::make_shared<const ElectionFacts>(
        ElectionFacts{std::move(*record), reader.schema().of(Kind::Branch), std::move(people->organization),
                      std::move(people->vocabulary), std::move(*committees), std::move(*votes)});
}

} // namespace ledger
