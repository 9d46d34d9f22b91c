// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/findings.h"

#include "domain/committeefindings.h"
#include "domain/sessionfindings.h"
#include "figures/rulebook.h"

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

struct KindJudge {
    Kind kind;
    Judge judge;
};

/// A kind that gets rules of its own is one more line.
constexpr KindJudge judges[] = {
    {Kind::Branch, judgeBranch},
    {Kind::StudySession, judgeSession},
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
