// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchtokens.h"
#include "domain/kind.h"

#include <QMap>

namespace ledger {

/// A record that was found, before it is described.
struct SearchPlace {
    Kind kind = Kind::Branch;
    qint64 id = 0;

    bool operator==(const SearchPlace& other) const = default;
};

/// Everything a search found, the best first.
struct FoundRecords {
    QList<SearchPlace> places;
    QMap<Kind, qint64> counts; ///< of the kinds in which something was found
    bool isTotalExact = true; ///< false: there are at least as many
};

/// One hit of the search over all kinds.
struct SearchHit {
    Kind kind = Kind::Branch;
    qint64 id = 0;
    QString uid;
    QString title;
    qint64 branchId = 0;
    QString date; ///< ISO, as precise as stated
    QString snippet; ///< the text the word was found in, cut around it
    QString source; ///< what the snippet is: the label of its field; empty where it is the title itself
    QList<TextSpan> titleMarks; ///< what was found, in order and apart
    QList<TextSpan> snippetMarks;
};

struct SearchResult {
    QList<SearchHit> hits;
    qint64 total = 0;
    bool isTotalExact = true; ///< false: there are at least `total`
    QMap<Kind, qint64> counts;
};

} // namespace ledger
