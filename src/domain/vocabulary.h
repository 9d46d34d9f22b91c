// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ledger {

/// One word of a dictionary. Attributes are what rules ask of it: college, minority, committee, rank …
struct DictionaryWord {
    QString word;
    QString english;
    QStringList synonyms;
    QJsonObject attributes;
    int position = 0;

    /// Another name the unit gave it; empty when it has none.
    QString otherName() const { return attributes.value(QLatin1StringView("shown")).toString(); }
    bool isRetired() const { return attributes.value(QLatin1StringView("retired")).toBool(); }
};

/// Dictionaries and header words of one ledger: data with a source, which the unit may extend.
class Vocabulary
{
public:
    void addWord(const QString& dictionary, DictionaryWord word);
    void addHeader(Kind kind, const QString& fieldKey, const QStringList& words);

    QList<DictionaryWord> words(const QString& dictionary) const { return m_words.value(dictionary); }
    /// The words to choose from: without those the unit has retired, which stay valid where they stand.
    QList<DictionaryWord> offered(const QString& dictionary) const;
    /// The dictionary's own word for a word or synonym as typed; nullopt when it is in none.
    std::optional<QString> canonical(const QString& dictionary, QStringView typed) const;
    /// A word for the screen: the name the unit gave it, its English where the interface is English, else as it is kept.
    QString text(const QString& dictionary, const QString& word) const;
    /// The name the unit gave the word, or the word: for workbooks, in every language.
    QString shown(const QString& dictionary, const QString& word) const;
    /// The words of a dictionary whose attribute is set (and true).
    QSet<QString> having(const QString& dictionary, const QString& attribute) const;
    /// A word of the dictionary (or synonym) that stands inside the text; the longest one. Empty if none.
    QString wordInside(const QString& dictionary, QStringView text) const;
    /// All words of the dictionary that stand inside the text, each once, longer ones before what is left of them.
    QStringList wordsInside(const QString& dictionary, QStringView text) const;

    /// field key → header words (already normalised by headerKey), for one kind.
    const QHash<QString, QStringList>& headers(Kind kind) const;
    QStringList dictionaries() const { return m_words.keys(); }

private:
    const DictionaryWord* find(const QString& dictionary, const QString& word) const;

    QHash<QString, QList<DictionaryWord>> m_words;
    QHash<QString, QHash<QString, QString>> m_canonical; ///< dictionary → compact key → word
    QHash<int, QHash<QString, QStringList>> m_headers;
};

} // namespace ledger
