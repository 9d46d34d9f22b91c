// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemlist.h"
#include "ledger/ledger.h"

namespace ledger {

/// The items of a year's lists in their order, without parts; `branches` empty = the whole organ.
Result<QList<Record>> itemsOfYear(Reader& reader, int year, const QList<qint64>& branches);

/// What copying lists into another year would make.
struct ListCopyPlan {
    int year = 0; ///< into which
    QList<Record> fresh; ///< no such item is there yet
    QList<Record> twins; ///< the year has one of the same list with the same task or number
    qsizetype stopped = 0; ///< items that were ended, and are not taken over
};
Result<ListCopyPlan> planListCopy(Reader& reader, const Vocabulary& vocabulary, const QList<ItemList>& lists,
                                  std::pair<int, int> years);

enum class TwinItems { LeaveOut, CopyToo };
/// All of it as one action that can be taken back.
Result<Changes> copyLists(Ledger& ledger, const ListCopyPlan& plan, TwinItems twins);

} // namespace ledger
