// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/headerindex.h"
#include "exchange/import/importmodel.h"

namespace ledger {

/// What a sheet is recognised by.
struct RecognitionInput {
    const RawSheet* sheet = nullptr;
    QString fileName; ///< without folder and ending
    std::optional<Kind> onlyKind; ///< the user said what it is
};

/// Finds head row, kind and columns within the first ten rows (contract section 3). No kind: the sheet holds no table.
SheetSetup recognise(const RecognitionInput& input, const HeaderIndex& index, const Vocabulary& vocabulary,
                     const Schema& schema);

/// Columns of a sheet for a kind and head the user chose.
void mapColumns(SheetSetup& setup, const RawSheet& sheet, const HeaderIndex& index);

/// The text of a cell, empty outside the sheet.
QString cellText(const RawSheet& sheet, int row, int column);

} // namespace ledger
