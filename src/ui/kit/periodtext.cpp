// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/periodtext.h"

#include <QCoreApplication>

#include <array>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PeriodText", text);
}

QString dayText(QDate day)
{
    return say(QT_TRANSLATE_NOOP("PeriodText", "%1年%2月%3日"))
        .arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day()));
}

} // namespace

QString quarterText(int quarter)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PeriodText", "第一季度"), QT_TRANSLATE_NOOP("PeriodText", "第二季度"),
        QT_TRANSLATE_NOOP("PeriodText", "第三季度"), QT_TRANSLATE_NOOP("PeriodText", "第四季度")};
    return say(words.at(static_cast<std::size_t>(qBound(1, quarter, 4) - 1)));
}

QString monthText(int month)
{
    return say(QT_TRANSLATE_NOOP("PeriodText", "%1月")).arg(month);
}

QString periodText(const Period& period)
{
    const QString year = QString::number(period.from.year());
    if (period == Period::yearOf(period.from))
        return say(QT_TRANSLATE_NOOP("PeriodText", "%1年")).arg(year);
    if (period == Period::halfOf(period.from))
        return (period.from.month() == 1 ? say(QT_TRANSLATE_NOOP("PeriodText", "%1年上半年"))
                                         : say(QT_TRANSLATE_NOOP("PeriodText", "%1年下半年")))
            .arg(year);
    if (period == Period::quarterOf(period.from))
        return say(QT_TRANSLATE_NOOP("PeriodText", "%1年%2")).arg(year, quarterText((period.from.month() + 2) / 3));
    if (period == Period::monthOf(period.from))
        return say(QT_TRANSLATE_NOOP("PeriodText", "%1年%2月")).arg(year, QString::number(period.from.month()));
    if (period == Period::ever(period.to))
        return say(QT_TRANSLATE_NOOP("PeriodText", "截至%1")).arg(dayText(period.to));
    const int years =
        period.to.year() - period.from.year() + (period.from.month() == 1 && period.from.day() == 1 ? 1 : 0);
    if (years > 0 && period == Period::lastYears(years, period.to))
        return say(QT_TRANSLATE_NOOP("PeriodText", "近%1年（截至%2）")).arg(QString::number(years), dayText(period.to));
    if (period.from == period.to)
        return dayText(period.from);
    return say(QT_TRANSLATE_NOOP("PeriodText", "%1至%2")).arg(dayText(period.from), dayText(period.to));
}

} // namespace ledger
