// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace ledger {

namespace {

/// One way of speaking of a day: reads the match, or gives nothing.
struct EntryForm {
    QRegularExpression pattern;
    std::optional<PartialDate> (*read)(const QRegularExpressionMatch& match, QDate today);
};

std::optional<PartialDate> valid(PartialDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// -1 for 上, 1 for 下, twice that for 上上 and 下下, 0 for 本, 这 or nothing.
int stepOf(QStringView word)
{
    const int count = static_cast<int>(word.size());
    return word.startsWith(u'上') ? -count : word.startsWith(u'下') ? count : 0;
}

int yearStep(QStringView word)
{
    return word.startsWith(u'前') ? -2 : word.startsWith(u'去') ? -1 : word.startsWith(u'明') ? 1 : 0;
}

/// The latest such day not after today; 29 February is sought back to the last leap year.
QDate latestDay(int month, int day, QDate today)
{
    for (int year = today.year(); year > today.year() - 9; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

std::optional<PartialDate> readMonthDay(const QRegularExpressionMatch& match, QDate today)
{
    return valid(PartialDate::day(latestDay(match.capturedView(1).toInt(), match.capturedView(2).toInt(), today)));
}

std::optional<PartialDate> readDayOnly(const QRegularExpressionMatch& match, QDate today)
{
    const int day = match.capturedView(1).toInt();
    QDate month(today.year(), today.month(), 1);
    for (int back = 0; back < 3; ++back, month = month.addMonths(-1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date <= today)
            return PartialDate::day(date);
    }
    return std::nullopt;
}

std::optional<PartialDate> readMonthOnly(const QRegularExpressionMatch& match, QDate today)
{
    const int month = match.capturedView(1).toInt();
    return valid(PartialDate::month(month > today.month() ? today.year() - 1 : today.year(), month));
}

std::optional<PartialDate> readNearDay(const QRegularExpressionMatch& match, QDate today)
{
    static const QHash<QString, int> steps{
        {QStringLiteral("大前"), -3}, {QStringLiteral("前"), -2}, {QStringLiteral("昨"), -1},
        {QStringLiteral("今"), 0},    {QStringLiteral("明"), 1},  {QStringLiteral("后"), 2},
    };
    return PartialDate::day(today.addDays(steps.value(match.captured(1))));
}

std::optional<PartialDate> readWeekday(const QRegularExpressionMatch& match, QDate today)
{
    static const QString days = QStringLiteral("一二三四五六日");
    const QString name = match.captured(2) == u"天" ? QStringLiteral("日") : match.captured(2);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return PartialDate::day(monday.addDays(7 * stepOf(match.capturedView(1)) + days.indexOf(name)));
}

std::optional<PartialDate> readMonthEdge(const QRegularExpressionMatch& match, QDate today)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(stepOf(match.capturedView(1)));
    const PartialDate month = PartialDate::month(first.year(), first.month());
    if (!match.hasCaptured(2))
        return month;
    return PartialDate::day(match.capturedView(2) == u"初" ? month.first : month.last());
}

std::optional<PartialDate> readDayOfMonth(const QRegularExpressionMatch& match, QDate today)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(stepOf(match.capturedView(1)));
    return valid(PartialDate::day(QDate(first.year(), first.month(), match.capturedView(2).toInt())));
}

std::optional<PartialDate> readInYear(const QRegularExpressionMatch& match, QDate today)
{
    const int year = today.year() + yearStep(match.capturedView(1));
    if (match.hasCaptured(3))
        return valid(PartialDate::day(QDate(year, match.capturedView(2).toInt(), match.capturedView(3).toInt())));
    return valid(match.hasCaptured(2) ? PartialDate::month(year, match.capturedView(2).toInt())
                                      : PartialDate::year(year));
}

std::optional<PartialDate> readYearEdge(const QRegularExpressionMatch& match, QDate today)
{
    const PartialDate year = PartialDate::year(today.year() + yearStep(match.capturedView(1)));
    return PartialDate::day(match.capturedView(2) == u"初" ? year.first : year.last());
}

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const auto& entryForms()
{
    static const std::array forms{
        EntryForm{whole(QStringLiteral("(大前|前|昨|今|明|后)[天日]")), readNearDay},
        EntryForm{whole(QStringLiteral("(上+|下+|本|这|)周([一二三四五六日天])")), readWeekday},
        EntryForm{whole(QStringLiteral("([0-9]{1,2})[-/.月]([0-9]{1,2})[日号]?")), readMonthDay},
        EntryForm{whole(QStringLiteral("([0-9]{1,2})([0-9]{2})")), readMonthDay},
        EntryForm{whole(QStringLiteral("([0-9]{1,2})[日号]")), readDayOnly},
        EntryForm{whole(QStringLiteral("([0-9]{1,2})月份?")), readMonthOnly},
        EntryForm{whole(QStringLiteral("(上+|下+|本|这|)月(初|底|末)")), readMonthEdge},
        EntryForm{whole(QStringLiteral("(上+|下+|本|这)月")), readMonthEdge},
        EntryForm{whole(QStringLiteral("(上+|下+|本|这)月([0-9]{1,2})[日号]?")), readDayOfMonth},
        EntryForm{whole(QStringLiteral("(前|去|今|本|明)年(?:([0-9]{1,2})月(?:([0-9]{1,2})[日号]?)?)?")), readInYear},
        EntryForm{whole(QStringLiteral("(前年|去年|今年|本年|明年|年)(初|底|末)")), readYearEdge},
    };
    return forms;
}

/// One word for each thing: 上个星期天 → 上周天.
QString tidied(QStringView text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.remove(blanks).remove(u'个');
    return plain.replace(QStringLiteral("星期"), QStringLiteral("周"))
        .replace(QStringLiteral("礼拜"), QStringLiteral("周"));
}

} // namespace

std::optional<PartialDate> readDateEntry(QStringView text, QDate today)
{
    if (const auto date = readDateText(text))
        return date;
    const QString plain = tidied(text);
    for (const EntryForm& form : entryForms()) {
        if (const auto match = form.pattern.match(plain); match.hasMatch())
            return form.read(match, today);
    }
    return std::nullopt;
}

} // namespace ledger
