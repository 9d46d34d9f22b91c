// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/searchdate.h"
#include "domain/record.h"
#include "ledger/typedsearch.h"
#include "storage/searchstore.h"

namespace ledger {

class Reader;

/// One word of a search and everything it may mean. A record has the word when any of this holds.
struct QuestionWord {
    QString text;
    QStringList meanings; ///< texts that fulfil it: the word itself, and stored words that are shown by this name
    QString match; ///< for the index; empty where the word has no letter or figure
    std::optional<DateWord> date;
    QSet<qint64> branches; ///< whose names hold the word
    QStringList people; ///< tokens of the members it names
    QHash<qint64, QList<HeldPost>>
        posts; ///< members who hold or held a post that is called so, or one in such a branch

    bool isIn(QStringView searched) const;
};

/// A search, its words and filters looked up in the ledger.
struct SearchQuestion {
    QList<QuestionWord> words;
    QStringList filterMatches; ///< for the index; all must hold
    QSet<Kind> kinds; ///< empty = every kind
    QHash<Kind, QString> categories; ///< what the record's category must be

    bool isEmpty() const { return words.isEmpty() && filterMatches.isEmpty() && kinds.isEmpty(); }
    bool asks(Kind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
    /// For the index: all words and filters of a kind; empty where nothing narrows.
    QString matchFor(Kind kind) const;
};

/// Errors: Usage, when a filter asks for what is not there; the message says what may be asked.
Result<SearchQuestion> askQuestion(const TypedSearch& typed, Reader& reader);

} // namespace ledger
