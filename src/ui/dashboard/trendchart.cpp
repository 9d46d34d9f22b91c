// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/trendchart.h"

#include "core/chinesenumber.h"
#include "ui/dashboard/tints.h"
#include "ui/kit/style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr int Steps = 4;
constexpr int SmallPixels = 12;
constexpr int LeastHeight = 210;
constexpr qreal BarShare = 0.5;
constexpr int TopPixels = 22;
constexpr int BottomPixels = 24;

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

TrendChart::TrendChart(Shape shape, QWidget* parent)
    : DashboardChart(parent)
    , m_shape(shape)
    , m_numbers(new QValueAxis(chart()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_numbers->setVisible(false);
    chart()->addAxis(m_numbers, Qt::AlignLeft);
    if (shape == Shape::Columns) {
        m_names = new QBarCategoryAxis(chart());
        m_names->setVisible(false);
        chart()->addAxis(m_names, Qt::AlignBottom);
        m_columns = new QStackedBarSeries(chart());
        m_columns->setBarWidth(BarShare);
        show(m_columns);
        return;
    }
    m_along = new QValueAxis(chart());
    m_along->setVisible(false);
    chart()->addAxis(m_along, Qt::AlignBottom);
}

/// The axes are there for the series' sake; what is seen of them is painted here.
void TrendChart::show(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_numbers);
    if (m_names)
        series->attachAxis(m_names);
    else
        series->attachAxis(m_along);
}

QSize TrendChart::sizeHint() const
{
    return {scaled(360), scaled(LeastHeight) + static_cast<int>(legendRoom())};
}

qreal TrendChart::legendRoom() const
{
    return card().series.size() > 1 ? legendHeight(card().series, std::max(width(), scaled(360))) : 0;
}

void TrendChart::fill()
{
    chooseScale();
    if (m_shape == Shape::Line)
        fillLines();
    else
        fillColumns();
    m_numbers->setRange(m_low, m_low + Steps * m_step);
}

/// A rate alone is looked at closely, up to 100 %; everything else begins at nought.
void TrendChart::chooseScale()
{
    double least = 1;
    double most = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (const Mark& mark : card().rows[row].marks)
            least = std::min(least, mark.value.value_or(1));
        most = std::max(most, m_shape == Shape::Line ? 0.0 : sumAt(row));
    }
    m_low = 0;
    m_step = card().isRate ? 0.25 : roundStep(most / Steps);
    if (!card().isRate || card().series.size() > 1)
        return;
    for (const double step : {0.02, 0.05, 0.1, 0.25}) {
        m_step = step;
        m_low = 1 - Steps * step;
        // The number of the lowest point stands below it.
        if (m_low < least - step * 0.8)
            break;
    }
}

void TrendChart::fillLines()
{
    const qsizetype wanted = card().series.size() * 2;
    while (m_lines.size() > wanted) {
        chart()->removeSeries(m_lines.constLast());
        m_lines.takeLast()->deleteLater();
    }
    while (m_lines.size() < wanted) {
        if (m_lines.size() % 2 == 0)
            m_lines.append(new QLineSeries(chart()));
        else
            m_lines.append(new QScatterSeries(chart()));
        show(m_lines.constLast());
    }
    for (qsizetype at = 0; at < card().series.size(); ++at) {
        const CardSeries& series = card().series[at];
        QList<QPointF> points;
        for (int row = 0; row < rowCount(); ++row) {
            if (const auto& value = card().rows[row].marks.value(at).value)
                points.append({row + 1.0, *value});
        }
        const Qt::PenStyle style = series.isDashed ? Qt::DashLine : Qt::SolidLine;
        m_lines[2 * at]->setPen(QPen(colourOf(series), scaled(2), style, Qt::RoundCap, Qt::RoundJoin));
        m_lines[2 * at]->replace(points);
        auto* dots = static_cast<QScatterSeries*>(m_lines[2 * at + 1]);
        dots->setMarkerSize(scaled(series.isDashed ? 5 : 8));
        dots->setColor(colourOf(series));
        dots->setBorderColor(theme().surface);
        dots->replace(points);
    }
    m_along->setRange(0.5, std::max(1, rowCount()) + 0.5);
}

