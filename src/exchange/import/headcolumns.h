// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/headerindex.h"
#include "exchange/import/importmodel.h"

namespace ledger {

/// Columns of a sheet for its kind and head: headers as they stand, and which field each column is. Where several
/// columns could be one field, the more usual word has it and the others take their next meaning.
void mapColumns(SheetSetup& setup, const RawSheet& sheet, const HeaderIndex& index);

/// The text of a cell, empty outside the sheet.
QString cellText(const RawSheet& sheet, int row, int column);
int columnCount(const RawSheet& sheet, int row);

} // namespace ledger
