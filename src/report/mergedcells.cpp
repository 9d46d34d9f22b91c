// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mergedcells.h"

namespace ledger {

bool continuesAbove(const ReportTable& table, qsizetype row, qsizetype column)
{
    if (row <= 0 || row >= table.rows.size() || !table.columns[column].isMerged || table.groups.contains(row))
        return false;
    for (qsizetype i = 0; i <= column; ++i) {
        const bool differs = textOf(table.rows[row].value(i)) != textOf(table.rows[row - 1].value(i));
        if (table.columns[i].isMerged && differs)
            return false;
    }
    return true;
}

int rowsSpanned(const ReportTable& table, qsizetype row, qsizetype column)
{
    int rows = 1;
    while (continuesAbove(table, row + rows, column))
        ++rows;
    return rows;
}

} // namespace ledger
