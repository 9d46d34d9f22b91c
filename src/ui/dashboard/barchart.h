// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardchart.h"

namespace ledger {

/// Bars lying one below the other, each made of parts, with its name before and its numbers behind it.
class BarChart : public DashboardChart
{
    Q_OBJECT
public:
    /// Whether bars fill the whole width or are as long as their numbers.
    enum class Length { Share, Number };

    explicit BarChart(Length length, QWidget* parent);

    /// One colour for each part.
    void setBars(const BarRows& set, const QList<QColor>& colours);

    int markCount() const override { return static_cast<int>(m_set.bars.size()); }
    QRectF markArea(int mark) const override;
    DashboardLink linkAt(int mark, QPointF place) const override;
    QString describe(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void place() override;
    void paintWords(QPainter& painter) override;
    QPair<Qt::Key, Qt::Key> stepKeys() const override { return {Qt::Key_Up, Qt::Key_Down}; }

private:
    bool hasLegend() const { return m_set.parts.size() > 1; }
    qreal rowHeight() const;
    qreal nameWidth() const;
    void fill();
    void paintLegend(QPainter& painter);
    void paintName(QPainter& painter, const Bar& bar, const QRectF& area);

    Length m_length;
    BarRows m_set;
    QList<QColor> m_colours;
};

} // namespace ledger
