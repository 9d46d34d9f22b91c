// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/headerindex.h"
#include "exchange/import/importmodel.h"

namespace ledger {

/// How many of a column's first values suit what its head is taken for; an empty column suits anything.
struct ColumnFit {
    int suiting = 0;
    int all = 0;

    double share() const { return all == 0 ? 1.0 : static_cast<double>(suiting) / all; }
    /// None of `fewest` values or more suits: the head means something else.
    bool isContradicted(int fewest = 3) const { return all >= fewest && suiting == 0; }
};

/// A text that names a Party organisation: it has 支部, 党委, 小组 … in it.
bool namesPartyOrganization(const QString& text, const Vocabulary& vocabulary);

/// Whether dates, numbers, yes or no, names of branches, units of measure or words stand where the field wants them.
ColumnFit shapeFit(const RawSheet& sheet, const SheetSetup& setup, int column, ColumnShape shape,
                   const Vocabulary& vocabulary);
/// Whether the words are those of a dictionary.
ColumnFit wordFit(const RawSheet& sheet, const SheetSetup& setup, int column, const QString& dictionary,
                  const Vocabulary& vocabulary);

} // namespace ledger
