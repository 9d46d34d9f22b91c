// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace ledger {

/// What is reported of an item for a quarter (0: for none), without what was corrected, a line each.
QString standingText(const KindInfo& info, const Record& item, int quarter);

/// The entries of an item with those of a workbook: what is new is added behind them, and what reads otherwise is added as a
/// correction; nothing is overwritten.
QList<PartRow> addedProgress(const KindInfo& info, const Record& before, const QList<PartRow>& rows, QDate today);

} // namespace ledger
