// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QChartView>

namespace ledger {

/// A chart whose marks (bars, months) are doors: a click, or the arrow keys and Enter, open the records behind one.
/// Subclasses own the series and write the words around the plot themselves, so that none is ever cut.
class DashboardChart : public QChartView
{
    Q_OBJECT
public:
    explicit DashboardChart(QWidget* parent);

    virtual int markCount() const = 0;
    /// The area that belongs to a mark, its name included.
    virtual QRectF markArea(int mark) const = 0;
    /// Where a click at the place leads.
    virtual DashboardLink linkAt(int mark, QPointF place) const = 0;
    /// One line about a mark, for the tool tip and for screen readers.
    virtual QString describe(int mark) const = 0;

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);

protected:
    /// Sets the plot's place after a change of size or values.
    virtual void place() = 0;
    /// Behind the series.
    virtual void paintGround(QPainter& painter) { Q_UNUSED(painter) }
    virtual void paintWords(QPainter& painter) = 0;
    /// Keys that go to the mark before and behind.
    virtual QPair<Qt::Key, Qt::Key> stepKeys() const = 0;
    int currentMark() const { return m_current; }
    /// Empties the chart before it is filled anew.
    void clear();
    /// To be called at the end of filling.
    void finish();

    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    int markAt(QPointF place) const;
    void setCurrent(int mark);

    int m_current = -1; ///< under the mouse, or chosen with the keys
};

} // namespace ledger
