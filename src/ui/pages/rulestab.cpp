// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulestab.h"

#include "core/language.h"
#include "figures/figures.h"
#include "figures/rulestance.h"
#include "ui/pages/ruledialog.h"
#include "ui/pages/unitruledialog.h"
#include "ui/shell/session.h"

namespace ledger {

static QString requiredText(const MeetingRule& rule)
{
    QString text = requirementText(rule);
    if (rule.minFullMembers > 0 && !rule.isOff)
        text += RulesTab::tr("，正式党员满 %1 名").arg(rule.minFullMembers);
    if (rule.withoutQuorum == MeetingRule::WithoutQuorum::NotCounted && !rule.isOff)
        text += RulesTab::tr("，未达到法定人数的不计入");
    return text;
}

RulesTab::RulesTab(Session& session, QWidget* parent)
    : RuleListTab(
        session,
        {QStringLiteral("rules"),
         tr("组织生活规则"),
         {tr("规则"), tr("要求"), tr("算数的会议"), tr("依据"), tr("生效"), tr("与规定相比")}},
        tr("缺项按这些要求算，各有依据和生效日期。本单位可以要求得更严；放宽要写明理由，并在日历和打印件上标出来。"),
        parent)
{
    ask();
}

void RulesTab::ask()
{
    session().figures().ask<Rules>(
        this,
        [](Figures& figures, Reader& reader) -> Result<Rules> {
            auto given = builtInRules();
            if (!given)
                return given.error();
            auto changes = ruleChanges(reader);
            if (!changes)
                return changes.error();
            return Rules{figures.rules(), std::move(*given), std::move(*changes)};
        },
        [this](const Result<Rules>& rules) {
            if (rules)
                showRules(*rules);
            else
                session().showError(rules.error());
        });
}

void RulesTab::showRules(const Rules& rules)
{
    m_rules = rules;
    QList<Line> lines;
    for (const MeetingRule& rule : rules.rules) {
        const bool isGiven = rule.stance == RuleStance::AsGiven;
        lines.append(
            {{ledger::labelOf(rule), requiredText(rule), listText(rule.categories), rule.basis,
              effectText(rule.effectiveFrom, rule.effectiveTo), isGiven ? tr("同规定") : stanceText(rule.stance)},
             isGiven ? QString() : rule.difference,
             !isGiven && editionOn(rules.given, rule.key, session().today()) != nullptr});
    }
    showLines(lines, rules.changes);
}

void RulesTab::change(int row)
{
    open(m_rules.rules[row]);
}

void RulesTab::restore(int row)
{
    if (const MeetingRule* given = editionOn(m_rules.given, m_rules.rules[row].key, session().today()))
        open(*given);
}

void RulesTab::open(const MeetingRule& rule)
{
    (new RuleDialog(session(), rule, m_rules.given, this))->open();
}

} // namespace ledger
