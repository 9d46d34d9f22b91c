// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace ledger {

/// A row that was not taken over, as it stood in its sheet.
struct RejectedRow {
    int row = 0; ///< sheet row, from 1
    QStringList cells;
    QString reasons;
    QList<int> badColumns; ///< indexes of `cells`
    QString section = {}; ///< the line that stood above this row and those behind it; empty when it is the same
};

struct RejectedSheet {
    QString fileName;
    QString sheetName;
    QStringList headerCells;
    QList<RejectedRow> rows;
    QString title = {}; ///< what stood above the head
    QStringList groupCells = {}; ///< the upper row of a two-row head; empty with one row
};

/// A workbook (.xlsx) for correcting rejected rows and importing it again: one sheet per source sheet with its title and
/// head, its own cells with the bad ones coloured, beside them the row number and the reason. Without any row, one sheet that says so. Errors: Io.
Result<> writeRejects(const QString& path, const QList<RejectedSheet>& sheets);

} // namespace ledger
