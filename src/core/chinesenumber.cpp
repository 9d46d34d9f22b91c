// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"

#include <cmath>

namespace ledger {

namespace {

constexpr double LargestExact = 9e15;
constexpr qint64 TenThousand = 10000;

QString digits()
{
    return QStringLiteral("零一二三四五六七八九");
}

/// 0–9999, the zeros between figures read once; `isFirst` when nothing stands before it (十二, not 一十二).
QString belowTenThousand(qint64 value, bool isFirst)
{
    static const QString units = QStringLiteral("千百十");
    QString text;
    bool isZeroPending = false;
    qint64 weight = 1000;
    for (qsizetype i = 0; i < 4; ++i, weight /= 10) {
        const qint64 digit = value / weight % 10;
        if (digit == 0) {
            isZeroPending = isZeroPending || !text.isEmpty();
            continue;
        }
        if (isZeroPending)
            text += u'零';
        isZeroPending = false;
        if (!(isFirst && text.isEmpty() && weight == 10 && digit == 1))
            text += digits()[digit];
        if (weight > 1)
            text += units[i];
    }
    return text;
}

QString chineseInteger(qint64 value)
{
    if (value == 0)
        return QStringLiteral("零");
    static const QString groups = QStringLiteral("\0万亿兆");
    QString text;
    qint64 weight = TenThousand * TenThousand * TenThousand;
    bool isGap = false;
    for (qsizetype group = 3; group >= 0; --group, weight /= TenThousand) {
        const qint64 part = value / weight % TenThousand;
        if (part == 0) {
            isGap = isGap || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (isGap || part < 1000))
            text += u'零';
        isGap = false;
        text += belowTenThousand(part, text.isEmpty());
        if (group > 0)
            text += groups[group];
    }
    return text;
}

/// 百, 三百, 两千, 万: one is left out, two before 千 and 万 is 两.
QString leadingFigure(qint64 count, QChar unit)
{
    if (count == 1)
        return unit;
    if (count == 2 && unit != u'百')
        return QString(u'两') + unit;
    return chineseInteger(count) + unit;
}

QString aboutInteger(qint64 value)
{
    const auto withMore = [value](qint64 weight, const QString& leading) {
        return value % weight == 0 ? styledPlain(static_cast<double>(value)) : leading + u'余';
    };
    if (value < 10)
        return QString::number(value);
    if (value < 100)
        return withMore(10, QString::number(value / 10 * 10));
    if (value < 1000)
        return withMore(100, leadingFigure(value / 100, u'百'));
    if (value < TenThousand)
        return withMore(1000, leadingFigure(value / 1000, u'千'));
    if (value < TenThousand * TenThousand)
        return withMore(TenThousand, leadingFigure(value / TenThousand, u'万'));
    return withMore(TenThousand * TenThousand, leadingFigure(value / (TenThousand * TenThousand), u'亿'));
}

} // namespace

QString styledPlain(double value)
{
    if (!std::isfinite(value))
        return {};
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString styledAbout(double value)
{
    if (!std::isfinite(value) || value < 0 || value > LargestExact)
        return styledPlain(value);
    const double whole = std::floor(value);
    if (whole < 10)
        return styledPlain(value);
    return aboutInteger(static_cast<qint64>(whole));
}

QString styledChinese(double value)
{
    if (!std::isfinite(value) || std::fabs(value) > LargestExact)
        return styledPlain(value);
    const QString plain = styledPlain(std::fabs(value));
    const qsizetype dot = plain.indexOf(u'.');
    QString text = chineseInteger(QStringView(plain).left(dot < 0 ? plain.size() : dot).toLongLong());
    if (dot >= 0) {
        text += u'点';
        for (const QChar c : QStringView(plain).mid(dot + 1))
            text += digits()[c.digitValue()];
    }
    return value < 0 && plain != QStringLiteral("0") ? u'负' + text : text;
}

QString columnPercent(double ratio)
{
    return std::isfinite(ratio) ? QString::number(ratio * 100, 'f', 1) + u'%' : QString();
}

QString styledPercent(double ratio)
{
    return columnPercent(ratio).replace(QStringLiteral(".0%"), QStringLiteral("%"));
}

} // namespace ledger
