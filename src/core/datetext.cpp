// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"

#include "core/numbertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace ledger {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;
constexpr double FirstSerial = 7306; // 1 January 1920
constexpr double LastSerial = 80000;
constexpr double LastTextSerial = 60000;

std::optional<PartialDate> checked(PartialDate date)
{
    const bool isOurs = date.isValid() && date.first.year() >= FirstYear && date.first.year() <= LastYear;
    return isOurs ? std::optional(date) : std::nullopt;
}

/// Day 1 of the 1900 system is 1 January 1900, and its day 60 never was: hence 30 December 1899 for all later days.
PartialDate fromSerial(double serial)
{
    return PartialDate::day(QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(serial))));
}

/// Plain characters, without the text mark before, the weekday and the time of day behind, and all blanks.
QString tidied(QStringView text)
{
    static const QRegularExpression timeOfDay(
        QStringLiteral("(?:T|\\s|(?<=[日号]))\\s*(?:[上下中]午|早上|晚上|晚)?\\s*[0-9]{1,2}(?:[:时点].*)$"));
    static const QRegularExpression partOfDay(
        QStringLiteral("(?<=[0-9日号)])\\s*\\(?(?:[上下中]午|早上|晚上|晚|全天)\\)?\\s*$"));
    static const QRegularExpression weekday(QStringLiteral("\\s*\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?\\s*$"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    while (plain.startsWith(u'\'') || plain.startsWith(u'‘') || plain.startsWith(u'’'))
        plain.remove(0, 1);
    return plain.remove(timeOfDay).remove(weekday).remove(partOfDay).remove(weekday).remove(blanks);
}

std::optional<PartialDate> readParts(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})(?:[-/.年\\\\–—]([0-9]{1,2})(?:[-/.月\\\\–—]([0-9]{1,2})[日号]?|月份?)?)?$"));
    static const QRegularExpression yearOnly(QStringLiteral("^([0-9]{4})(?:年度?)?$"));
    if (const auto match = yearOnly.match(text); match.hasMatch())
        return checked(PartialDate::year(match.capturedView(1).toInt()));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    if (match.hasCaptured(3))
        return checked(PartialDate::day(QDate(year, month, match.capturedView(3).toInt())));
    return checked(PartialDate::month(year, month));
}

std::optional<PartialDate> readDigits(QStringView text)
{
    if (text.size() == 8)
        return checked(PartialDate::day(QDate(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt())));
    if (text.size() == 6)
        return checked(PartialDate::month(text.left(4).toInt(), text.mid(4).toInt()));
    return std::nullopt;
}

/// 二〇二一年七月一日
std::optional<PartialDate> readChineseParts(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号])?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) {
        return static_cast<int>(readChineseNumeral(match.capturedView(group)).value_or(0));
    };
    if (match.hasCaptured(3))
        return checked(PartialDate::day(QDate(number(1), number(2), number(3))));
    return checked(match.hasCaptured(2) ? PartialDate::month(number(1), number(2)) : PartialDate::year(number(1)));
}

} // namespace

std::optional<PartialDate> readDateText(QStringView text)
{
    static const QRegularExpression serialForm(QStringLiteral("^[0-9]{5}(?:\\.[0-9]+)?$"));
    static const QRegularExpression digitsForm(QStringLiteral("^(?:[0-9]{6}|[0-9]{8})$"));
    const QString plain = tidied(text);
    if (digitsForm.match(plain).hasMatch())
        return readDigits(plain);
    if (serialForm.match(plain).hasMatch()) {
        const double serial = plain.toDouble();
        const bool isDay = serial >= FirstSerial && serial < LastTextSerial + 1;
        return isDay ? std::optional(fromSerial(serial)) : std::nullopt;
    }
    if (const auto date = readParts(plain))
        return date;
    return readChineseParts(plain);
}

QString MissingDay::toText() const
{
    if (month < 1 || month > 12)
        return QCoreApplication::translate("DateText", "一年没有%1月").arg(month);
    if (year == 0)
        return QCoreApplication::translate("DateText", "%1月没有%2日").arg(month).arg(day);
    return QCoreApplication::translate("DateText", "%1年%2月没有%3日").arg(year).arg(month).arg(day);
}

std::optional<MissingDay> findMissingDay(QStringView text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(?:([0-9]{4})[-/.年\\\\–—])?([0-9]{1,2})[-/.月\\\\–—]([0-9]{1,2})[日号]?$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    const QString plain = tidied(text);
    auto match = parts.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const MissingDay missing{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                             match.capturedView(3).toInt()};
    // Without a year 29 February is a day.
    const QDate month(missing.year == 0 ? 2000 : missing.year, missing.month, 1);
    const bool exists = month.isValid() && missing.day >= 1 && missing.day <= month.daysInMonth();
    return exists ? std::nullopt : std::optional(missing);
}

std::optional<PartialDate> readDateNumber(double number)
{
    if (!std::isfinite(number) || number < FirstYear || number > 1e8)
        return std::nullopt;
    if (number >= FirstSerial && number < LastSerial + 1)
        return fromSerial(number);
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    const bool isWhole = !text.contains(u'.');
    if (isWhole && text.size() > 4)
        return readDigits(text);
    return text.size() <= 7 ? readParts(text) : std::nullopt;
}

} // namespace ledger
