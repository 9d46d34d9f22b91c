// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

namespace ledger {

/// A filter on one field, as set in the filter row of a list.
struct ListFilter {
    enum class Test {
        Contains, ///< text contains words[0], any case
        OneOf, ///< the stored text is one of the words (a Branch or Member: ids as text)
        AtLeast, ///< number or ISO day ≥ words[0]
        AtMost, ///< number or ISO day ≤ words[0]
        IsEmpty,
    };
    QString field;
    Test test = Test::Contains;
    QStringList words;
};

/// How names of people are put in order.
enum class NameOrder { Pinyin, Strokes };

enum class ListedRecords { Present, Deleted };

/// What a list page shows: asked as ids in order, rows by id, and sums.
struct ListQuery {
    Kind kind = Kind::StudySession;
    ListedRecords listed = ListedRecords::Present;
    QList<qint64> branches; ///< empty = every branch
    QDate from; ///< with `to`: the record's date lies in the period; invalid = no limit
    QDate to;
    QList<ListFilter> filters;
    QString sortField; ///< a descriptor key; empty = the kind's date field
    Qt::SortOrder order = Qt::DescendingOrder;
    NameOrder names = NameOrder::Pinyin;
};

struct ListSums {
    qint64 count = 0;
    QHash<QString, double> sums; ///< of the kind's Summed fields
    double ratioAbove = 0; ///< of the kind's ratio, over the records that state both fields
    double ratioBelow = 0;
};

} // namespace ledger
