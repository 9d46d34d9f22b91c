// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace ledger {

/// Text as search compares it: NFKC, case folded, without accents, white space between characters kept as one blank.
QString foldedForSearch(QStringView text);

/// Written without blanks between words: Chinese, Japanese, Korean, and private-use characters that old fonts give rare names.
bool isCjk(char32_t code);

/// A stretch of text: one Chinese character, or a whole Latin word or number; `isAdjacent` when only blanks or quotation
/// marks stand between it and the stretch before.
struct TextPiece {
    QString text;
    bool isCjkCharacter = false;
    bool isAdjacent = false;
};

QList<TextPiece> textPieces(QStringView text);

/// Runs of neighbouring Chinese characters with all their readings; punctuation and blanks do not end a run, words and digits do.
QList<QList<QStringList>> syllableRuns(QStringView text);

/// Every element's first letter, each once.
QStringList initialsOf(const QStringList& readings);

/// The marker that made tokens and escaped words begin with.
inline QString madeTokenMark()
{
    return QStringLiteral("x0");
}

inline QString namePinyinToken(const QString& spelling)
{
    return madeTokenMark() + u'p' + spelling;
}

inline QString nameInitialsToken(const QString& initials)
{
    return madeTokenMark() + u'i' + initials;
}

inline QString titlePinyinToken(const QString& twoSyllables)
{
    return madeTokenMark() + u's' + twoSyllables;
}

inline QString titleInitialsToken(const QString& initials)
{
    return madeTokenMark() + u't' + initials;
}

/// A branch a record belongs to, and a member it names, by their ids: a changed name leaves the index as it is.
inline QString branchToken(qint64 id)
{
    return madeTokenMark() + u'b' + QString::number(id);
}

inline QString memberToken(qint64 id)
{
    return madeTokenMark() + u'n' + QString::number(id);
}

/// A word of the text as a token.
QString wordToken(const QString& word);

/// Folded, without blanks and quotation marks: as documentTokens takes neighbours.
QString comparedText(QStringView text);

/// A query word as pinyin; both empty when it cannot be any.
struct SpelledWord {
    QString letters; ///< as initials
    QString syllables; ///< as full pinyin: v for ü as u
};
SpelledWord spelledWord(QStringView word);

/// Neighbouring characters of a run that spell the word, or whose initials are it.
struct RunSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<RunSpan> findSpelled(const QList<QStringList>& run, const SpelledWord& word);

} // namespace ledger
