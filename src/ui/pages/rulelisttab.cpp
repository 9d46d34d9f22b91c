// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulelisttab.h"

#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QDateTime>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

static constexpr qsizetype MostChanges = 4;

RuleListTab::RuleListTab(Session& session, const RuleTableNames& names, const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(makeRuleTable(names, this))
    , m_change(new QPushButton(tr("修改要求…"), this))
    , m_restore(new QPushButton(tr("恢复规定…"), this))
    , m_changes(makeTextBlock({}, LabelRole::Muted, this))
{
    createLayout(about);
    const auto changeChosen = [this] {
        if (m_change->isEnabled())
            change(m_table->currentRow());
    };
    connect(m_change, &QPushButton::clicked, this, changeChosen);
    connect(m_table, &QTableWidget::cellActivated, this, changeChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_table->currentRow()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RuleListTab::showButtons);
    connect(&session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            ask();
    });
    showButtons();
}

void RuleListTab::createLayout(const QString& about)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->addWidget(makeTextBlock(about, LabelRole::Muted, this));
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

void RuleListTab::showLines(const QList<Line>& lines, const QList<RuleChange>& changes)
{
    m_lines = lines;
    QList<QStringList> rows;
    for (const Line& line : lines)
        rows.append(line.texts);
    showRuleRows(m_table, rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!lines[row].difference.isEmpty())
            m_table->item(row, m_table->columnCount() - 1)->setToolTip(plainToolTip(lines[row].difference));
    }
    showChanges(changes);
    showButtons();
}

void RuleListTab::showChanges(const QList<RuleChange>& changes)
{
    QStringList lines;
    for (const RuleChange& change : changes.mid(0, MostChanges)) {
        const QDateTime at = QDateTime::fromString(change.at, Qt::ISODate).toLocalTime();
        lines << QStringLiteral("%1　%2　%3")
                     .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), change.actor, change.label);
    }
    m_changes->setText(lines.isEmpty() ? tr("规则还没有改动过。") : tr("改动：\n%1").arg(lines.join(u'\n')));
}

void RuleListTab::showButtons()
{
    const int row = m_table->currentRow();
    const bool canChange = row >= 0 && row < m_lines.size() && !m_session.ledger().isReadOnly();
    m_change->setEnabled(canChange);
    m_restore->setEnabled(canChange && m_lines[row].canRestore);
}

} // namespace ledger
