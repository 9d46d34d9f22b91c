// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ledger {

/// A condition beside the words: branch:二支部, 年份：2022.
struct TypedFilter {
    enum class What { Branch, Kind, Year };
    What what = What::Branch;
    QString value;

    bool operator==(const TypedFilter& other) const = default;
};

/// What stands in a search box, taken apart.
struct TypedSearch {
    QStringList words; ///< each once
    QList<TypedFilter> filters;

    bool isEmpty() const { return words.isEmpty() && filters.isEmpty(); }
};

/// A filter without its value, as while one is still typing, is left out.
TypedSearch readTypedSearch(const QString& typed);

} // namespace ledger
