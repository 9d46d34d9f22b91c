// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

namespace ledger {

class Vocabulary;

/// A responsibility list: of the Party group, of the secretary, of each leader and each department for itself.
struct ItemList {
    QString holderType; ///< word of holder_type; may be empty
    QString holder; ///< of the lists that each holder has for itself

    bool operator==(const ItemList&) const = default;
};

/// The list an item stands in.
ItemList listOf(const Record& item);
/// 班子成员“一岗双责”责任清单（张三）; the words of paper, the same on the screen.
QString listTitle(const ItemList& list);
/// The lists of the items, by the order of holder_type and then of the items.
QList<ItemList> listsOf(const QList<Record>& items, const Vocabulary& vocabulary);
/// Whether a word people give (党组, 张三, 政治部, 班子成员) means the list.
bool isListNamed(const ItemList& list, const QString& word, const Vocabulary& vocabulary);

/// Names in one cell, each by itself: 张三、李四.
QStringList namesInCell(const QString& cell);

/// The item as it begins in another year's list: dates and years moved, nothing of what became of it.
Record itemOfYear(const KindInfo& info, const Record& item, int year);

} // namespace ledger
