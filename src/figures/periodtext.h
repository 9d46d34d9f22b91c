// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

/// The quarter 1 … 4 without its year: 第三季度, Q3.
QString quarterText(int quarter);

/// A month 1 … 12 without its year: 7月, Jul.
QString monthText(int month);

} // namespace ledger
