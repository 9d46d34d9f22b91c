// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace ledger {

/// Tokens for the search index (faults.md D12). Every token is one token of FTS5's unicode61 and of PostgreSQL's
/// 'simple' parser: join them with blanks. Made tokens carry a prefix that documentTokens never gives a word:
///   x0p full pinyin of a name · x0i initials of a name · x0s two syllables of a title · x0t two or three initials of a title
///   x0b branch · x0n member named · x0d date · x0m month and day of any year · x0y year of the record (core/searchdate.h).
/// A word of the text that itself begins with "x0" is written "x0x" + word.

/// Each Chinese character, each overlapping pair, Latin words and numbers in lower case without accents.
QStringList documentTokens(QStringView text);

/// Full pinyin and initials of a name, and of it without its first character, in all readings.
QStringList nameTokens(QStringView name);

/// Every two neighbouring syllables, and every two and three neighbouring initials, in all readings.
/// Punctuation and blanks do not part neighbours, Latin words and digits do.
QStringList titleTokens(QStringView title);

enum class TokenMatch { Whole, Prefix };

struct QueryToken {
    QString text;
    TokenMatch match = TokenMatch::Whole;

    bool operator==(const QueryToken& other) const = default;
};

enum class QueryForm { Text, NamePinyin, NameInitials, TitlePinyin, TitleInitials };

/// One way to understand a query word: all its tokens must be in the record.
struct QueryAlternative {
    QueryForm form = QueryForm::Text;
    QList<QueryToken> tokens;
};

/// The ways to understand one query word; a record is a candidate when any of them holds.
/// Candidates are a superset: ask verifies() with the texts of the record before showing one.
struct QueryPlan {
    QList<QueryAlternative> alternatives;

    bool isEmpty() const { return alternatives.isEmpty(); }
};

/// For one word as typed, without blanks. Empty for a word without any letter, digit or Chinese character.
QueryPlan planQuery(QStringView word);

/// The words of what was typed into a search box, in order, without repeats.
QStringList queryWords(QStringView typed);

/// The exact check: the text contains the word, or neighbouring characters of it spell the word in pinyin or in initials.
bool verifies(QStringView text, QStringView word);

/// A stretch of a text as it is written.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan& other) const = default;
};

/// Where the word stands in the text, by its characters or by its pinyin; the first place. Found exactly where verifies() holds.
std::optional<TextSpan> findWord(QStringView text, QStringView word);

/// The FTS5 MATCH text of a token: quoted, with a star behind it for a prefix.
QString matchText(const QueryToken& token);

} // namespace ledger
