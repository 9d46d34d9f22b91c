// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardchart.h"

class QAbstractAxis;
class QAbstractSeries;

namespace ledger {

/// A number for each month of a year, as a line of rates or as columns.
class MonthChart : public DashboardChart
{
    Q_OBJECT
public:
    enum class Shape { RateLine, Columns };

    /// unit stands behind the number in tool tips.
    MonthChart(Shape shape, const QString& unit, QWidget* parent);

    void setMonths(const MonthRow& row);

    int markCount() const override { return static_cast<int>(m_row.values.size()); }
    QRectF markArea(int mark) const override;
    DashboardLink linkAt(int mark, QPointF place) const override;
    QString describe(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void place() override;
    void paintGround(QPainter& painter) override;
    void paintWords(QPainter& painter) override;
    QPair<Qt::Key, Qt::Key> stepKeys() const override { return {Qt::Key_Left, Qt::Key_Right}; }

private:
    void fillLine();
    void fillColumns();
    void addAxes(QAbstractAxis* months, const QList<QAbstractSeries*>& series);
    void chooseScale();
    QString numberText(double value) const;
    qreal heightOf(double value) const;
    qreal centreOf(int month) const;
    bool isLabelled(int mark) const;
    bool isLow(int mark) const;
    void paintLabel(QPainter& painter, int mark);

    Shape m_shape;
    QString m_unit;
    MonthRow m_row;
    double m_low = 0;
    double m_step = 1;
};

} // namespace ledger
