// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/headerindex.h"

#include "core/textkey.h"

#include <algorithm>

namespace ledger {

static constexpr int keyRank = 1000; // our own field keys come after every word of people

HeaderIndex::HeaderIndex(const Vocabulary& vocabulary, const Schema& schema)
    : m_vocabulary(vocabulary)
    , m_schema(schema)
{
    for (const Kind kind : allKinds) {
        const auto& headers = vocabulary.headers(kind);
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            for (qsizetype i = 0; i < it.value().size(); ++i)
                add(kind, it.value()[i], {it.key(), static_cast<int>(i)});
        }
        addFields(schema.of(kind));
    }
    addWordsOf(Kind::Branch, QStringLiteral("post"), QStringLiteral("post:"));
    addWordsOf(Kind::Member, QStringLiteral("development_step"), QStringLiteral("step:"));
}

void HeaderIndex::addFields(const KindInfo& info)
{
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Hidden))
            continue;
        // What is derived gives way to a field that takes what is typed under the same word.
        const auto words = static_cast<int>(m_vocabulary.headers(info.kind).value(field.key).size());
        add(info.kind, field.label, {field.key, field.is(FieldFlag::Derived) ? keyRank - 1 : words});
        // Our own export falls back to the key where every word of a field means another one too.
        add(info.kind, field.key, {field.key, keyRank});
        if (field.is(FieldFlag::CheckedWord))
            m_checked[static_cast<int>(info.kind)].insert(field.key, field.dictionary);
    }
}

void HeaderIndex::addWordsOf(Kind kind, const QString& dictionary, const QString& prefix)
{
    for (const DictionaryWord& word : m_vocabulary.words(dictionary)) {
        add(kind, word.word, {prefix + word.word, keyRank});
        for (const QString& synonym : word.synonyms)
            add(kind, synonym, {prefix + word.word, keyRank});
    }
}

void HeaderIndex::add(Kind kind, const QString& word, const HeaderMeaning& meaning)
{
    const QString key = headerKey(word);
    if (key.isEmpty())
        return;
    QList<HeaderMeaning>& list = m_meanings[static_cast<int>(kind)][key];
    if (list.isEmpty())
        ++m_users[key];
    const auto isKnown = [&](const HeaderMeaning& known) { return known.field == meaning.field; };
    if (std::any_of(list.begin(), list.end(), isKnown))
        return;
    // Equal ranks in the order of the keys: the catalogue is a hash, and every run must read alike.
    const auto at =
        std::upper_bound(list.begin(), list.end(), meaning, [](const HeaderMeaning& a, const HeaderMeaning& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.field < b.field;
        });
    list.insert(at, meaning);
}

QList<HeaderMeaning> HeaderIndex::meanings(Kind kind, const QString& header) const
{
    const auto words = m_meanings.constFind(static_cast<int>(kind));
    return words == m_meanings.constEnd() ? QList<HeaderMeaning>() : words->value(headerKey(header));
}

double HeaderIndex::weight(const QString& header) const
{
    return 1.0 / std::max(1, m_users.value(headerKey(header)));
}

/// Columns of the importer's own that name people: contract section 3.
static bool namesPeople(const QString& field)
{
    static const QSet<QString> keys{QStringLiteral("present_names"), QStringLiteral("absent_names"),
                                    QStringLiteral("participants"),  QStringLiteral("people"),
                                    QStringLiteral("recipients"),    QStringLiteral("member")};
    return keys.contains(field) || field.startsWith(QStringLiteral("post:"));
}

ColumnShape HeaderIndex::shape(Kind kind, const QString& field) const
{
    if (namesPeople(field))
        return ColumnShape::Words;
    const KindInfo& info = m_schema.of(kind);
    const Field* known = info.field(field);
    if (field.startsWith(QStringLiteral("month:")))
        return ColumnShape::Number;
    if (!known)
        return ColumnShape::Any;
    switch (known->type) {
    case FieldType::Date:
        return ColumnShape::Date;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return ColumnShape::Number;
    case FieldType::Flag:
        return ColumnShape::Flag;
    case FieldType::Branch:
        return field == QLatin1StringView("branch") ? ColumnShape::Branch : ColumnShape::Any;
    default:
        if (field == QLatin1StringView("unit"))
            return ColumnShape::Measure;
        return field == info.titleField || known->is(FieldFlag::PersonName) ? ColumnShape::Words : ColumnShape::Any;
    }
}

bool HeaderIndex::isNeeded(Kind kind, const QString& field) const
{
    const Field* known = m_schema.of(kind).field(field);
    return known && known->is(FieldFlag::Required);
}

QString HeaderIndex::checkedDictionary(Kind kind, const QString& field) const
{
    return m_checked.value(static_cast<int>(kind)).value(field);
}

} // namespace ledger
