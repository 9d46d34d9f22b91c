// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tints.h"

#include "ui/kit/lightcolour.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ledger {

namespace {

constexpr int SmallPixels = 12;
constexpr int LinePixels = 20;
constexpr int SquarePixels = 11;
constexpr int RampSteps = 6;

enum class Hatch { None, Rising, Falling, Crossed, Lying };

/// From the accent to a pale tone of it.
QColor onRamp(int place)
{
    const QColor dark = theme().accent;
    const QColor light = theme().isDark ? QColor(QStringLiteral("#F0D9D6")) : QColor(QStringLiteral("#F3DAD5"));
    const double share = std::clamp(place, 0, RampSteps - 1) / double(RampSteps - 1);
    const auto mixed = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mixed(dark.red(), light.red()), mixed(dark.green(), light.green()), mixed(dark.blue(), light.blue())};
}

Hatch hatchOf(const CardSeries& series)
{
    static constexpr Hatch nominal[] = {Hatch::None,  Hatch::Rising,  Hatch::None,   Hatch::Falling, Hatch::None,
                                        Hatch::Lying, Hatch::Crossed, Hatch::Rising, Hatch::Falling};
    switch (series.tint) {
    case Tint::Warning:
        return Hatch::Rising;
    case Tint::Nominal:
        return nominal[series.place % static_cast<int>(std::size(nominal))];
    default:
        return Hatch::None;
    }
}

void paintLines(QPainter& painter, const QRectF& area, Hatch hatch)
{
    const qreal step = scaled(7);
    const qreal reach = area.height();
    for (qreal x = area.left() - reach; x < area.right(); x += step) {
        if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + reach, area.top()));
        if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
            painter.drawLine(QPointF(x, area.top()), QPointF(x + reach, area.bottom()));
    }
    for (qreal y = area.top() + step / 2; hatch == Hatch::Lying && y < area.bottom(); y += step)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

qreal entryWidth(const CardSeries& series)
{
    return scaled(SquarePixels) + scaled(6) + QFontMetricsF(fontOf(SmallPixels)).horizontalAdvance(series.name) + 2;
}

/// Places of the entries in lines as wide as the room.
QList<QPointF> entryPlaces(const QList<CardSeries>& series, qreal width)
{
    QList<QPointF> places;
    QPointF at(0, 0);
    for (const CardSeries& one : series) {
        const qreal wide = entryWidth(one);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + scaled(LinePixels)};
        places.append(at);
        at.rx() += wide + scaled(14);
    }
    return places;
}

} // namespace

QColor colourOf(const CardSeries& series)
{
    const Theme& t = theme();
    static constexpr int nominal[] = {4, 2, 0, 3, 5, 1, 7, 6};
    switch (series.tint) {
    case Tint::Good:
        return lightColour(Light::Green);
    case Tint::Warning:
        return lightColour(Light::Yellow);
    case Tint::Bad:
        return lightColour(Light::Red);
    case Tint::Grey:
        return lightColour(Light::Grey);
    case Tint::Accent:
        return t.accent;
    case Tint::Slate:
        return t.series.value(1);
    case Tint::Nominal:
        return t.series.value(nominal[series.place % static_cast<int>(std::size(nominal))]);
    case Tint::Ramp:
        return onRamp(series.place);
    }
    Q_UNREACHABLE();
}

QColor inkOn(const QColor& ground)
{
    constexpr int middle = 150;
    return qGray(ground.rgb()) > middle ? QColor(QStringLiteral("#1F2329")) : QColor(Qt::white);
}

void paintHatch(QPainter& painter, const QRectF& area, const CardSeries& series)
{
    const Hatch hatch = hatchOf(series);
    if (hatch == Hatch::None || area.isEmpty())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(QColor(255, 255, 255, 105), std::max(1, scaled(1))));
    paintLines(painter, area, hatch);
    painter.restore();
}

qreal legendHeight(const QList<CardSeries>& series, qreal width)
{
    const QList<QPointF> places = entryPlaces(series, width);
    return places.isEmpty() ? 0 : places.constLast().y() + scaled(LinePixels) + scaled(8);
}

void paintLegend(QPainter& painter, const QList<CardSeries>& series, const QRectF& room)
{
    const QList<QPointF> places = entryPlaces(series, room.width());
    painter.setFont(fontOf(SmallPixels));
    const qreal square = scaled(SquarePixels);
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QPointF at = room.topLeft() + places[i] + QPointF(0, scaled(8));
        const QRectF line(at, QSizeF(entryWidth(series[i]), scaled(LinePixels)));
        const QRectF box(line.left(), line.center().y() - square / 2, square, square);
        if (series[i].isDashed) {
            painter.setPen(QPen(colourOf(series[i]), scaled(2), Qt::DashLine));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        } else {
            painter.fillRect(box, colourOf(series[i]));
            paintHatch(painter, box, series[i]);
        }
        painter.setPen(theme().muted);
        painter.drawText(line.adjusted(square + scaled(6), 0, 2, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         series[i].name);
    }
}

} // namespace ledger