void TrendChart::fillColumns()
{
    while (m_columns->count() > card().series.size())
        m_columns->remove(m_columns->barSets().constLast());
    while (m_columns->count() < card().series.size())
        m_columns->append(new QBarSet(QString()));
    if (m_names->count() != rowCount()) {
        m_names->clear();
        QStringList names;
        for (int row = 0; row < rowCount(); ++row)
            names << QString::number(row);
        m_names->append(names);
    }
    const QList<QBarSet*> sets = m_columns->barSets();
    for (int mark = 0; mark < static_cast<int>(sets.size()); ++mark) {
        sets[mark]->setColor(colourOf(card().series[mark]));
        sets[mark]->setBorderColor(Qt::transparent);
        if (sets[mark]->count() > rowCount())
            sets[mark]->remove(rowCount(), sets[mark]->count() - rowCount());
        for (int row = 0; row < rowCount(); ++row) {
            if (row < sets[mark]->count())
                sets[mark]->replace(row, valueAt(row, mark));
            else
                sets[mark]->append(valueAt(row, mark));
        }
    }
}

double TrendChart::valueAt(int row, int mark) const
{
    return card().rows[row].marks.value(mark).value.value_or(0);
}

double TrendChart::sumAt(int row) const
{
    double sum = 0;
    for (const Mark& mark : card().rows[row].marks)
        sum += mark.value.value_or(0);
    return sum;
}

QString TrendChart::stepText(int step) const
{
    return numberText(m_low + step * m_step);
}

void TrendChart::place()
{
    qreal left = 0;
    for (int step = 0; step <= Steps; ++step)
        left = std::max(left, widthOf(stepText(step)));
    left += scaled(10);
    const qreal top = scaled(TopPixels);
    const qreal bottom = height() - scaled(BottomPixels) - legendRoom();
    chart()->setPlotArea({left, top, std::max<qreal>(1, width() - left - scaled(4)), std::max<qreal>(1, bottom - top)});
}

qreal TrendChart::heightOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (value - m_low) / (Steps * m_step) * plot.height();
}

qreal TrendChart::centreOf(int row) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (row + 0.5) / std::max(1, rowCount()) * plot.width();
}

QRectF TrendChart::rowArea(int row) const
{
    const QRectF plot = chart()->plotArea();
    const qreal wide = plot.width() / std::max(1, rowCount());
    return {plot.left() + row * wide, 0, wide, plot.bottom() + scaled(BottomPixels)};
}

QRectF TrendChart::markArea(int row, int mark) const
{
    const auto& value = card().rows[row].marks.value(mark).value;
    if (!value)
        return {};
    const qreal reach = scaled(7);
    if (m_shape == Shape::Line)
        return {centreOf(row) - reach, heightOf(*value) - reach, 2 * reach, 2 * reach};
    double below = 0;
    for (int i = 0; i < mark; ++i)
        below += valueAt(row, i);
    const qreal wide = chart()->plotArea().width() / std::max(1, rowCount()) * BarShare;
    return {QPointF(centreOf(row) - wide / 2, heightOf(below + *value)),
            QPointF(centreOf(row) + wide / 2, heightOf(below))};
}

/// The last row in which every line has a point: there they can be compared.
int TrendChart::lastWholeRow() const
{
    const auto isWhole = [this](int row) {
        for (qsizetype mark = 0; mark < card().series.size(); ++mark) {
            if (!card().rows[row].marks.value(mark).value)
                return false;
        }
        return true;
    };
    int last = rowCount() - 1;
    while (last > 0 && !isWhole(last))
        --last;
    return last;
}

/// Of each line the last point that all have, the lowest of a single line and the one looked at.
bool TrendChart::isLabelled(int row, int mark) const
{
    const auto& value = card().rows[row].marks.value(mark).value;
    if (!value)
        return false;
    bool isLowest = card().series.size() == 1;
    for (const CardRow& other : card().rows)
        isLowest = isLowest && other.marks.value(mark).value.value_or(1) >= *value;
    return row == lastWholeRow() || row == current().row || isLowest;
}

