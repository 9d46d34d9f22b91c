// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulestab.h"

#include "figures/figures.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

static QString everyText(MeetingRule::Every every)
{
    switch (every) {
    case MeetingRule::Every::Month:
        return RulesTab::tr("每月");
    case MeetingRule::Every::Quarter:
        return RulesTab::tr("每季度");
    case MeetingRule::Every::Year:
        return RulesTab::tr("每年");
    case MeetingRule::Every::Term:
        return RulesTab::tr("每届");
    }
    Q_UNREACHABLE();
}

static QString requiredText(const MeetingRule& rule)
{
    if (rule.every == MeetingRule::Every::Term)
        return RulesTab::tr("届满前 %1 个月提醒").arg(rule.monthsAhead);
    return RulesTab::tr("%1至少 %2 次").arg(everyText(rule.every)).arg(rule.required);
}

static QStringList rowOf(const MeetingRule& rule)
{
    return {labelOf(rule), requiredText(rule), rule.categories.join(u'、'), rule.basis,
            rule.effectiveFrom.toString(Qt::ISODate)};
}

static QTableWidgetItem* makeItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->setToolTip(plainToolTip(text));
    return item;
}

RulesTab::RulesTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->addWidget(makeTextBlock(
        tr("缺项按这些要求算。规则是数据，各有依据和生效日期；离退休党支部等免做要求的在日历里显示“免”。"),
        LabelRole::Muted, this));
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setAccessibleName(tr("组织生活规则"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("规则"), tr("要求"), tr("算数的会议"), tr("依据"), tr("生效")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(38));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    session.figures().ask<QList<QStringList>>(
        this,
        [](Figures& figures, Reader&) -> Result<QList<QStringList>> {
            QList<QStringList> rows;
            for (const MeetingRule& rule : figures.rules())
                rows.append(rowOf(rule));
            return rows;
        },
        [this, &session](const Result<QList<QStringList>>& rows) {
            if (rows)
                showRules(*rows);
            else
                session.showError(rows.error());
        });
}

void RulesTab::showRules(const QList<QStringList>& rows)
{
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, makeItem(rows[row].value(column)));
    }
    m_table->resizeColumnsToContents();
}

} // namespace ledger
