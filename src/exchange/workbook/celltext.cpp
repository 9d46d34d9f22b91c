// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/celltext.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace ledger {
namespace {

constexpr qint64 SecondsOfDay = 86'400;
constexpr double EndOfCalendar = 2'958'466; // 10000-01-01
constexpr qint64 FictionalLeapDay = 60; // Excel's 1900-02-29

QString timeText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(qint64 day)
{
    if (day == FictionalLeapDay)
        return QStringLiteral("1900-02-29");
    const QDate base = day < FictionalLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return base.addDays(day).toString(Qt::ISODate);
}

std::optional<double> timeOfDuration(const QString& iso)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2}(?:[.,]\\d{1,9})?)S$"));
    const QRegularExpressionMatch match = form.match(iso);
    if (!match.hasMatch())
        return {};
    QString seconds = match.captured(3);
    seconds.replace(u',', u'.');
    return (match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + seconds.toDouble())
        / SecondsOfDay;
}

std::optional<double> serialOfDay(QDate day)
{
    const qint64 serial = QDate(1899, 12, 30).daysTo(day);
    if (serial == 0)
        return 0.0; // the empty day before a bare time
    if (day < QDate(1900, 1, 1))
        return {};
    return static_cast<double>(serial > FictionalLeapDay ? serial : serial - 1);
}

} // namespace

QString numberText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

bool isDateSerial(double serial)
{
    return serial >= 0 && serial < EndOfCalendar;
}

QString dateText(double serial)
{
    if (!isDateSerial(serial))
        return numberText(serial);
    const auto rounded = static_cast<qint64>(std::llround(serial * SecondsOfDay));
    const qint64 day = rounded / SecondsOfDay;
    const qint64 seconds = rounded % SecondsOfDay;
    if (day == 0)
        return timeText(seconds);
    const QString date = dayText(day);
    return seconds == 0 ? date : date + u' ' + timeText(seconds);
}

std::optional<double> serialOfIso(const QString& iso)
{
    if (iso.startsWith(u'P'))
        return timeOfDuration(iso);
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,9})?))?Z?)?$"));
    const QRegularExpressionMatch match = form.match(iso);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return {};
    const double seconds =
        match.captured(2).toDouble() * 3600 + match.captured(3).toDouble() * 60 + match.captured(4).toDouble();
    const std::optional<double> serial = serialOfDay(day);
    if (!serial || seconds >= SecondsOfDay)
        return {};
    return *serial + seconds / SecondsOfDay;
}

} // namespace ledger