/// A line comes down to the point or rises from it: its number is out of the line's way below. Of two lines the lower one's.
bool TrendChart::isLow(int row, int mark) const
{
    const double value = valueAt(row, mark);
    if (card().series.size() > 1)
        return card().rows[row].marks.value(1 - mark).value.value_or(value) > value;
    const auto at = [this, mark](int other) {
        return other >= 0 && other < rowCount() ? card().rows[other].marks.value(mark).value : std::optional<double>();
    };
    const auto before = at(row - 1);
    const auto after = at(row + 1);
    return (before || after) && before.value_or(value) >= value && after.value_or(value) >= value;
}

void TrendChart::paintPointLabel(QPainter& painter, int row, int mark) const
{
    const QString text = numberText(card().rows[row].marks[mark].value);
    const QRectF plot = chart()->plotArea();
    const qreal wide = widthOf(text) + 2;
    const qreal point = heightOf(valueAt(row, mark));
    const qreal below = point + scaled(6);
    const bool isBelow = isLow(row, mark) && below + scaled(18) <= plot.bottom();
    const qreal y = isBelow ? below : point - scaled(24);
    const qreal x =
        std::clamp(centreOf(row) - wide / 2, plot.left(), std::max(plot.left(), plot.right() + scaled(4) - wide));
    painter.setPen(card().series[mark].isDashed ? theme().muted : theme().accent);
    painter.drawText(QRectF(x, y, wide, scaled(18)), Qt::AlignCenter | Qt::TextSingleLine, text);
}

/// The sum stands on the column; a part wears its number where it fits.
void TrendChart::paintColumnLabels(QPainter& painter, int row) const
{
    const int parts = static_cast<int>(card().series.size());
    for (int mark = 0; mark < parts; ++mark) {
        const QRectF area = markArea(row, mark);
        if (area.isEmpty())
            continue;
        paintHatch(painter, area, card().series[mark]);
        const QString text = numberText(card().rows[row].marks[mark].value);
        if (parts > 1 && area.height() >= scaled(15) && widthOf(text) + 2 <= area.width()) {
            painter.setPen(inkOn(colourOf(card().series[mark])));
            painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
    const double sum = sumAt(row);
    const QString text = numberText(sum);
    const qreal room = chart()->plotArea().width() / std::max(1, rowCount());
    if (sum <= 0 || (widthOf(text) > room && row != current().row))
        return;
    painter.setPen(theme().text);
    painter.drawText(QRectF(centreOf(row) - scaled(40), heightOf(sum) - scaled(19), scaled(80), scaled(18)),
                     Qt::AlignCenter | Qt::TextSingleLine, text);
}

void TrendChart::paintGround(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(theme().line, 1));
    for (int step = 0; step <= Steps; ++step) {
        const qreal y = std::floor(heightOf(m_low + step * m_step)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void TrendChart::paintWords(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(fontOf(SmallPixels));
    painter.setPen(theme().muted);
    for (int step = 0; step <= Steps; ++step) {
        const QRectF area(0, heightOf(m_low + step * m_step) - scaled(9), plot.left() - scaled(10), scaled(18));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, stepText(step));
    }
    const QRectF corner(0, 0, plot.width(), scaled(16));
    if (!card().unit.isEmpty())
        painter.drawText(corner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, card().unit.trimmed());
    for (int row = 0; row < rowCount(); ++row) {
        painter.setPen(card().rows[row].link.isEmpty() ? theme().faint : theme().muted);
        const QRectF area(centreOf(row) - scaled(40), plot.bottom() + scaled(4), scaled(80), scaled(18));
        const bool isWide = widthOf(card().rows[row].name) + scaled(4) <= plot.width() / rowCount();
        if (isWide || row % 2 == 0)
            painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, card().rows[row].name);
        if (m_shape == Shape::Columns)
            paintColumnLabels(painter, row);
        for (int mark = 0; m_shape == Shape::Line && mark < static_cast<int>(card().series.size()); ++mark) {
            if (isLabelled(row, mark))
                paintPointLabel(painter, row, mark);
        }
    }
    if (card().series.size() > 1)
        paintLegend(painter, card().series,
                    {plot.left(), plot.bottom() + scaled(BottomPixels), plot.width(), legendRoom()});
}

} // namespace ledger
