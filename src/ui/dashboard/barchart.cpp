// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/barchart.h"

#include "core/chinesenumber.h"
#include "ui/kit/style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

namespace ledger {

namespace {

constexpr int TextPixels = 14;
constexpr int SmallPixels = 12;
constexpr int RowPixels = 31;
constexpr int LegendPixels = 30;
constexpr int GapPixels = 12;
constexpr qreal BarShare = 0.52; ///< of the row's height

qreal widthOf(const QString& text, int pixels)
{
    return QFontMetricsF(fontOf(pixels)).horizontalAdvance(text);
}

double sumOf(const Bar& bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

} // namespace

BarChart::BarChart(Length length, QWidget* parent)
    : DashboardChart(parent)
    , m_length(length)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setSizePolicy(policy);
}

void BarChart::setBars(const BarRows& set, const QList<QColor>& colours)
{
    clear();
    m_set = set;
    m_colours = colours;
    fill();
    updateGeometry();
    finish();
}

/// The axes are there for the bars' sake and show nothing: a vertical category axis begins below.
void BarChart::fill()
{
    if (m_set.bars.isEmpty())
        return;
    QAbstractBarSeries* series = nullptr;
    if (m_length == Length::Share)
        series = new QHorizontalPercentBarSeries(chart());
    else
        series = new QHorizontalStackedBarSeries(chart());
    series->setBarWidth(BarShare);
    const qsizetype parts = m_set.bars.constFirst().parts.size();
    for (qsizetype part = 0; part < parts; ++part) {
        auto* set = new QBarSet(m_set.parts.value(part));
        set->setColor(m_colours.value(part));
        set->setBorderColor(Qt::transparent);
        for (auto bar = m_set.bars.crbegin(); bar != m_set.bars.crend(); ++bar)
            set->append(bar->parts[part]);
        series->append(set);
    }
    chart()->addSeries(series);
    auto* rows = new QBarCategoryAxis(chart());
    for (qsizetype i = 0; i < m_set.bars.size(); ++i)
        rows->append(QString::number(i));
    auto* numbers = new QValueAxis(chart());
    double most = 0;
    for (const Bar& bar : std::as_const(m_set.bars))
        most = std::max(most, sumOf(bar));
    numbers->setRange(0, m_length == Length::Share ? 100 : std::max(1.0, most));
    rows->setVisible(false);
    numbers->setVisible(false);
    chart()->addAxis(rows, Qt::AlignLeft);
    chart()->addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(numbers);
}

qreal BarChart::rowHeight() const
{
    const qreal free = height() - (hasLegend() ? scaled(LegendPixels) : 0);
    const qreal most = scaled(RowPixels) * 1.35;
    return m_set.bars.isEmpty() ? 0 : std::min(most, free / static_cast<qreal>(m_set.bars.size()));
}

/// Names get what they need, up to two fifths of the width; longer ones take two lines.
qreal BarChart::nameWidth() const
{
    qreal most = scaled(48);
    for (const Bar& bar : m_set.bars)
        most = std::max(most, widthOf(bar.name, TextPixels));
    return std::min(most + 1, width() * 0.4);
}

QSize BarChart::sizeHint() const
{
    const int rows = static_cast<int>(std::max<qsizetype>(1, m_set.bars.size())) * scaled(RowPixels);
    return {scaled(360), rows + (hasLegend() ? scaled(LegendPixels) : 0)};
}

void BarChart::place()
{
    qreal end = 0;
    for (const Bar& bar : std::as_const(m_set.bars))
        end = std::max(end, widthOf(bar.end, TextPixels));
    const qreal left = nameWidth() + scaled(GapPixels);
    const qreal right = width() - end - scaled(GapPixels);
    const qreal height = rowHeight() * static_cast<qreal>(m_set.bars.size());
    chart()->setPlotArea({left, 0, std::max<qreal>(1, right - left), std::max<qreal>(1, height)});
}

QRectF BarChart::markArea(int mark) const
{
    return {0, mark * rowHeight() + 1, qreal(width()), rowHeight() - 2};
}

DashboardLink BarChart::linkAt(int mark, QPointF place) const
{
    const Bar& bar = m_set.bars[mark];
    const QRectF plot = chart()->plotArea();
    if (bar.links.isEmpty() || place.x() < plot.left() || place.x() > plot.right() || sumOf(bar) <= 0)
        return bar.link;
    const double at = (place.x() - plot.left()) / plot.width() * sumOf(bar);
    double end = 0;
    for (qsizetype part = 0; part < bar.parts.size(); ++part) {
        end += bar.parts[part];
        if (at <= end)
            return bar.links.value(part, bar.link);
    }
    return bar.link;
}

QString BarChart::describe(int mark) const
{
    const Bar& bar = m_set.bars[mark];
    QStringList words{bar.fullName};
    for (qsizetype part = 0; hasLegend() && part < bar.parts.size(); ++part)
        words << QStringLiteral("%1 %2").arg(m_set.parts.value(part), styledPlain(bar.parts[part]));
    if (!hasLegend())
        words << bar.end;
    return words.join(QStringLiteral("  "));
}

void BarChart::paintName(QPainter& painter, const Bar& bar, const QRectF& area)
{
    const bool isLong = widthOf(bar.name, TextPixels) > area.width();
    painter.setFont(fontOf(isLong ? SmallPixels : TextPixels));
    painter.setPen(theme().text);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | (isLong ? Qt::TextWrapAnywhere : Qt::TextSingleLine);
    painter.drawText(area, flags, bar.name);
}

void BarChart::paintWords(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    for (int mark = 0; mark < markCount(); ++mark) {
        const Bar& bar = m_set.bars[mark];
        const QRectF row = markArea(mark);
        paintName(painter, bar, {row.left(), row.top(), nameWidth(), row.height()});
        painter.setFont(fontOf(TextPixels));
        painter.setPen(theme().muted);
        const QRectF end(plot.right(), row.top(), row.right() - plot.right(), row.height());
        painter.drawText(end, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, bar.end);
    }
    if (hasLegend() && !m_set.bars.isEmpty())
        paintLegend(painter);
}

void BarChart::paintLegend(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    const qreal middle = plot.bottom() + scaled(LegendPixels) * 0.6;
    const qreal square = scaled(10);
    painter.setFont(fontOf(SmallPixels));
    qreal x = plot.left();
    for (qsizetype part = 0; part < m_set.parts.size(); ++part) {
        const bool isSeen = std::any_of(m_set.bars.begin(), m_set.bars.end(),
                                        [&](const Bar& bar) { return bar.parts.value(part) > 0; });
        if (!isSeen)
            continue;
        const QString& name = m_set.parts[part];
        painter.fillRect(QRectF(x, middle - square / 2, square, square), m_colours.value(part));
        x += square + scaled(6);
        painter.setPen(theme().muted);
        const qreal wide = widthOf(name, SmallPixels) + 2;
        painter.drawText(QRectF(x, middle - scaled(10), wide, scaled(20)), Qt::AlignVCenter | Qt::TextSingleLine, name);
        x += wide + scaled(16);
    }
}

} // namespace ledger
