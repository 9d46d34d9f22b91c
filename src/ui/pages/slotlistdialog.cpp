// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/slotlistdialog.h"

#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

static QString valueOf(const SlotAnswer& answer)
{
    if (answer.table)
        return SlotListDialog::tr("表格，%1 行").arg(answer.table->rows.size());
    return answer.text.value_or(SlotListDialog::tr("待补"));
}

SlotListDialog::SlotListDialog(const QList<FilledSlot>& filled, QWidget* parent)
    : QDialog(parent)
    , m_filled(filled)
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("slotList"));
    setWindowTitle(tr("模板的占位符"));
    dressDialog(this);
    std::stable_sort(m_filled.begin(), m_filled.end(), [](const FilledSlot& a, const FilledSlot& b) {
        return !a.answer.isFilled() && b.answer.isFilled();
    });
    createLayout();
    fill();
    resize(scaled(860), scaled(560));
}

void SlotListDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(8));
    const auto open =
        std::count_if(m_filled.begin(), m_filled.end(), [](const FilledSlot& slot) { return !slot.answer.isFilled(); });
    layout->addWidget(makeTextBlock(tr("共 %1 种占位符，填不上的 %2 种（排在最前）；双击或按回车查看数字后面的记录。")
                                        .arg(QString::number(m_filled.size()), QString::number(open)),
                                    LabelRole::Muted, this));
    m_table->setObjectName(QStringLiteral("slotTable"));
    m_table->setAccessibleName(tr("模板的占位符"));
    setRole(m_table, "rows");
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("占位符"), tr("填成"), tr("处数"), tr("为什么填不上")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::cellActivated, this, &SlotListDialog::activate);
    layout->addWidget(m_table, 1);
    auto* close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void SlotListDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_filled.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FilledSlot& slot = m_filled[row];
        const QStringList texts{QStringLiteral("{{%1}}").arg(slot.inside.trimmed()), valueOf(slot.answer),
                                QString::number(slot.times), slot.answer.reason};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (!slot.answer.isFilled())
                item->setForeground(theme().bad);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setColumnWidth(0, scaled(340));
    m_table->setColumnWidth(1, scaled(160));
    m_table->setColumnWidth(2, scaled(64));
    m_table->setCurrentCell(0, 0);
}

void SlotListDialog::activate(int row)
{
    const std::optional<FigureRef>& figure = m_filled[row].answer.figure;
    if (!figure)
        return;
    Q_EMIT figureActivated(*figure);
    accept();
}

} // namespace ledger
