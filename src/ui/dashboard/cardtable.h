// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

class QTableWidget;

namespace ledger {

/// A card's values as a table: the first line is its head.
QList<QStringList> tableOf(const CardData& card);

/// The same as text that a spreadsheet takes from the clipboard.
QString tableText(const CardData& card);

/// Shows it. What stands behind a cell is kept with it.
void fillTable(QTableWidget& table, const CardData& card);
DashboardLink linkOfCell(const CardData& card, int row, int column);

} // namespace ledger
