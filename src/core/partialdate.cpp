// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"

#include "core/language.h"

#include <algorithm>

namespace ledger {

namespace {

bool isAllDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QDate PartialDate::last() const
{
    if (!first.isValid())
        return {};
    switch (precision) {
    case DatePrecision::Day:
        return first;
    case DatePrecision::Month:
        return QDate(first.year(), first.month(), first.daysInMonth());
    case DatePrecision::Year:
        return QDate(first.year(), 12, 31);
    }
    return first;
}

QString PartialDate::toIso() const
{
    if (!first.isValid())
        return {};
    const QString iso = first.toString(Qt::ISODate);
    switch (precision) {
    case DatePrecision::Day:
        return iso;
    case DatePrecision::Month:
        return iso.left(7);
    case DatePrecision::Year:
        return iso.left(4);
    }
    return iso;
}

QString PartialDate::toChinese() const
{
    if (!first.isValid())
        return {};
    const QString yearText = QString::number(first.year()) + u'年';
    if (precision == DatePrecision::Year)
        return yearText;
    return precision == DatePrecision::Month ? yearText + QString::number(first.month()) + u'月' : chineseDay(first);
}

QString PartialDate::toText() const
{
    return isInterfaceEnglish() ? toIso() : toChinese();
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto part = [text](qsizetype at, qsizetype length) { return text.mid(at, length).toInt(); };
    const bool hasMonth = text.size() >= 7 && text[4] == u'-' && isAllDigits(text.mid(5, 2));
    if (text.size() < 4 || !isAllDigits(text.left(4)))
        return std::nullopt;
    PartialDate date;
    if (text.size() == 4)
        date = year(part(0, 4));
    else if (text.size() == 7 && hasMonth)
        date = month(part(0, 4), part(5, 2));
    else if (text.size() == 10 && hasMonth && text[7] == u'-' && isAllDigits(text.mid(8)))
        date = day(QDate(part(0, 4), part(5, 2), part(8, 2)));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDate addMonthsClamped(QDate date, int months)
{
    return date.addMonths(months);
}

int wholeYears(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return -1;
    const bool isBeforeBirthday = day.month() != birth.month() ? day.month() < birth.month() : day.day() < birth.day();
    return day.year() - birth.year() - (isBeforeBirthday ? 1 : 0);
}

QString chineseDay(QDate date)
{
    if (!date.isValid())
        return {};
    return QString::number(date.year()) + u'年' + QString::number(date.month()) + u'月' + QString::number(date.day())
        + u'日';
}

} // namespace ledger
