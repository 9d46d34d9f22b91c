// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardchart.h"

class QAbstractSeries;
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
class QXYSeries;

namespace ledger {

/// Numbers for the months of a year or for years, as lines with points or as standing bars made of parts.
class TrendChart : public DashboardChart
{
    Q_OBJECT
public:
    enum class Shape { Line, Columns };

    TrendChart(Shape shape, QWidget* parent);

    QRectF rowArea(int row) const override;
    QRectF markArea(int row, int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void fill() override;
    void place() override;
    void paintGround(QPainter& painter) override;
    void paintWords(QPainter& painter) override;
    Qt::Orientation direction() const override { return Qt::Horizontal; }

private:
    void fillLines();
    void fillColumns();
    void show(QAbstractSeries* series);
    void chooseScale();
    qreal legendRoom() const;
    QString stepText(int step) const;
    double valueAt(int row, int mark) const;
    double sumAt(int row) const;
    qreal heightOf(double value) const;
    qreal centreOf(int row) const;
    int lastWholeRow() const;
    bool isLabelled(int row, int mark) const;
    bool isLow(int row, int mark) const;
    void paintPointLabel(QPainter& painter, int row, int mark) const;
    void paintColumnLabels(QPainter& painter, int row) const;

    Shape m_shape;
    QList<QXYSeries*> m_lines; ///< of each series the line and its points
    QStackedBarSeries* m_columns = nullptr;
    QBarCategoryAxis* m_names = nullptr;
    QValueAxis* m_along = nullptr;
    QValueAxis* m_numbers;
    double m_low = 0;
    double m_step = 1;
};

} // namespace ledger
