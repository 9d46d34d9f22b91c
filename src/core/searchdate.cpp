// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchdate.h"

#include "core/datetext.h"
#include "core/period.h"
#include "core/searchtext.h"

#include <QRegularExpression>

namespace ledger {

namespace {

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString dated(const QString& figures)
{
    return madeTokenMark() + u'd' + figures;
}

QString recurring(const QString& figures)
{
    return madeTokenMark() + u'm' + figures;
}

QString monthToken(QDate month)
{
    return dated(digits(month.year(), 4) + digits(month.month(), 2));
}

QString dayToken(QDate day)
{
    return dated(day.toString(QStringLiteral("yyyyMMdd")));
}

/// The word as dates are read: plain figures, no blanks.
QString plain(QStringView word)
{
    return word.toString().normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
}

struct MonthDay {
    int month = 0;
    int day = 0; ///< 0: the whole month
};

std::optional<MonthDay> readMonthDay(const QString& word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{1,2})[-/.月]([0-9]{1,2})[日号]?|([0-9]{1,2})月份?)$"));
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isMonth = match.hasCaptured(3);
    const MonthDay read{match.capturedView(isMonth ? 3 : 1).toInt(), isMonth ? 0 : match.capturedView(2).toInt()};
    // Of a leap year, so that 29 February is a day.
    return QDate(2000, read.month, std::max(1, read.day)).isValid() ? std::optional(read) : std::nullopt;
}

QStringList monthTokens(QDate from, QDate to)
{
    QStringList tokens;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        tokens << monthToken(month);
    return tokens;
}

} // namespace

QStringList dateTokens(const PartialDate& date)
{
    if (!date.isValid())
        return {};
    QStringList tokens{dated(digits(date.first.year(), 4))};
    if (date.precision == DatePrecision::Year)
        return tokens;
    tokens << monthToken(date.first) << recurring(digits(date.first.month(), 2));
    if (date.precision == DatePrecision::Day)
        tokens << dayToken(date.first) << recurring(digits(date.first.month(), 2) + digits(date.first.day(), 2));
    return tokens;
}

QString yearToken(int year)
{
    return madeTokenMark() + u'y' + digits(year, 4);
}

std::optional<DateWord> DateWord::read(QStringView typed)
{
    const QString word = plain(typed);
    DateWord read;
    if (const auto recurrent = readMonthDay(word)) {
        read.m_month = recurrent->month;
        read.m_day = recurrent->day;
        read.m_tokens << recurring(digits(read.m_month, 2) + (read.m_day > 0 ? digits(read.m_day, 2) : QString()));
        return read;
    }
    static const QRegularExpression dayNumber(QStringLiteral("^[0-9]{5}$"));
    if (dayNumber.match(word).hasMatch())
        return std::nullopt;
    if (const auto date = readDateText(word)) {
        read.m_from = date->first;
        read.m_to = date->last();
        if (date->precision == DatePrecision::Day)
            read.m_tokens << dayToken(date->first);
        else
            read.m_tokens << (date->precision == DatePrecision::Month ? monthToken(date->first)
                                                                      : dated(digits(date->first.year(), 4)));
        return read;
    }
    static const QRegularExpression partOfYear(QStringLiteral("^[0-9]{4}[QqHh][1-4]$"));
    if (!partOfYear.match(word).hasMatch())
        return std::nullopt;
    const auto period = Period::parse(word.toUpper());
    if (!period)
        return std::nullopt;
    read.m_from = period->from;
    read.m_to = period->to;
    read.m_tokens = monthTokens(period->from, period->to);
    return read;
}

QStringList DateWord::tokens() const
{
    return m_tokens;
}

bool DateWord::holds(const PartialDate& date) const
{
    if (!date.isValid())
        return false;
    if (m_from.isValid())
        return m_from <= date.first && date.last() <= m_to;
    if (date.precision == DatePrecision::Year || date.first.month() != m_month)
        return false;
    return m_day == 0 || (date.precision == DatePrecision::Day && date.first.day() == m_day);
}

} // namespace ledger
