// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columnwidths.h"

#include "ui/kit/style.h"

namespace ledger {

int cellPadding()
{
    return scaled(12);
}

int sortArrowRoom()
{
    return scaled(14);
}

int ColumnWidths::widthOf(const Field* field, const QString& header) const
{
    const int words = m_metrics.horizontalAdvance(header) + sortArrowRoom();
    const int value = field ? widthOfValue(*field) : m_metrics.horizontalAdvance(QStringLiteral("100.0%"));
    return qMax(words, value) + 2 * cellPadding();
}

int ColumnWidths::widthOfValue(const Field& field) const
{
    if (field.key == m_info.titleField)
        return narrowestTitle() - 2 * cellPadding();
    switch (field.type) {
    case FieldType::Date:
        return m_metrics.horizontalAdvance(QStringLiteral("2022-00-00"));
    case FieldType::Integer:
    case FieldType::Decimal:
        return m_metrics.horizontalAdvance(QStringLiteral("0000"));
    case FieldType::Money:
        return m_metrics.horizontalAdvance(QStringLiteral("00,000.00"));
    case FieldType::Choice:
        return qBound(scaled(52), longestWord(field.dictionary), scaled(120));
    case FieldType::Flag:
        return scaled(52);
    case FieldType::Branch:
        return m_metrics.horizontalAdvance(QStringLiteral("离退休党支部"));
    case FieldType::Member:
        return scaled(60);
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return scaled(96);
}

int ColumnWidths::longestWord(const QString& dictionary) const
{
    int longest = 0;
    for (const DictionaryWord& word : m_vocabulary.words(dictionary))
        longest = qMax(longest, m_metrics.horizontalAdvance(m_vocabulary.text(dictionary, word.word)));
    return longest;
}

int ColumnWidths::narrowestTitle() const
{
    // A person's name is short; titles of other records are not.
    return scaled(m_info.kind == Kind::Member ? 92 : 168);
}

int ColumnWidths::widestTitle() const
{
    return scaled(m_info.kind == Kind::Member ? 160 : 420);
}

} // namespace ledger
