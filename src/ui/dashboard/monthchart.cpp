// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/monthchart.h"

#include "core/chinesenumber.h"
#include "ui/kit/style.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr int Months = 12;
constexpr int Steps = 4;
constexpr int SmallPixels = 12;
constexpr int LeastHeight = 200;

qreal widthOf(const QString& text)
{
    return QFontMetricsF(fontOf(SmallPixels)).horizontalAdvance(text);
}

/// 1, 2 or 5 with noughts, at least the value.
double roundStep(double value)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * unit >= value)
            return step * unit;
    }
    return 10 * unit;
}

} // namespace

MonthChart::MonthChart(Shape shape, const QString& unit, QWidget* parent)
    : DashboardChart(parent)
    , m_shape(shape)
    , m_unit(unit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

QSize MonthChart::sizeHint() const
{
    return {scaled(360), scaled(LeastHeight)};
}

void MonthChart::setMonths(const MonthRow& row)
{
    clear();
    m_row = row;
    chooseScale();
    if (m_shape == Shape::RateLine)
        fillLine();
    else
        fillColumns();
    finish();
}

/// Rates are looked at closely, up to 100 %; quantities begin at nought.
void MonthChart::chooseScale()
{
    double least = 1;
    double most = 0;
    for (const auto& value : std::as_const(m_row.values)) {
        least = std::min(least, value.value_or(1));
        most = std::max(most, value.value_or(0));
    }
    m_low = 0;
    m_step = roundStep(most / Steps);
    if (m_shape != Shape::RateLine)
        return;
    for (const double step : {0.02, 0.05, 0.1, 0.25}) {
        m_step = step;
        m_low = 1 - Steps * step;
        if (m_low < least - step / 4)
            break;
    }
}

/// The axes are there for the series' sake; what is seen of them is painted here.
void MonthChart::addAxes(QAbstractAxis* months, const QList<QAbstractSeries*>& series)
{
    auto* numbers = new QValueAxis(chart());
    numbers->setRange(m_low, m_low + Steps * m_step);
    numbers->setVisible(false);
    months->setVisible(false);
    chart()->addAxis(numbers, Qt::AlignLeft);
    chart()->addAxis(months, Qt::AlignBottom);
    for (QAbstractSeries* one : series) {
        one->attachAxis(numbers);
        one->attachAxis(months);
    }
}

void MonthChart::fillLine()
{
    auto* line = new QLineSeries(chart());
    line->setPen(QPen(theme().accent, scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    auto* dots = new QScatterSeries(chart());
    dots->setMarkerSize(scaled(8));
    dots->setColor(theme().accent);
    dots->setBorderColor(theme().surface);
    for (int i = 0; i < markCount(); ++i) {
        if (!m_row.values[i])
            continue;
        line->append(i + 1, *m_row.values[i]);
        dots->append(i + 1, *m_row.values[i]);
    }
    chart()->addSeries(line);
    chart()->addSeries(dots);
    auto* months = new QValueAxis(chart());
    months->setRange(0.5, Months + 0.5);
    addAxes(months, {line, dots});
}

void MonthChart::fillColumns()
{
    auto* series = new QBarSeries(chart());
    series->setBarWidth(0.5);
    auto* set = new QBarSet(QString());
    set->setColor(theme().series.value(1));
    set->setBorderColor(Qt::transparent);
    for (int i = 0; i < Months; ++i)
        set->append(m_row.values.value(i).value_or(0));
    series->append(set);
    chart()->addSeries(series);
    auto* months = new QBarCategoryAxis(chart());
    for (int month = 1; month <= Months; ++month)
        months->append(QString::number(month));
    addAxes(months, {series});
}

QString MonthChart::numberText(double value) const
{
    return m_shape == Shape::RateLine ? styledPercent(value) : styledPlain(value);
}

void MonthChart::place()
{
    qreal left = 0;
    for (int step = 0; step <= Steps; ++step)
        left = std::max(left, widthOf(numberText(m_low + step * m_step)));
    left += scaled(10);
    const qreal top = scaled(20);
    const qreal bottom = height() - scaled(24);
    chart()->setPlotArea({left, top, std::max<qreal>(1, width() - left - scaled(4)), std::max<qreal>(1, bottom - top)});
}

qreal MonthChart::heightOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (value - m_low) / (Steps * m_step) * plot.height();
}

qreal MonthChart::centreOf(int month) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (month - 0.5) / Months * plot.width();
}

QRectF MonthChart::markArea(int mark) const
{
    const QRectF plot = chart()->plotArea();
    const qreal wide = plot.width() / Months;
    return {plot.left() + mark * wide, 0, wide, qreal(height())};
}

DashboardLink MonthChart::linkAt(int mark, QPointF place) const
{
    Q_UNUSED(place)
    return m_row.links.value(mark);
}

QString MonthChart::describe(int mark) const
{
    const auto& value = m_row.values[mark];
    const QString number = value ? numberText(*value) + m_unit : tr("没有记录");
    return tr("%1年%2月：%3").arg(m_row.year).arg(mark + 1).arg(number);
}

/// Columns wear their number where it fits; of a line only the last point, the lowest and the one looked at.
bool MonthChart::isLabelled(int mark) const
{
    const auto& value = m_row.values[mark];
    if (!value)
        return false;
    const bool isCurrent = mark == currentMark();
    if (m_shape == Shape::Columns)
        return isCurrent || (*value > 0 && widthOf(numberText(*value)) <= chart()->plotArea().width() / Months);
    const bool isLast = mark == markCount() - 1;
    const bool isLowest = std::all_of(m_row.values.begin(), m_row.values.end(),
                                      [&](const auto& other) { return other.value_or(1) >= *value; });
    return isLast || isLowest || isCurrent;
}

/// A line comes down to the point or rises from it: its number is out of the line's way below.
bool MonthChart::isLow(int mark) const
{
    const double value = *m_row.values[mark];
    const auto at = [this](int other) {
        return other >= 0 && other < m_row.values.size() ? m_row.values[other] : std::optional<double>();
    };
    const auto before = at(mark - 1);
    const auto after = at(mark + 1);
    return (before || after) && before.value_or(value) >= value && after.value_or(value) >= value;
}

void MonthChart::paintLabel(QPainter& painter, int mark)
{
    const QString text = numberText(*m_row.values[mark]);
    const QRectF plot = chart()->plotArea();
    const qreal wide = widthOf(text) + 2;
    const qreal point = heightOf(*m_row.values[mark]);
    const qreal below = point + scaled(6);
    const bool isBelow = m_shape == Shape::RateLine && isLow(mark) && below + scaled(18) <= plot.bottom();
    const qreal y = isBelow ? below : point - scaled(m_shape == Shape::RateLine ? 24 : 19);
    const qreal x =
        std::clamp(centreOf(mark + 1) - wide / 2, plot.left(), std::max(plot.left(), plot.right() + scaled(4) - wide));
    painter.setPen(m_shape == Shape::RateLine ? theme().accent : theme().muted);
    painter.drawText(QRectF(x, y, wide, scaled(18)), Qt::AlignCenter | Qt::TextSingleLine, text);
}

void MonthChart::paintGround(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(theme().line, 1));
    for (int step = 0; step <= Steps; ++step) {
        const qreal y = std::floor(heightOf(m_low + step * m_step)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void MonthChart::paintWords(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(fontOf(SmallPixels));
    painter.setPen(theme().muted);
    for (int step = 0; step <= Steps; ++step) {
        const double value = m_low + step * m_step;
        const QRectF area(0, heightOf(value) - scaled(9), plot.left() - scaled(10), scaled(18));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, numberText(value));
    }
    const bool isWide = widthOf(tr("%1月").arg(Months)) + scaled(6) <= plot.width() / Months;
    for (int month = 1; month <= Months; ++month) {
        painter.setPen(month <= markCount() ? theme().muted : theme().faint);
        const QRectF area(centreOf(month) - scaled(30), plot.bottom() + scaled(4), scaled(60), scaled(18));
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine,
                         isWide ? tr("%1月").arg(month) : QString::number(month));
    }
    for (int mark = 0; mark < markCount(); ++mark) {
        if (isLabelled(mark))
            paintLabel(painter, mark);
    }
}

} // namespace ledger
