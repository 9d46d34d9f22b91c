// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include "core/language.h"
#include "core/textkey.h"

#include <algorithm>

namespace ledger {

void Vocabulary::addWord(const QString& dictionary, DictionaryWord word)
{
    QHash<QString, QString>& canonical = m_canonical[dictionary];
    canonical.insert(compactKey(word.word), word.word);
    for (const QString& synonym : std::as_const(word.synonyms)) {
        const QString key = compactKey(synonym);
        if (!canonical.contains(key))
            canonical.insert(key, word.word);
    }
    for (const QString& other : {word.english, word.otherName()}) {
        const QString key = compactKey(other);
        if (!key.isEmpty() && !canonical.contains(key))
            canonical.insert(key, word.word);
    }
    m_words[dictionary].append(std::move(word));
}

void Vocabulary::addHeader(Kind kind, const QString& fieldKey, const QStringList& words)
{
    QStringList& list = m_headers[static_cast<int>(kind)][fieldKey];
    for (const QString& word : words) {
        const QString key = headerKey(word);
        if (!key.isEmpty() && !list.contains(key))
            list.append(key);
    }
}

std::optional<QString> Vocabulary::canonical(const QString& dictionary, QStringView typed) const
{
    const auto words = m_canonical.constFind(dictionary);
    if (words == m_canonical.constEnd())
        return std::nullopt;
    const auto at = words->constFind(compactKey(typed));
    return at == words->constEnd() ? std::nullopt : std::optional(*at);
}

const DictionaryWord* Vocabulary::find(const QString& dictionary, const QString& word) const
{
    const auto words = m_words.constFind(dictionary);
    if (words == m_words.constEnd())
        return nullptr;
    const auto found =
        std::find_if(words->begin(), words->end(), [&](const DictionaryWord& each) { return each.word == word; });
    return found == words->end() ? nullptr : &*found;
}

QString Vocabulary::shown(const QString& dictionary, const QString& word) const
{
    const DictionaryWord* known = find(dictionary, word);
    return known && !known->otherName().isEmpty() ? known->otherName() : word;
}

QString Vocabulary::text(const QString& dictionary, const QString& word) const
{
    const DictionaryWord* known = find(dictionary, word);
    if (!known)
        return word;
    if (!known->otherName().isEmpty())
        return known->otherName();
    return isInterfaceEnglish() && !known->english.isEmpty() ? known->english : word;
}

QList<DictionaryWord> Vocabulary::offered(const QString& dictionary) const
{
    QList<DictionaryWord> words = m_words.value(dictionary);
    words.removeIf([](const DictionaryWord& word) { return word.isRetired(); });
    return words;
}

QSet<QString> Vocabulary::having(const QString& dictionary, const QString& attribute) const
{
    QSet<QString> found;
    for (const DictionaryWord& word : m_words.value(dictionary)) {
        if (word.attributes.value(attribute).toBool())
            found.insert(word.word);
    }
    return found;
}

QString Vocabulary::wordInside(const QString& dictionary, QStringView text) const
{
    const QString key = compactKey(text);
    QString best;
    QString bestKey;
    const auto words = m_canonical.value(dictionary);
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.key().size() > bestKey.size() && key.contains(it.key())) {
            bestKey = it.key();
            best = it.value();
        }
    }
    return best;
}

QStringList Vocabulary::wordsInside(const QString& dictionary, QStringView text) const
{
    const QHash<QString, QString> words = m_canonical.value(dictionary);
    QStringList keys = words.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QString rest = compactKey(text);
    QStringList found;
    for (const QString& key : std::as_const(keys)) {
        if (!rest.contains(key))
            continue;
        rest.replace(key, QStringLiteral(" "));
        if (!found.contains(words[key]))
            found.append(words[key]);
    }
    return found;
}

const QHash<QString, QStringList>& Vocabulary::headers(Kind kind) const
{
    static const QHash<QString, QStringList> none;
    const auto at = m_headers.constFind(static_cast<int>(kind));
    return at == m_headers.constEnd() ? none : *at;
}

} // namespace ledger
