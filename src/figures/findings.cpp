// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/findings.h"

#include "domain/committeefindings.h"
#include "domain/sessionfindings.h"
#include "figures/rulebook.h"
#include "ledger/developmentlist.h"
#include "ledger/duesentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

using Judge = Result<QList<RuleFinding>> (*)(const FindingContext& context, const Record& record);

Result<QList<RuleFinding>> judgeSession(const FindingContext& context, const Record& record)
{
    const auto book = ruleBook(QStringLiteral("votes"));
    if (!book)
        return book.error();
    const auto rules = readVoteRules(*book, context.settings);
    if (!rules)
        return rules.error();
    return sessionFindings(record, context.reader.schema().of(record.kind), context.organization, context.vocabulary,
                           *rules);
}

Result<QList<RuleFinding>> judgeBranch(const FindingContext& context, const Record& record)
{
    const auto book = ruleBook(QStringLiteral("committees"));
    if (!book)
        return book.error();
    const auto rules = readCommitteeRules(*book);
    if (!rules)
        return rules.error();
    return committeeFindings(record, context.reader.schema().of(record.kind), context.organization, context.vocabulary,
                             *rules, context.today);
}

Result<QList<RuleFinding>> judgeMember(const FindingContext& context, const Record& record)
{
    return developmentFindings(context.reader, record, context.today);
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

struct KindJudge {
    Kind kind;
    Judge judge;
};

/// A kind that gets rules of its own is one more line.
constexpr KindJudge judges[] = {
    {Kind::Branch, judgeBranch},
    {Kind::Member, judgeMember},
    {Kind::StudySession, judgeSession},
    {Kind::PartyDues, judgeDues},
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
    auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    auto organization = reader.organization(*vocabulary);
    if (!organization)
        return organization.error();
    auto settings = reader.settings();
    if (!settings)
        return settings.error();
    return Findings({reader, today, std::move(*vocabulary), std::move(*organization), std::move(*settings)});
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
