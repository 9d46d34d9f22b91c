// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/headerindex.h"

#include "core/textkey.h"

namespace ledger {

HeaderIndex::HeaderIndex(const Vocabulary& vocabulary, const Schema& schema)
{
    for (const Kind kind : allKinds) {
        const auto& headers = vocabulary.headers(kind);
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            for (const QString& word : it.value())
                add(kind, word, it.key());
        }
        for (const Field& field : schema.of(kind).fields)
            add(kind, field.label, field.key);
        // Our own export falls back to the key where every word of a field means another one too.
        for (const Field& field : schema.of(kind).fields)
            add(kind, field.key, field.key);
    }
    addWordsOf(Kind::Branch, QStringLiteral("post"), QStringLiteral("post:"), vocabulary);
    addWordsOf(Kind::Member, QStringLiteral("development_step"), QStringLiteral("step:"), vocabulary);
}

void HeaderIndex::addWordsOf(Kind kind, const QString& dictionary, const QString& prefix, const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(dictionary)) {
        add(kind, word.word, prefix + word.word);
        for (const QString& synonym : word.synonyms)
            add(kind, synonym, prefix + word.word);
    }
}

void HeaderIndex::add(Kind kind, const QString& word, const QString& field)
{
    const QString key = headerKey(word);
    QHash<QString, QString>& words = m_fields[static_cast<int>(kind)];
    if (key.isEmpty() || words.contains(key))
        return;
    words.insert(key, field);
    ++m_users[key];
}

QString HeaderIndex::field(Kind kind, const QString& header) const
{
    const QString key = headerKey(header);
    return key.isEmpty() ? QString() : m_fields.value(static_cast<int>(kind)).value(key);
}

double HeaderIndex::weight(const QString& header) const
{
    return 1.0 / std::max(1, m_users.value(headerKey(header)));
}

} // namespace ledger
