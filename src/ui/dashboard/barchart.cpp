// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/barchart.h"

#include "ui/dashboard/tints.h"
#include "ui/kit/style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ledger {

namespace {

constexpr int TextPixels = 14;
constexpr int SmallPixels = 12;
constexpr int RowPixels = 31;
constexpr int GapPixels = 12;
constexpr qreal BarShare = 0.56; ///< of the row's height

qreal widthOf(const QString& text, int pixels)
{
    return QFontMetricsF(fontOf(pixels)).horizontalAdvance(text);
}

double sumOf(const CardRow& row)
{
    double sum = 0;
    for (const Mark& mark : row.marks)
        sum += mark.value.value_or(0);
    return sum;
}

/// The series' values: those that fit are replaced.
void setValues(QBarSet* set, const QList<double>& values)
{
    if (set->count() > values.size())
        set->remove(static_cast<int>(values.size()), set->count() - static_cast<int>(values.size()));
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        if (i >= set->count())
            set->append(values[i]);
        else if (set->at(i) != values[i])
            set->replace(i, values[i]);
    }
}

} // namespace

BarChart::BarChart(Length length, QWidget* parent)
    : DashboardChart(parent)
    , m_length(length)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

/// The axes are there for the bars' sake and show nothing.
void BarChart::build()
{
    if (m_length == Length::Share)
        m_series = new QHorizontalPercentBarSeries(chart());
    else
        m_series = new QHorizontalStackedBarSeries(chart());
    m_series->setBarWidth(BarShare);
    chart()->addSeries(m_series);
    m_rows = new QBarCategoryAxis(chart());
    m_numbers = new QValueAxis(chart());
    m_rows->setVisible(false);
    m_numbers->setVisible(false);
    chart()->addAxis(m_rows, Qt::AlignLeft);
    chart()->addAxis(m_numbers, Qt::AlignBottom);
    m_series->attachAxis(m_rows);
    m_series->attachAxis(m_numbers);
}

/// A vertical category axis begins below.
void BarChart::fill()
{
    if (!m_series)
        build();
    const CardData& shown = card();
    while (m_series->count() > shown.series.size())
        m_series->remove(m_series->barSets().constLast());
    while (m_series->count() < shown.series.size())
        m_series->append(new QBarSet(QString()));
    m_most = 1;
    for (const CardRow& row : shown.rows)
        m_most = std::max(m_most, sumOf(row));
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        QList<double> values;
        for (auto row = shown.rows.crbegin(); row != shown.rows.crend(); ++row)
            values.append(row->marks.value(i).value.value_or(0));
        sets[i]->setColor(colourOf(shown.series[i]));
        sets[i]->setBorderColor(Qt::transparent);
        setValues(sets[i], values);
    }
    if (m_rows->count() != shown.rows.size()) {
        m_rows->clear();
        QStringList names;
        for (qsizetype i = 0; i < shown.rows.size(); ++i)
            names << QString::number(i);
        m_rows->append(names);
    }
    m_numbers->setRange(0, m_length == Length::Share ? 100 : m_most);
}

QList<CardSeries> BarChart::seenSeries() const
{
    QList<CardSeries> seen;
    for (qsizetype i = 0; i < card().series.size(); ++i) {
        const bool isSeen = std::any_of(card().rows.begin(), card().rows.end(),
                                        [i](const CardRow& row) { return row.marks.value(i).value.value_or(0) > 0; });
        if (isSeen)
            seen.append(card().series[i]);
    }
    return seen;
}

qreal BarChart::rowHeight() const
{
    const qreal legend = hasLegend() ? legendHeight(seenSeries(), width()) : 0;
    const qreal most = scaled(RowPixels) * 1.35;
    return rowCount() == 0 ? 0 : std::min(most, (height() - legend) / rowCount());
}

/// Names get what they need, up to two fifths of the width; longer ones take two lines.
qreal BarChart::nameWidth() const
{
    qreal most = scaled(48);
    qreal end = 0;
    for (const CardRow& row : card().rows) {
        if (!row.isHeading)
            most = std::max(most, widthOf(row.name, TextPixels));
        end = std::max(end, widthOf(row.end, TextPixels));
    }
    return std::min(most + 1, hasBars() ? width() * 0.4 : width() - end - scaled(GapPixels));
}

