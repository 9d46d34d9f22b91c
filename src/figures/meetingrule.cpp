// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingrule.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

template<class Value>
struct Word {
    QLatin1StringView word;
    Value value;
};

template<class Value, size_t count>
static std::optional<Value> valueOf(const Word<Value> (&words)[count], const QString& word)
{
    for (const auto& candidate : words) {
        if (candidate.word == word)
            return candidate.value;
    }
    return std::nullopt;
}

static std::optional<QSet<BranchRole>> rolesOf(const QJsonArray& words)
{
    QSet<BranchRole> roles;
    for (const QJsonValue& word : words) {
        const BranchRole role = branchRoleFromWord(word.toString());
        if (role == BranchRole::Other)
            return std::nullopt;
        roles.insert(role);
    }
    return roles;
}

/// The name of the number that makes no sense; nullptr when all do.
static const char* readNumbers(MeetingRule& rule, const QJsonObject& entry)
{
    struct Number {
        const char* name;
        int& value;
        int least;
    };
    for (const Number& number : {Number{"required", rule.required, 1}, Number{"months_ahead", rule.monthsAhead, 0},
                                 Number{"min_full_members", rule.minFullMembers, 0}}) {
        const QJsonValue stored = entry.value(QLatin1StringView(number.name));
        number.value = stored.toInt(number.value);
        if ((!stored.isUndefined() && !stored.isDouble()) || number.value < number.least)
            return number.name;
    }
    return nullptr;
}

static void readReasons(MeetingRule& rule, const QJsonObject& entry)
{
    const auto text = [&](const char* name) { return entry.value(QLatin1StringView(name)).toString(); };
    rule.minFullBasis = text("min_full_members_basis");
    rule.exemptReason = text("exempt_reason");
    rule.exemptReasonEnglish = text("exempt_reason_en");
    rule.unitReason = text("unit_reason");
    rule.isOff = entry.value(QLatin1StringView("off")).toBool();
    rule.isByUnit = entry.value(QLatin1StringView("by_unit")).toBool();
    rule.definition = entry;
}

static std::optional<MeetingRule::WithoutQuorum> withoutQuorumOf(const QString& word)
{
    using WithoutQuorum = MeetingRule::WithoutQuorum;
    static constexpr Word<WithoutQuorum> quorums[] = {{QLatin1StringView(""), WithoutQuorum::NotAsked},
                                                      {QLatin1StringView("counted"), WithoutQuorum::Counted},
                                                      {QLatin1StringView("not_counted"), WithoutQuorum::NotCounted}};
    return valueOf(quorums, word);
}

Result<MeetingRule> readRule(const QJsonObject& entry)
{
    using Every = MeetingRule::Every;
    using Needs = MeetingRule::Needs;
    static constexpr Word<Every> spans[] = {{QLatin1StringView("month"), Every::Month},
                                            {QLatin1StringView("quarter"), Every::Quarter},
                                            {QLatin1StringView("year"), Every::Year},
                                            {QLatin1StringView("term"), Every::Term}};
    static constexpr Word<Needs> needs[] = {{QLatin1StringView(""), Needs::Nothing},
                                            {QLatin1StringView("committee"), Needs::Committee},
                                            {QLatin1StringView("groups"), Needs::Groups}};
    const auto text = [&](const char* name) { return entry.value(QLatin1StringView(name)).toString(); };
    MeetingRule rule;
    rule.key = text("key");
    rule.label = text("label");
    rule.english = text("en");
    rule.basis = text("basis");
    const auto bad = [&](const char* what) {
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("figures", "应开会议规则“%1”的“%2”无法识别，请更正。"))
                        .arg(rule.key, QLatin1StringView(what)));
    };
    const auto every = valueOf(spans, text("every"));
    if (!every)
        return bad("every");
    const auto need = valueOf(needs, text("needs"));
    if (!need)
        return bad("needs");
    const auto roles = rolesOf(entry.value(QLatin1StringView("for")).toArray());
    if (!roles || roles->isEmpty())
        return bad("for");
    const auto exempt = rolesOf(entry.value(QLatin1StringView("exempt_roles")).toArray());
    if (!exempt)
        return bad("exempt_roles");
    const auto quorum = withoutQuorumOf(text("without_quorum"));
    if (!quorum)
        return bad("without_quorum");
    rule.every = *every;
    rule.withoutQuorum = *quorum;
    rule.needs = *need;
    rule.roles = *roles;
    rule.exemptRoles = *exempt;
    for (const QJsonValue& category : entry.value(QLatin1StringView("categories")).toArray())
        rule.categories << category.toString();
    if (rule.every != Every::Term && rule.categories.isEmpty())
        return bad("categories");
    const QString holder = text("held_by");
    rule.groupsMayHold = holder == QLatin1StringView("groups");
    if (!rule.groupsMayHold && !holder.isEmpty() && holder != QLatin1StringView("branch"))
        return bad("held_by");
    rule.effectiveFrom = QDate::fromString(text("effective_from"), Qt::ISODate);
    if (!rule.effectiveFrom.isValid())
        return bad("effective_from");
    if (const char* wrong = readNumbers(rule, entry))
        return bad(wrong);
    readReasons(rule, entry);
    return rule;
}

void closeEditions(QList<MeetingRule>& rules)
{
    for (MeetingRule& rule : rules) {
        for (const MeetingRule& other : std::as_const(rules)) {
            if (other.key != rule.key || other.effectiveFrom <= rule.effectiveFrom)
                continue;
            const QDate end = other.effectiveFrom.addDays(-1);
            if (!rule.effectiveTo.isValid() || end < rule.effectiveTo)
                rule.effectiveTo = end;
        }
    }
}

QString labelOf(const MeetingRule& rule)
{
    return inInterfaceLanguage(rule.label, rule.english);
}

QString labelOf(const Gap& gap)
{
    return inInterfaceLanguage(gap.ruleLabel, gap.ruleEnglish);
}

QString uncountedText(const UncountedMeeting& meeting)
{
    return say(QT_TRANSLATE_NOOP("figures", "%1 %2：%3"))
        .arg(meeting.date.toText(), meeting.title.simplified(), meeting.reason);
}

} // namespace ledger
