// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

namespace ledger {

/// Whether the cell of a merged column is one with the cell above it.
bool continuesAbove(const ReportTable& table, qsizetype row, qsizetype column);
/// How many rows the cell that begins in `row` takes; 1 where nothing below goes on with it.
int rowsSpanned(const ReportTable& table, qsizetype row, qsizetype column);

} // namespace ledger
