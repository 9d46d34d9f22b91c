// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/findings.h"

#include "domain/candidatefindings.h"
#include "domain/committeefindings.h"
#include "domain/sessionfindings.h"
#include "figures/itemfindings.h"
#include "figures/knownpeople.h"
#include "figures/rulebook.h"
#include "ledger/developmenteditions.h"
#include "ledger/duesentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

using Judge = Result<QList<RuleFinding>> (*)(const FindingContext& context, const Record& record);

/// What the people that were voted upon had come to by then.
Result<QList<RuleFinding>> judgeCandidates(const FindingContext& context, const SessionBallots& ballots, qint64 branch)
{
    QList<RuleFinding> found;
    const bool isAsked = std::ranges::any_of(ballots.votes(), [&](const SessionBallots::Vote& vote) {
        const VoteRule* rule = ballots.ruleOf(vote);
        return vote.member != 0 && rule && rule->candidate;
    });
    if (!isAsked)
        return found;
    const auto editions = developmentEditions(context.reader);
    if (!editions)
        return editions.error();
    for (const SessionBallots::Vote& vote : ballots.votes()) {
        const VoteRule* rule = ballots.ruleOf(vote);
        const OrgMember* person = context.organization.member(vote.member);
        if (!rule || !rule->candidate || !person)
            continue;
        const auto member = context.reader.load(Kind::Member, vote.member);
        if (!member)
            return member.error();
        const DevelopmentFacts facts =
            developmentFacts(*member, context.reader.schema().of(Kind::Member), context.vocabulary);
        found += candidateFindings(*rule, *person, facts, *editions, {branch, ballots.roll().days});
    }
    return found;
}

Result<QList<RuleFinding>> judgeSession(const FindingContext& context, const Record& record)
{
    const auto rules = voteRules(context.reader);
    if (!rules)
        return rules.error();
    const KindInfo& info = context.reader.schema().of(record.kind);
    const SessionBallots ballots(record, info, context.organization, context.vocabulary, *rules);
    const auto candidates = judgeCandidates(context, ballots, record.number(info.branchField));
    if (!candidates)
        return candidates.error();
    return sessionFindings(record, info, context.organization, ballots) + *candidates;
}

Result<QList<RuleFinding>> judgeBranch(const FindingContext& context, const Record& record)
{
    const auto rules = committeeRules(context.reader);
    if (!rules)
        return rules.error();
    return committeeFindings(record, context.reader.schema().of(record.kind), context.organization, context.vocabulary,
                             *rules, context.today);
}

Result<QList<RuleFinding>> judgeMember(const FindingContext& context, const Record& record)
{
    const auto editions = developmentEditions(context.reader);
    if (!editions)
        return editions.error();
    DevelopmentFacts facts = developmentFacts(record, context.reader.schema().of(Kind::Member), context.vocabulary);
    lookUpPeople(facts, context.organization);
    return developmentOf(facts, *editions, context.today).findings;
}

Result<QList<RuleFinding>> judgeDues(const FindingContext& context, const Record& record)
{
    const DuesRules rules = DuesRules::of(context.settings, context.vocabulary);
    Record current = record;
    // What is saved keeps the amount it was fixed with, until somebody changes what it follows from.
    const auto saved = record.id == 0 ? Result<Record>(Record{}) : context.reader.load(Kind::PartyDues, record.id);
    if (!saved)
        return saved.error();
    const QStringList input{QStringLiteral("payer_group"), QStringLiteral("base"), QStringLiteral("from_month"),
                            QStringLiteral("year")};
    const bool isFixed = saved->isStated(QStringLiteral("computed"))
        && std::all_of(input.begin(), input.end(),
                       [&](const QString& key) { return saved->value(key) == record.value(key); });
    if (!isFixed)
        computeDues(current, rules, context.vocabulary);
    completeDues(context.reader.schema().of(Kind::PartyDues), current);
    auto accounts = duesAccountsOf(context.reader, current);
    if (!accounts)
        return accounts.error();
    return duesFindings(current, *accounts, rules, context.vocabulary, context.today);
}

/// The light with its rule, and evidence that is no longer what it was.
Result<QList<RuleFinding>> judgeItem(const FindingContext& context, const Record& record)
{
    return itemFindings(context.reader, record, {context.vocabulary, context.settings, context.today});
}

struct KindJudge {
    Kind kind;
    Judge judge;
};

/// A kind that gets rules of its own is one more line.
constexpr KindJudge judges[] = {
    {Kind::Branch, judgeBranch},  {Kind::Member, judgeMember},           {Kind::StudySession, judgeSession},
    {Kind::PartyDues, judgeDues}, {Kind::ResponsibilityItem, judgeItem},
};

const KindJudge* judgeOf(Kind kind)
{
    const auto* at = std::ranges::find(judges, kind, &KindJudge::kind);
    return at == std::end(judges) ? nullptr : at;
}

} // namespace

bool Findings::concern(Kind kind)
{
    return judgeOf(kind) != nullptr;
}

Result<Findings> Findings::load(Reader& reader, QDate today)
{
    auto people = knownPeople(reader);
    if (!people)
        return people.error();
    auto settings = reader.settings();
    if (!settings)
        return settings.error();
    return Findings(
        {reader, today, std::move(people->vocabulary), std::move(people->organization), std::move(*settings)});
}

Result<QList<RuleFinding>> Findings::of(const Record& record) const
{
    const KindJudge* known = judgeOf(record.kind);
    return known ? known->judge(m_context, record) : QList<RuleFinding>();
}

Result<QList<RuleFinding>> findingsOf(Reader& reader, const Record& record, QDate today)
{
    if (!Findings::concern(record.kind))
        return QList<RuleFinding>();
    const auto findings = Findings::load(reader, today);
    if (!findings)
        return findings.error();
    return findings->of(record);
}

QString severityText(RuleFinding::Severity severity)
{
    switch (severity) {
    case RuleFinding::Severity::Info:
        return QCoreApplication::translate("figures", "说明");
    case RuleFinding::Severity::Warning:
        return QCoreApplication::translate("figures", "请核对");
    case RuleFinding::Severity::Fault:
        return QCoreApplication::translate("figures", "不成立");
    }
    Q_UNREACHABLE();
}

QString severityKey(RuleFinding::Severity severity)
{
    switch (severity) {
    case RuleFinding::Severity::Info:
        return QStringLiteral("info");
    case RuleFinding::Severity::Warning:
        return QStringLiteral("warning");
    case RuleFinding::Severity::Fault:
        return QStringLiteral("fault");
    }
    Q_UNREACHABLE();
}

} // namespace ledger
