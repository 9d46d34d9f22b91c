// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lights.h"
#include "figures/itemlights.h"
#include "figures/trace.h"

#include <array>

namespace ledger {

/// The responsibility figures over some items.
struct ItemSums {
    int total = 0;
    int done = 0;
    int overdue = 0;
    std::array<int, 4> lights{}; ///< by Light

    int of(Light light) const { return lights.at(static_cast<size_t>(light)); }
    std::optional<double> rate() const;
    bool operator==(const ItemSums&) const = default;
};

/// Names of the course of a year's lists among the figures: the percentages of a month's end, as ratios.
QString courseActualKey();
QString courseScheduledKey();
bool isCourseKey(const QString& key);

/// The scope that a part of the responsibility figures means.
ItemScope itemScopeOf(qint64 branch, const FigurePart& part);
/// The part that a scope is of the responsibility figures.
FigurePart partOf(const ItemScope& scope);

} // namespace ledger
