// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardchart.h"

namespace ledger {

/// The parts of the work plan: a heading each, below it the measures with their figures, in one or two columns.
class PlanChart : public DashboardChart
{
    Q_OBJECT
public:
    explicit PlanChart(QWidget* parent);

    QRectF rowArea(int row) const override;
    QRectF markArea(int row, int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void fill() override { }
    void place() override;
    void paintWords(QPainter& painter) override;
    Qt::Orientation direction() const override { return Qt::Vertical; }

private:
    int columns() const;
    qreal layOut(QList<QRectF>& areas) const;
    void paintFigure(QPainter& painter, int row, int mark) const;

    QList<QRectF> m_areas; ///< of the rows
};

} // namespace ledger
