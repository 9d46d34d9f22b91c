// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include "core/chinesenumber.h"
#include "core/language.h"
#include "core/partialdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ledger {

namespace {

const QDate FirstDay(1900, 1, 1);
constexpr int MonthsOfYear = 12;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isMonthEnd(QDate day)
{
    return day.day() == day.daysInMonth();
}

Period months(const QString& text, int year, int firstMonth, int count)
{
    const QDate from(year, firstMonth, 1);
    return {text, from, from.addMonths(count).addDays(-1)};
}

QString yearText(int year)
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
}

Error badPeriod(const QString& text)
{
    return fail(
        ErrorCode::Usage,
        QCoreApplication::translate("Period",
                                    "看不懂期间“%1”。可以写成 2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、"
                                    "last3y@2022-09-30 或 ever@2022-09-30。")
            .arg(text.left(60)));
}

enum class Shape { Year, Half, Quarter, Month, Range, LastYears, Ever };

Shape shapeOf(const QString& text)
{
    if (text.startsWith(u"last"))
        return Shape::LastYears;
    if (text.startsWith(u"ever"))
        return Shape::Ever;
    if (text.contains(u".."))
        return Shape::Range;
    if (text.contains(u'Q'))
        return Shape::Quarter;
    if (text.contains(u'H'))
        return Shape::Half;
    return text.contains(u'-') ? Shape::Month : Shape::Year;
}

int lastYearsCount(const QString& text)
{
    return text.mid(4, text.indexOf(u'y') - 4).toInt();
}

/// The forms without a day in them: year, half, quarter, month.
std::optional<Period> parseCalendar(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:Q([1-4])|H([12])|-(0[1-9]|1[0-2]))?$"));
    const auto match = form.match(text);
    const int year = match.capturedView(1).toInt();
    if (!match.hasMatch() || year < FirstDay.year())
        return std::nullopt;
    if (match.hasCaptured(2))
        return months(text, year, (match.capturedView(2).toInt() - 1) * 3 + 1, 3);
    if (match.hasCaptured(3))
        return months(text, year, (match.capturedView(3).toInt() - 1) * 6 + 1, 6);
    if (match.hasCaptured(4))
        return months(text, year, match.capturedView(4).toInt(), 1);
    return months(text, year, 1, MonthsOfYear);
}

/// Only "2022-07-01": the lenient reading of Qt would take other forms too.
QDate parseDay(QStringView text)
{
    const auto date = PartialDate::fromIso(text);
    return date && date->precision == DatePrecision::Day && date->first >= FirstDay ? date->first : QDate();
}

std::optional<Period> parseDays(const QString& text)
{
    static const QRegularExpression range(QStringLiteral("^([0-9-]{10})\\.\\.([0-9-]{10})$"));
    static const QRegularExpression last(QStringLiteral("^last([1-9][0-9]?)y@([0-9-]{10})$"));
    static const QRegularExpression ever(QStringLiteral("^ever@([0-9-]{10})$"));
    Period period;
    if (const auto match = range.match(text); match.hasMatch())
        period = Period::range(parseDay(match.capturedView(1)), parseDay(match.capturedView(2)));
    else if (const auto lastMatch = last.match(text); lastMatch.hasMatch())
        period = Period::lastYears(lastMatch.capturedView(1).toInt(), parseDay(lastMatch.capturedView(2)));
    else if (const auto everMatch = ever.match(text); everMatch.hasMatch())
        period = Period::ever(parseDay(everMatch.capturedView(1)));
    return period.isValid() ? std::optional(period) : std::nullopt;
}

/// Whole months stay whole months (the period before 1–28 February is all of January).
Period rangeBefore(const Period& period)
{
    const QDate to = period.from.addDays(-1);
    if (period.from.day() == 1 && isMonthEnd(period.to)) {
        const int count =
            (period.to.year() - period.from.year()) * MonthsOfYear + period.to.month() - period.from.month() + 1;
        return Period::range(period.from.addMonths(-count), to);
    }
    return Period::range(period.from.addDays(-(period.from.daysTo(period.to) + 1)), to);
}

/// Keeps a month's end a month's end: 28 February 2023 becomes 29 February 2024 the other way round.
QDate yearBefore(QDate day)
{
    const QDate moved = day.addYears(-1);
    return isMonthEnd(day) ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

} // namespace

Result<Period> Period::parse(const QString& text)
{
    QString tidy = text.trimmed();
    if (!tidy.contains(u'@'))
        tidy = tidy.toUpper();
    auto period = parseCalendar(tidy);
    if (!period)
        period = parseDays(tidy);
    if (!period)
        return badPeriod(text);
    return *period;
}

