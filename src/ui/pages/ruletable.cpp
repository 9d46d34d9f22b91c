// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ruletable.h"

#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QHeaderView>
#include <QTableWidget>

namespace ledger {

static constexpr int WidestColumn = 340;
static constexpr int RoomBeside = 6; ///< so that no text is elided for a pixel

QTableWidget* makeRuleTable(const RuleTableNames& names, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(names.objectName);
    table->setAccessibleName(names.accessibleName);
    table->setItemDelegate(new FieldDelegate(table));
    table->setColumnCount(static_cast<int>(names.heads.size()));
    table->setHorizontalHeaderLabels(names.heads);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(36));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    return table;
}

void showRuleRows(QTableWidget* table, const QList<QStringList>& rows)
{
    const int chosen = table->currentRow();
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[row].value(column));
            item->setToolTip(plainToolTip(item->text()));
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column + 1 < table->columnCount(); ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column) + scaled(RoomBeside), scaled(WidestColumn)));
    if (chosen >= 0 && chosen < table->rowCount())
        table->selectRow(chosen);
}

} // namespace ledger
