// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QHash>

namespace ledger {

/// A field a header word may stand for; the lower the rank, the more usual the word is for it.
struct HeaderMeaning {
    QString field;
    int rank = 0;
};

/// What must stand in a column for its head to mean a field.
enum class ColumnShape { Any, Date, Number, Flag, Words, Branch, Measure };

/// Header word → fields of a kind: the words of the catalogue, posts and development steps, field labels, own fields.
class HeaderIndex
{
public:
    HeaderIndex(const Vocabulary& vocabulary, const Schema& schema);

    /// What the word may mean in a sheet of the kind, most usual first; nothing when the kind does not know it.
    QList<HeaderMeaning> meanings(Kind kind, const QString& header) const;
    /// How telling a word is: 1 shared by the number of kinds that use it.
    double weight(const QString& header) const;
    /// The dictionary whose words alone the field takes; empty when it takes any text.
    QString checkedDictionary(Kind kind, const QString& field) const;
    /// Words where names and titles are meant, Branch where a Party organisation is, Measure for 元 and 册; Any where
    /// numbers are as good as words.
    ColumnShape shape(Kind kind, const QString& field) const;
    /// Whether a record of the kind cannot do without the field.
    bool isNeeded(Kind kind, const QString& field) const;
    const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    void add(Kind kind, const QString& word, const HeaderMeaning& meaning);
    void addFields(const KindInfo& info);
    void addWordsOf(Kind kind, const QString& dictionary, const QString& prefix);

    Vocabulary m_vocabulary;
    Schema m_schema;
    QHash<int, QHash<QString, QList<HeaderMeaning>>> m_meanings;
    QHash<int, QHash<QString, QString>> m_checked; ///< kind → field → dictionary
    QHash<QString, int> m_users;
};

} // namespace ledger
