// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"

#include <QStringList>

namespace ledger {

/// The tokens the search index keeps of a date: its year, month and day as far as stated, and month and day without the year.
QStringList dateTokens(const PartialDate& date);

/// The token of the year a record belongs to, which the filter `year:` asks for.
QString yearToken(int year);

/// A query word that is a date, in one of the usual ways of writing: 2022-03-15, 20220315, 2022年3月, 2022, 3月15日, 3.15, 3月, 2022Q3.
class DateWord
{
public:
    /// Nothing when the word is none.
    static std::optional<DateWord> read(QStringView word);

    /// A record with one of these tokens is meant.
    QStringList tokens() const;
    /// Whether the date lies in what the word says, with its whole precision.
    bool holds(const PartialDate& date) const;

private:
    int m_month = 0; ///< of a day or month without a year
    int m_day = 0;
    QDate m_from; ///< otherwise
    QDate m_to;
    QStringList m_tokens;
};

} // namespace ledger
