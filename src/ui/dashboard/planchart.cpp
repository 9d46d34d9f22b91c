// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/planchart.h"

#include "ui/kit/style.h"

#include <QPainter>

#include <algorithm>

namespace ledger {

namespace {

constexpr int HeadingPixels = 34;
constexpr int RowPixels = 60; ///< room for a number and two lines of its name
constexpr int GapPixels = 28;
constexpr int LeastTwoColumns = 860;
constexpr qreal NameShare = 0.28;
constexpr int MostFigures = 3;
constexpr int SmallPixels = 12;

} // namespace

PlanChart::PlanChart(QWidget* parent)
    : DashboardChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

int PlanChart::columns() const
{
    return width() >= scaled(LeastTwoColumns) ? 2 : 1;
}

/// Parts go to the column that is still shorter; answers the height of the longest.
qreal PlanChart::layOut(QList<QRectF>& areas) const
{
    const int count = columns();
    const qreal wide = (width() - (count - 1) * scaled(GapPixels)) / qreal(count);
    QList<qreal> heights(count, 0);
    int column = 0;
    for (const CardRow& row : card().rows) {
        if (row.isHeading)
            column = static_cast<int>(std::min_element(heights.begin(), heights.end()) - heights.begin());
        const qreal high = scaled(row.isHeading ? HeadingPixels : RowPixels);
        areas.append({column * (wide + scaled(GapPixels)), heights[column], wide, high});
        heights[column] += high;
    }
    return *std::max_element(heights.begin(), heights.end());
}

void PlanChart::place()
{
    m_areas.clear();
    const int needed = static_cast<int>(layOut(m_areas));
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

QSize PlanChart::sizeHint() const
{
    QList<QRectF> areas;
    return {scaled(360), static_cast<int>(layOut(areas))};
}

QRectF PlanChart::rowArea(int row) const
{
    return m_areas.value(row).adjusted(0, 1, 0, -1);
}

QRectF PlanChart::markArea(int row, int mark) const
{
    const QRectF area = rowArea(row);
    const qreal left = area.left() + area.width() * NameShare;
    const qreal wide = area.width() * (1 - NameShare) / MostFigures;
    return mark < MostFigures ? QRectF(left + mark * wide, area.top(), wide, area.height()) : QRectF();
}

void PlanChart::paintFigure(QPainter& painter, int row, int mark) const
{
    const Mark& figure = card().rows[row].marks[mark];
    const QRectF area = markArea(row, mark).adjusted(scaled(4), scaled(3), -scaled(4), -scaled(3));
    if (area.isEmpty())
        return;
    painter.setFont(fontOf(15, QFont::DemiBold));
    painter.setPen(figure.value.value_or(0) > 0 ? theme().text : theme().faint);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), scaled(20)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, ownText(figure));
    painter.setFont(fontOf(SmallPixels));
    painter.setPen(theme().muted);
    const QRectF below = area.adjusted(0, scaled(20), 0, 0);
    const bool isLong = painter.fontMetrics().horizontalAdvance(figure.name) > below.width();
    if (isLong)
        painter.setFont(fontOf(SmallPixels - 1));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, figure.name);
}

void PlanChart::paintWords(QPainter& painter)
{
    for (int row = 0; row < rowCount(); ++row) {
        const CardRow& shown = card().rows[row];
        const QRectF area = rowArea(row);
        if (shown.isHeading) {
            painter.setFont(fontOf(14, QFont::DemiBold));
            painter.setPen(theme().accent);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown.name);
            painter.setPen(QPen(theme().line, 1));
            painter.drawLine(area.bottomLeft(), area.bottomRight());
            continue;
        }
        painter.setFont(fontOf(13));
        painter.setPen(theme().text);
        const QRectF name(area.left(), area.top(), area.width() * NameShare - scaled(8), area.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere, shown.name);
        for (int mark = 0; mark < static_cast<int>(shown.marks.size()); ++mark)
            paintFigure(painter, row, mark);
    }
}

} // namespace ledger
