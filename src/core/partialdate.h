// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace ledger {

enum class DatePrecision { Day, Month, Year };

/// A date known to the day, the month or the year; `first` is the first day it can mean.
struct PartialDate {
    QDate first;
    DatePrecision precision = DatePrecision::Day;

    /// The last day it can mean.
    QDate last() const;
    bool isValid() const { return first.isValid(); }
    /// "2022-07-01", "2022-07" or "2022"; empty when invalid.
    QString toIso() const;
    /// "2022年7月1日", "2022年7月" or "2022年"; empty when invalid.
    QString toChinese() const;
    /// For the screen: toChinese(), or the ISO form when the interface speaks English.
    QString toText() const;
    /// Exactly the forms of toIso(); for what people write see datetext.h.
    static std::optional<PartialDate> fromIso(QStringView text);
    static PartialDate day(QDate date) { return {date, DatePrecision::Day}; }
    static PartialDate month(int year, int month) { return {QDate(year, month, 1), DatePrecision::Month}; }
    static PartialDate year(int year) { return {QDate(year, 1, 1), DatePrecision::Year}; }

    bool operator==(const PartialDate& other) const = default;
    /// By first day; at the same first day the more precise one comes first.
    bool operator<(const PartialDate& other) const
    {
        return first != other.first ? first < other.first : precision < other.precision;
    }
};

/// The same day of another month; a day that month lacks becomes its last day (31 January + 1 = 28 February).
QDate addMonthsClamped(QDate date, int months);

/// Age in whole years on `day`; who was born on 29 February grows older on 1 March of a common year. -1 before birth or when a date is invalid.
int wholeYears(QDate birth, QDate day);

/// "2022年7月1日".
QString chineseDay(QDate date);

} // namespace ledger

Q_DECLARE_METATYPE(ledger::PartialDate)
