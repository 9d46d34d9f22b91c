// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <optional>

namespace ledger {

/// The days that a window of a slot means, measured from the period's last day: period, year, year:2021, month:2022-03,
/// last3y, asof, ever. Nothing for a word that is no window, or days that lie after the period.
std::optional<Period> reportWindow(const QString& word, const Period& period);

} // namespace ledger
