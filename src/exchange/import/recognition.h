// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/headcolumns.h"

namespace ledger {

/// What a sheet is recognised by.
struct RecognitionInput {
    const RawSheet* sheet = nullptr;
    QString fileName; ///< without folder and ending
    std::optional<Kind> onlyKind; ///< the user said what it is
};

/// Finds head row, kind and columns within the first ten rows (contract section 3). No kind: the sheet holds no table.
SheetSetup recognise(const RecognitionInput& input, const HeaderIndex& index, const Schema& schema);

} // namespace ledger
