// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"
#include "domain/developmentedition.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

namespace ledger {

static QString say(const char* text, int count)
{
    return QCoreApplication::translate("development", text).arg(count);
}

QDate CalendarSpan::after(QDate day) const
{
    return addMonthsClamped(day, months).addDays(days);
}

bool CalendarSpan::isShorterThan(const CalendarSpan& other) const
{
    // Any day of reference tells the order of whole months; days alone are compared as days.
    const QDate day(2000, 3, 1);
    return after(day) < other.after(day);
}

QString CalendarSpan::text() const
{
    constexpr int year = 12;
    const int count = std::abs(months);
    QString text;
    if (count >= year && (count % year == 0 || count > 2 * year))
        text += say(QT_TRANSLATE_NOOP("development", "%1年"), count / year);
    const int rest = text.isEmpty() ? count : count % year;
    if (rest != 0)
        text += say(QT_TRANSLATE_NOOP("development", "%1个月"), rest);
    if (days != 0 || text.isEmpty())
        text += say(QT_TRANSLATE_NOOP("development", "%1天"), std::abs(days));
    return text;
}

std::optional<CalendarSpan> CalendarSpan::fromIso(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)P(?:(\\d{1,2})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,4})D)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.endsWith(u'P'))
        return std::nullopt;
    const int sign = match.captured(1).isEmpty() ? 1 : -1;
    return CalendarSpan{sign * (12 * match.captured(2).toInt() + match.captured(3).toInt()),
                        sign * match.captured(4).toInt()};
}

QString CalendarSpan::toIso() const
{
    QString text = months < 0 || days < 0 ? QStringLiteral("-P") : QStringLiteral("P");
    if (months != 0)
        text += QStringLiteral("%1M").arg(std::abs(months));
    if (days != 0 || months == 0)
        text += QStringLiteral("%1D").arg(std::abs(days));
    return text;
}

} // namespace ledger
