// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace ledger {

/// What a figure is told with: at most 4 decimals (contract section 1).
inline double toFourDecimals(double value)
{
    constexpr double places = 10000;
    return std::round(value * places) / places;
}

} // namespace ledger
