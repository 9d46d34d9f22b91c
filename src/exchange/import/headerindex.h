// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QHash>

namespace ledger {

/// Header word → field of a kind: the words of the catalogue, posts and development steps, field labels, own fields.
class HeaderIndex
{
public:
    HeaderIndex(const Vocabulary& vocabulary, const Schema& schema);

    /// Empty when the kind knows no such word. `header` as it stands in the sheet.
    QString field(Kind kind, const QString& header) const;
    /// How telling a word is: 1 shared by the number of kinds that use it.
    double weight(const QString& header) const;

private:
    void add(Kind kind, const QString& word, const QString& field);
    void addWordsOf(Kind kind, const QString& dictionary, const QString& prefix, const Vocabulary& vocabulary);

    QHash<int, QHash<QString, QString>> m_fields;
    QHash<QString, int> m_users;
};

} // namespace ledger
