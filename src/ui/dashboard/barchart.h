// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardchart.h"

class QAbstractBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace ledger {

/// Bars lying one below the other, each made of parts, with its name before and its numbers in and behind it. Headings and
/// lines of text stand between them.
class BarChart : public DashboardChart
{
    Q_OBJECT
public:
    /// Whether bars fill the whole width or are as long as their numbers.
    enum class Length { Share, Number };

    explicit BarChart(Length length, QWidget* parent);

    QRectF rowArea(int row) const override;
    QRectF markArea(int row, int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void fill() override;
    void place() override;
    void paintWords(QPainter& painter) override;
    Qt::Orientation direction() const override { return Qt::Vertical; }

private:
    void build();
    bool hasBars() const { return !card().series.isEmpty(); }
    bool hasLegend() const { return card().series.size() > 1; }
    QList<CardSeries> seenSeries() const;
    qreal rowHeight() const;
    qreal nameWidth() const;
    qreal lengthOf(const CardRow& row) const;
    void paintName(QPainter& painter, const CardRow& row, const QRectF& area) const;
    void paintMark(QPainter& painter, int row, int mark) const;

    Length m_length;
    QAbstractBarSeries* m_series = nullptr;
    QBarCategoryAxis* m_rows = nullptr;
    QValueAxis* m_numbers = nullptr;
    double m_most = 1; ///< the longest bar
};

} // namespace ledger
