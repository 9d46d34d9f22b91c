// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/sheetrows.h"

namespace ledger {

struct BranchRow {
    const SheetRows* sheet = nullptr;
    int row = 0; ///< zero-based sheet row
};

/// The rows of all lists of branches, each behind the row of its superior, whichever name that is called by; the
/// organ's own committee before all, since it is the superior of those that name none.
QList<BranchRow> superiorsFirst(const QList<const SheetRows*>& sheets, const Vocabulary& vocabulary);

} // namespace ledger
