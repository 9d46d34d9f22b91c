// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/duetext.h"

#include "core/numbertext.h"

#include <QRegularExpression>

namespace ledger {

static QDate monthEnd(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

static int numberOf(const QString& text)
{
    bool isDigits = false;
    const int value = text.toInt(&isDigits);
    if (isDigits)
        return value;
    return static_cast<int>(readChineseNumeral(text).value_or(0));
}

QDate dueDayOf(QStringView text, int year)
{
    const QString words = text.toString().normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    static const QRegularExpression withYear(QStringLiteral("(\\d{4})年"));
    if (const auto match = withYear.match(words); match.hasMatch())
        year = match.captured(1).toInt();
    static const QRegularExpression byDay(
        QStringLiteral("([0-9一二三四五六七八九十]{1,3})月([0-9一二三四五六七八九十]{1,3})[日号]"));
    if (const auto match = byDay.match(words); match.hasMatch())
        return QDate(year, numberOf(match.captured(1)), numberOf(match.captured(2)));
    static const QRegularExpression byMonth(
        QStringLiteral("([0-9一二三四五六七八九十]{1,3})月(上旬|中旬|下旬|末|底|份)?"));
    if (const auto match = byMonth.match(words); match.hasMatch()) {
        const int month = numberOf(match.captured(1));
        const QString part = match.captured(2);
        if (part == QStringLiteral("上旬"))
            return QDate(year, month, 10);
        return part == QStringLiteral("中旬") ? QDate(year, month, 20) : monthEnd(year, month);
    }
    static const QRegularExpression byQuarter(QStringLiteral("第?([1-4一二三四])季度"));
    if (const auto match = byQuarter.match(words); match.hasMatch())
        return monthEnd(year, numberOf(match.captured(1)) * 3);
    if (words.contains(QStringLiteral("上半年")))
        return QDate(year, 6, 30);
    const bool isYearEnd = words.contains(QStringLiteral("年底")) || words.contains(QStringLiteral("年末"))
        || words.contains(QStringLiteral("下半年"));
    return isYearEnd ? QDate(year, 12, 31) : QDate();
}

} // namespace ledger
