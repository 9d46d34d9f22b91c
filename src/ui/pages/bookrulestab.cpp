// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookrulestab.h"

#include "ui/pages/bookruledialog.h"
#include "ui/shell/session.h"

namespace ledger {

BookRulesTab::BookRulesTab(Session& session, QWidget* parent)
    : RuleListTab(
        session,
        {QStringLiteral("bookRules"),
         tr("表决、任期和期限"),
         {tr("用于"), tr("规则"), tr("要求"), tr("依据"), tr("生效"), tr("与规定相比")}},
        tr("会议的法定人数和通过票数、支部和支委会的规模与任期、工作台的期限，都按这里核对。本单位可以要求得更严；"
           "放宽要写明理由，再确认一次，记入改动。表决的比例只能从严。"),
        parent)
{
    ask();
}

void BookRulesTab::ask()
{
    session().lists().ask<Rules>(
        this,
        [](Reader& reader) -> Result<Rules> {
            auto rules = bookRulesOf(reader);
            if (!rules)
                return rules.error();
            auto given = builtInBookRules();
            if (!given)
                return given.error();
            auto changes = bookRuleChanges(reader);
            if (!changes)
                return changes.error();
            return Rules{std::move(*rules), std::move(*given), std::move(*changes)};
        },
        [this](const Result<Rules>& rules) {
            if (rules)
                showRules(*rules);
            else
                session().showError(rules.error());
        });
}

void BookRulesTab::showRules(const Rules& rules)
{
    m_rules = rules;
    QList<Line> lines;
    for (const BookRule& rule : rules.rules) {
        const bool isGiven = rule.stance == RuleStance::AsGiven;
        lines.append(
            {{bookText(rule.book), rule.label, requirementText(rule), rule.basis,
              effectText(rule.effectiveFrom, rule.effectiveTo), isGiven ? tr("同规定") : stanceText(rule.stance)},
             isGiven ? QString() : rule.difference,
             !isGiven && editionOn(rules.given, rule, session().today()) != nullptr});
    }
    showLines(lines, rules.changes);
}

void BookRulesTab::change(int row)
{
    open(m_rules.rules[row]);
}

void BookRulesTab::restore(int row)
{
    BookRule rule = m_rules.rules[row];
    if (const BookRule* given = editionOn(m_rules.given, rule, session().today())) {
        rule.definition = given->definition;
        open(rule);
    }
}

void BookRulesTab::open(const BookRule& rule)
{
    (new BookRuleDialog(session(), rule, m_rules.given, this))->open();
}

} // namespace ledger
