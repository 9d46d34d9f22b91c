// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/rulestance.h"

#include "core/language.h"
#include "storage/rulestore.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

int monthsOf(MeetingRule::Every every)
{
    switch (every) {
    case MeetingRule::Every::Month:
        return 1;
    case MeetingRule::Every::Quarter:
        return 3;
    case MeetingRule::Every::Year:
    case MeetingRule::Every::Term:
        break;
    }
    return 12;
}

/// Fewer meetings, or the same number with a longer time to hold them in, is less.
void compareFrequency(RuleDifference& difference, const MeetingRule& rule, const MeetingRule& given)
{
    const QString change =
        say(QT_TRANSLATE_NOOP("figures", "%1 改为 %2")).arg(requirementText(given), requirementText(rule));
    if (rule.every == MeetingRule::Every::Term || given.every == MeetingRule::Every::Term) {
        if (rule.every != given.every || rule.monthsAhead < given.monthsAhead)
            difference.looser << change;
        else if (rule.monthsAhead > given.monthsAhead)
            difference.stricter << change;
        return;
    }
    const int asked = rule.required * monthsOf(given.every);
    const int wanted = given.required * monthsOf(rule.every);
    if (monthsOf(rule.every) > monthsOf(given.every) || asked < wanted)
        difference.looser << change;
    else if (asked > wanted)
        difference.stricter << change;
}

void compareQuorum(RuleDifference& difference, const MeetingRule& rule, const MeetingRule& given)
{
    using enum MeetingRule::WithoutQuorum;
    if (rule.withoutQuorum == NotCounted && given.withoutQuorum != NotCounted)
        difference.stricter << say(QT_TRANSLATE_NOOP("figures", "未达到法定人数的会议不计入"));
    else if (rule.withoutQuorum != NotCounted && given.withoutQuorum == NotCounted)
        difference.looser << say(QT_TRANSLATE_NOOP("figures", "未达到法定人数的会议也计入"));
}

template<class Value>
void compareSets(RuleDifference& difference, const QSet<Value>& less, const QSet<Value>& more, const QString& words)
{
    if (!(less - more).isEmpty())
        difference.looser << words;
    else if (!(more - less).isEmpty())
        difference.stricter << words;
}

} // namespace

RuleStance RuleDifference::stance() const
{
    if (!looser.isEmpty())
        return RuleStance::Looser;
    return stricter.isEmpty() ? RuleStance::AsGiven : RuleStance::Stricter;
}

QString RuleDifference::text() const
{
    return clausesText(looser + stricter);
}

QString requirementText(const MeetingRule& rule)
{
    if (rule.isOff)
        return say(QT_TRANSLATE_NOOP("figures", "停用"));
    switch (rule.every) {
    case MeetingRule::Every::Month:
        return say(QT_TRANSLATE_NOOP("figures", "每月至少 %1 次")).arg(rule.required);
    case MeetingRule::Every::Quarter:
        return say(QT_TRANSLATE_NOOP("figures", "每季度至少 %1 次")).arg(rule.required);
    case MeetingRule::Every::Year:
        return say(QT_TRANSLATE_NOOP("figures", "每年至少 %1 次")).arg(rule.required);
    case MeetingRule::Every::Term:
        return say(QT_TRANSLATE_NOOP("figures", "届满前 %1 个月提醒")).arg(rule.monthsAhead);
    }
    Q_UNREACHABLE();
}

QString stanceText(RuleStance stance)
{
    switch (stance) {
    case RuleStance::Looser:
        return say(QT_TRANSLATE_NOOP("figures", "本单位放宽"));
    case RuleStance::Stricter:
        return say(QT_TRANSLATE_NOOP("figures", "本单位要求"));
    case RuleStance::AsGiven:
        break;
    }
    return {};
}

Result<QList<MeetingRule>> builtInRules()
{
    auto editions = RuleStore::builtIn();
    if (!editions)
        return editions.error();
    QList<MeetingRule> rules;
    for (const QJsonObject& edition : std::as_const(*editions)) {
        auto rule = readRule(edition);
        if (!rule)
            return rule.error();
        rules.append(std::move(*rule));
    }
    closeEditions(rules);
    return rules;
}

const MeetingRule* editionOn(const QList<MeetingRule>& editions, const QString& key, QDate day)
{
    for (const MeetingRule& edition : editions) {
        if (edition.key == key && edition.isInEffect(day))
            return &edition;
    }
    return nullptr;
}

RuleDifference compareRules(const MeetingRule& rule, const MeetingRule& given)
{
    RuleDifference difference;
    if (rule.isOff != given.isOff) {
        const QString words = say(QT_TRANSLATE_NOOP("figures", "%1 改为 %2"));
        (rule.isOff ? difference.looser : difference.stricter)
            << words.arg(requirementText(given), requirementText(rule));
        return difference;
    }
    compareFrequency(difference, rule, given);
    compareQuorum(difference, rule, given);
    compareSets(difference, given.roles, rule.roles, say(QT_TRANSLATE_NOOP("figures", "要求的党组织类型与规定不同")));
    compareSets(difference, rule.exemptRoles, given.exemptRoles,
                rule.exemptRoles.size() > given.exemptRoles.size()
                    ? say(QT_TRANSLATE_NOOP("figures", "免做的党组织比规定多"))
                    : say(QT_TRANSLATE_NOOP("figures", "离退休党支部也要求")));
    compareSets(difference, QSet<QString>(rule.categories.begin(), rule.categories.end()),
                QSet<QString>(given.categories.begin(), given.categories.end()),
                say(QT_TRANSLATE_NOOP("figures", "算数的会议与规定不同")));
    if (rule.needs == MeetingRule::Needs::Committee && rule.minFullMembers != given.minFullMembers)
        (rule.minFullMembers > given.minFullMembers ? difference.looser : difference.stricter)
            << say(QT_TRANSLATE_NOOP("figures", "正式党员满 %1 名才要求，改为满 %2 名"))
                   .arg(given.minFullMembers)
                   .arg(rule.minFullMembers);
    return difference;
}

void judgeRule(MeetingRule& rule, const QList<MeetingRule>& given)
{
    const MeetingRule* edition = editionOn(given, rule.key, rule.effectiveFrom);
    if (!edition) {
        rule.stance = rule.isOff ? RuleStance::AsGiven : RuleStance::Stricter;
        rule.difference = say(QT_TRANSLATE_NOOP("figures", "规定里没有这一条，由本单位提出"));
        return;
    }
    const RuleDifference difference = compareRules(rule, *edition);
    rule.stance = difference.stance();
    rule.difference = difference.text();
}

} // namespace ledger