QSize BarChart::sizeHint() const
{
    const int legend = hasLegend() ? static_cast<int>(legendHeight(seenSeries(), std::max(width(), scaled(360)))) : 0;
    return {scaled(360), std::max(1, rowCount()) * scaled(RowPixels) + legend};
}

void BarChart::place()
{
    qreal end = 0;
    for (const CardRow& row : card().rows)
        end = std::max(end, widthOf(row.end, TextPixels));
    const qreal left = nameWidth() + scaled(GapPixels);
    const qreal right = width() - end - scaled(GapPixels);
    const qreal height = rowHeight() * rowCount();
    chart()->setPlotArea({left, 0, std::max<qreal>(1, right - left), std::max<qreal>(1, height)});
}

QRectF BarChart::rowArea(int row) const
{
    return {0, row * rowHeight() + 1, qreal(width()), rowHeight() - 2};
}

/// The length of the whole bar on the screen.
qreal BarChart::lengthOf(const CardRow& row) const
{
    const double sum = sumOf(row);
    if (sum <= 0)
        return 0;
    return chart()->plotArea().width() * (m_length == Length::Share ? 1 : sum / m_most);
}

QRectF BarChart::markArea(int row, int mark) const
{
    const CardRow& shown = card().rows[row];
    const double value = shown.marks[mark].value.value_or(0);
    const double sum = sumOf(shown);
    if (value <= 0 || sum <= 0)
        return {};
    double before = 0;
    for (int i = 0; i < mark; ++i)
        before += shown.marks[i].value.value_or(0);
    const qreal length = lengthOf(shown);
    const qreal high = rowHeight() * BarShare;
    const qreal top = (row + 0.5) * rowHeight() - high / 2;
    return {chart()->plotArea().left() + length * before / sum, top, length * value / sum, high};
}

void BarChart::paintName(QPainter& painter, const CardRow& row, const QRectF& area) const
{
    const bool isLong = widthOf(row.name, TextPixels) > area.width();
    painter.setFont(row.isHeading ? fontOf(SmallPixels, QFont::DemiBold) : fontOf(isLong ? SmallPixels : TextPixels));
    painter.setPen(row.isHeading ? theme().muted : theme().text);
    if (!isLong || row.isHeading)
        return painter.drawText(area.adjusted(0, 0, row.isHeading ? width() : 0, 0),
                                Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, row.name);
    if (widthOf(row.name, SmallPixels) <= area.width() * 1.8)
        return painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere, row.name);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(area.width())));
}

/// The number stands in its part where there is room; the row's end and the tool tip tell it everywhere.
void BarChart::paintMark(QPainter& painter, int row, int mark) const
{
    const QRectF area = markArea(row, mark);
    if (area.isEmpty())
        return;
    const CardSeries& series = card().series[mark];
    paintHatch(painter, area, series);
    const QString text = numberText(card().rows[row].marks[mark].value);
    if (card().series.size() < 2 || widthOf(text, SmallPixels) + scaled(6) > area.width())
        return;
    const QColor ground = colourOf(series);
    const QSizeF plate(widthOf(text, SmallPixels) + scaled(6), std::min<qreal>(area.height(), scaled(16)));
    painter.fillRect(QRectF(area.center() - QPointF(plate.width() / 2, plate.height() / 2), plate), ground);
    painter.setFont(fontOf(SmallPixels));
    painter.setPen(inkOn(ground));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void BarChart::paintWords(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    for (int row = 0; row < rowCount(); ++row) {
        const CardRow& shown = card().rows[row];
        const QRectF area = rowArea(row);
        for (int mark = 0; mark < static_cast<int>(shown.marks.size()); ++mark)
            paintMark(painter, row, mark);
        paintName(painter, shown, {area.left(), area.top(), nameWidth(), area.height()});
        painter.setFont(fontOf(TextPixels));
        painter.setPen(theme().muted);
        const qreal left = hasBars() ? plot.right() : nameWidth();
        const QRectF end(left, area.top(), area.right() - 2 - left, area.height());
        painter.drawText(end, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, shown.end);
    }
    if (hasLegend() && rowCount() > 0)
        paintLegend(painter, seenSeries(), {0, plot.bottom(), qreal(width()), height() - plot.bottom()});
}

} // namespace ledger
