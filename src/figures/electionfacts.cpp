// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/electionfacts.h"

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

static Result<> readRules(Reader& reader, ElectionFacts& facts)
{
    const auto settings = reader.settings();
    const auto committees = ruleBook(reader, QStringLiteral("committees"));
    const auto votes = ruleBook(reader, QStringLiteral("votes"));
    if (!settings || !committees || !votes)
        return !settings ? settings.error() : !committees ? committees.error() : votes.error();
    auto rules = readCommitteeRules(*committees);
    if (!rules)
        return rules.error();
    auto shares = readVoteRules(*votes, *settings);
    if (!shares)
        return shares.error();
    facts.rules = std::move(*rules);
    facts.votes = std::move(*shares);
    return {};
}

Result<std::shared_ptr<const ElectionFacts>> electionFacts(Reader& reader, qint64 branch)
{
    auto facts = std::make_shared<ElectionFacts>();
    auto record = reader.load(Kind::Branch, branch);
    if (!record)
        return record.error();
    auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    auto organization = reader.organization(*vocabulary);
    if (!organization)
        return organization.error();
    facts->branch = std::move(*record);
    facts->info = reader.schema().of(Kind::Branch);
    facts->vocabulary = std::move(*vocabulary);
    facts->organization = std::move(*organization);
    if (auto read = readRules(reader, *facts); !read)
        return read.error();
    return std::shared_ptr<const ElectionFacts>(std::move(facts));
}

} // namespace ledger