Period Period::quarterOf(QDate day)
{
    const int quarter = (day.month() - 1) / 3;
    return months(yearText(day.year()) + u'Q' + QString::number(quarter + 1), day.year(), quarter * 3 + 1, 3);
}

Period Period::halfOf(QDate day)
{
    const int half = (day.month() - 1) / 6;
    return months(yearText(day.year()) + u'H' + QString::number(half + 1), day.year(), half * 6 + 1, 6);
}

Period Period::monthOf(QDate day)
{
    return months(iso(day).left(7), day.year(), day.month(), 1);
}

Period Period::yearOf(QDate day)
{
    return months(yearText(day.year()), day.year(), 1, MonthsOfYear);
}

Period Period::range(QDate from, QDate to)
{
    return {iso(from) + QStringLiteral("..") + iso(to), from, to};
}

Period Period::lastYears(int years, QDate day)
{
    // A window that ends with a month begins with one, also round 29 February, so that windows join without gap or overlap.
    const QDate from = isMonthEnd(day) ? day.addDays(1).addYears(-years) : day.addYears(-years).addDays(1);
    return {QStringLiteral("last%1y@%2").arg(years).arg(iso(day)), from, day};
}

Period Period::ever(QDate day)
{
    return {QStringLiteral("ever@") + iso(day), FirstDay, day};
}

QString Period::labelChinese() const
{
    static const QString quarters = QStringLiteral("一二三四");
    const QString inYear = QString::number(from.year()) + u'年';
    switch (shapeOf(text)) {
    case Shape::Year:
        return inYear;
    case Shape::Half:
        return inYear + (from.month() == 1 ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    case Shape::Quarter:
        return inYear + u'第' + quarters[(from.month() - 1) / 3] + QStringLiteral("季度");
    case Shape::Month:
        return inYear + QString::number(from.month()) + u'月';
    case Shape::Range:
        return from == to ? chineseDay(from) : chineseDay(from) + u'至' + chineseDay(to);
    case Shape::LastYears:
        return QStringLiteral("近%1年（截至%2）").arg(styledChinese(lastYearsCount(text)), chineseDay(to));
    case Shape::Ever:
        return QStringLiteral("截至") + chineseDay(to);
    }
    return text;
}

static QString labelEnglish(const Period& period)
{
    const QString year = QString::number(period.from.year());
    const QString lastDay = period.to.toString(Qt::ISODate);
    switch (shapeOf(period.text)) {
    case Shape::Year:
        return year;
    case Shape::Half:
        return (period.from.month() == 1 ? QStringLiteral("First half of ") : QStringLiteral("Second half of ")) + year;
    case Shape::Quarter:
        return QStringLiteral("Q%1 %2").arg((period.from.month() - 1) / 3 + 1).arg(year);
    case Shape::Month:
        return QLocale(QLocale::English).toString(period.from, QStringLiteral("MMMM yyyy"));
    case Shape::Range:
        return period.from == period.to ? lastDay
                                        : period.from.toString(Qt::ISODate) + QStringLiteral(" to ") + lastDay;
    case Shape::LastYears:
        return QStringLiteral("%1 years to %2").arg(lastYearsCount(period.text)).arg(lastDay);
    case Shape::Ever:
        return QStringLiteral("Until ") + lastDay;
    }
    return period.text;
}

QString Period::label() const
{
    return isInterfaceEnglish() ? labelEnglish(*this) : labelChinese();
}

Period Period::previous() const
{
    const QDate before = from.addDays(-1);
    switch (shapeOf(text)) {
    case Shape::Year:
        return yearOf(before);
    case Shape::Half:
        return halfOf(before);
    case Shape::Quarter:
        return quarterOf(before);
    case Shape::Month:
        return monthOf(before);
    case Shape::Range:
        return rangeBefore(*this);
    case Shape::LastYears:
        return lastYears(lastYearsCount(text), before);
    case Shape::Ever:
        return *this;
    }
    return *this;
}

Period Period::sameLastYear() const
{
    const QDate yearEarlier = from.addYears(-1);
    switch (shapeOf(text)) {
    case Shape::Year:
        return yearOf(yearEarlier);
    case Shape::Half:
        return halfOf(yearEarlier);
    case Shape::Quarter:
        return quarterOf(yearEarlier);
    case Shape::Month:
        return monthOf(yearEarlier);
    case Shape::Range:
        return range(yearEarlier, yearBefore(to));
    case Shape::LastYears:
        return lastYears(lastYearsCount(text), yearBefore(to));
    case Shape::Ever:
        return ever(yearBefore(to));
    }
    return *this;
}

} // namespace ledger
