// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/gapdetail.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <memory>

namespace ledger {

CalendarPage::CalendarPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_card(new Card(tr("缺项日历"), this))
    , m_rules(new QHBoxLayout)
    , m_buttons(new QButtonGroup(this))
    , m_grid(new GapGrid(this))
    , m_view(new GapView(*m_grid, this))
    , m_detail(new GapDetail(session, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("calendar"));
    createLayout();
    connect(m_view, &GapView::cellChosen, this, &CalendarPage::showCell);
}

void CalendarPage::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    layout->setSpacing(scaled(14));
    m_rules->setSpacing(scaled(4));
    m_card->body()->addLayout(m_rules);
    m_card->body()->addWidget(m_view, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(
        makeLabel(tr("✓ 已开展　缺 应开展而没有　待 还没到期　免 不作要求　点一格看依据和补录"), LabelRole::Small, m_card));
    m_empty->setText(tr("正在计算…"), {});
    m_view->hide();
    layout->addWidget(m_card, 1);
    m_detail->setFixedWidth(scaled(330));
    layout->addWidget(m_detail);
}

void CalendarPage::setScope(const Scope& scope)
{
    m_scope = scope;
    ask();
}

void CalendarPage::refresh(const Changes& changes)
{
    if (changes.touches(Kind::StudySession) || changes.touches(Kind::Branch) || changes.areSettingsTouched)
        ask();
}

void CalendarPage::ask()
{
    const Period year = Period::yearOf(m_scope.period.to);
    m_card->setNote(year.labelChinese());
    m_session.figures().ask<QList<Gap>>(
        this,
        [year, branch = m_scope.branch](Figures& figures, Reader&) { return figures.calendar(year, branch); },
        [this, scope = m_scope](const Result<QList<Gap>>& gaps) {
            if (!(scope == m_scope))
                return;
            if (!gaps)
                m_session.showError(gaps.error());
            else
                showGaps(*gaps);
        });
}

void CalendarPage::addRuleButton(const QString& text, const QString& rule)
{
    auto* button = new QPushButton(text, m_card);
    setRole(button, "choice");
    button->setCheckable(true);
    button->setChecked(rule == m_rule);
    m_buttons->addButton(button);
    m_rules->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, rule] { showRule(rule); });
}

void CalendarPage::showGaps(const QList<Gap>& gaps)
{
    m_gaps = gaps;
    while (const std::unique_ptr<QLayoutItem> item{m_rules->takeAt(0)}) {
        if (item->widget())
            item->widget()->deleteLater();
    }
    addRuleButton(tr("全部"), {});
    QStringList rules;
    for (const Gap& gap : gaps) {
        if (gap.rule == u"term" || rules.contains(gap.rule))
            continue;
        rules.append(gap.rule);
        addRuleButton(gap.ruleLabel, gap.rule);
    }
    m_rules->addStretch();
    showRule(rules.contains(m_rule) ? m_rule : QString());
}

void CalendarPage::showRule(const QString& rule)
{
    m_rule = rule;
    m_grid->setGaps(m_gaps, GapGrid::Across::Periods, rule);
    const bool hasCells = m_grid->rowCount() > 0;
    m_view->setVisible(hasCells);
    m_empty->setVisible(!hasCells);
    m_empty->setText(tr("没有应开展的组织生活"), tr("先在“党组织”里建好支部；要求哪些会议，在“设置”的规则里看。"));
    m_card->setNote(tr("%1　%2 项缺，%3 项待办")
                        .arg(Period::yearOf(m_scope.period.to).labelChinese())
                        .arg(m_grid->countOf(u"missed"))
                        .arg(m_grid->countOf(u"due")));
    m_detail->showNothing();
}

void CalendarPage::showCell(const QModelIndex& index)
{
    if (const GapCell* cell = m_grid->cellAt(index))
        m_detail->showCell(m_grid->branchAt(index.row()), *cell);
}

} // namespace ledger
