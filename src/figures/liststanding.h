// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemlist.h"
#include "figures/itemlights.h"

#include <array>

namespace ledger {

/// How a responsibility list stands on the day of its items.
struct ListStanding {
    ItemList list;
    QList<LitItem> items = {};
    int done = 0;
    std::array<int, 4> lights{}; ///< by Light
    bool hasHolder = false; ///< its items name their holder themselves

    void add(const LitItem& item);
};

/// Of every list of the items, in the order of the lists.
QList<ListStanding> standingsOf(const QList<LitItem>& items, const Vocabulary& vocabulary);

/// 红灯 2　黄灯 1: those that there are, the weightiest first.
QString lightCounts(const std::array<int, 4>& lights);

} // namespace ledger
