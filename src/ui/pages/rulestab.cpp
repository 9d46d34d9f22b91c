// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulestab.h"

#include "figures/figures.h"
#include "figures/rulestance.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/pages/ruledialog.h"
#include "ui/shell/session.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

static constexpr qsizetype MostChanges = 4;

static QString requiredText(const MeetingRule& rule)
{
    QString text = requirementText(rule);
    if (rule.minFullMembers > 0 && !rule.isOff)
        text += RulesTab::tr("，正式党员满 %1 名").arg(rule.minFullMembers);
    return text;
}

static QString daysText(const MeetingRule& rule)
{
    const QString from = rule.effectiveFrom.toString(Qt::ISODate);
    return rule.effectiveTo.isValid() ? RulesTab::tr("%1 至 %2").arg(from, rule.effectiveTo.toString(Qt::ISODate))
                                      : from;
}

static QString stanceOf(const MeetingRule& rule)
{
    if (rule.stance == RuleStance::AsGiven)
        return RulesTab::tr("同规定");
    return stanceText(rule.stance);
}

static QStringList rowOf(const MeetingRule& rule)
{
    return {labelOf(rule), requiredText(rule), rule.categories.join(u'、'), rule.basis, daysText(rule), stanceOf(rule)};
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
    , m_session(session)
    , m_table(new QTableWidget(this))
    , m_change(new QPushButton(tr("修改要求…"), this))
    , m_restore(new QPushButton(tr("恢复规定…"), this))
    , m_changes(makeTextBlock({}, LabelRole::Muted, this))
{
    createLayout();
    connect(m_change, &QPushButton::clicked, this, &RulesTab::change);
    connect(m_restore, &QPushButton::clicked, this, &RulesTab::restore);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesTab::showButtons);
    connect(m_table, &QTableWidget::cellActivated, this, &RulesTab::change);
    connect(&session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            ask();
    });
    showButtons();
    ask();
}

void RulesTab::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->addWidget(makeTextBlock(
        tr("缺项按这些要求算，各有依据和生效日期。本单位可以要求得更严；放宽要写明理由，并在日历和打印件上标出来。"),
        LabelRole::Muted, this));
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setAccessibleName(tr("组织生活规则"));
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels(
        {tr("规则"), tr("要求"), tr("算数的会议"), tr("依据"), tr("生效"), tr("与规定相比")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(m_table->columnCount() - 1, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(38));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    m_change->setObjectName(QStringLiteral("changeRule"));
    m_restore->setObjectName(QStringLiteral("restoreRule"));
    buttons->addWidget(m_change);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_changes->setObjectName(QStringLiteral("ruleChanges"));
    layout->addWidget(m_changes);
}

void RulesTab::ask()
{
    m_session.figures().ask<Rules>(
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
                m_session.showError(rules.error());
        });
}

void RulesTab::showRules(const Rules& rules)
{
    const int row = m_table->currentRow();
    m_rules = rules;
    m_table->setRowCount(static_cast<int>(rules.rules.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const QStringList words = rowOf(rules.rules[at]);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(at, column, makeItem(words.value(column)));
        if (rules.rules[at].stance != RuleStance::AsGiven)
            m_table->item(at, m_table->columnCount() - 1)->setToolTip(plainToolTip(rules.rules[at].difference));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), scaled(300)));
    if (row >= 0 && row < m_table->rowCount())
        m_table->selectRow(row);
    showChanges();
    showButtons();
}

void RulesTab::showChanges()
{
    QStringList lines;
    for (const RuleChange& change : m_rules.changes.mid(0, MostChanges)) {
        const QDateTime at = QDateTime::fromString(change.at, Qt::ISODate).toLocalTime();
        lines << QStringLiteral("%1　%2　%3")
                     .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), change.actor, change.label);
    }
    m_changes->setText(lines.isEmpty() ? tr("规则还没有改动过。") : tr("改动：\n%1").arg(lines.join(u'\n')));
}

const MeetingRule* RulesTab::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rules.rules.size() ? &m_rules.rules[row] : nullptr;
}

void RulesTab::showButtons()
{
    const MeetingRule* rule = chosen();
    const bool canChange = rule && !m_session.ledger().isReadOnly();
    m_change->setEnabled(canChange);
    m_restore->setEnabled(canChange && rule->stance != RuleStance::AsGiven
                          && editionOn(m_rules.given, rule->key, m_session.today()) != nullptr);
}

void RulesTab::change()
{
    if (const MeetingRule* rule = chosen(); rule && m_change->isEnabled())
        open(*rule);
}

/// The dialog opens with what the rule of today asks; from the day chosen in it on it holds again.
void RulesTab::restore()
{
    const MeetingRule* rule = chosen();
    const MeetingRule* given = rule ? editionOn(m_rules.given, rule->key, m_session.today()) : nullptr;
    if (given)
        open(*given);
}

void RulesTab::open(const MeetingRule& rule)
{
    (new RuleDialog(m_session, rule, m_rules.given, this))->open();
}

} // namespace ledger
