// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QChartView>

namespace ledger {

/// A chart whose parts are doors: a click, or the arrow keys and Enter, open the records behind one. It is filled anew
/// without being built anew. Subclasses own the series and write the words around the plot, so that none is ever cut.
class DashboardChart : public QChartView
{
    Q_OBJECT
public:
    explicit DashboardChart(QWidget* parent);

    void setCard(const CardData& card);
    const CardData& card() const { return m_card; }
    int rowCount() const { return static_cast<int>(m_card.rows.size()); }
    /// The area that belongs to a row, its name included.
    virtual QRectF rowArea(int row) const = 0;
    /// The area of one of its marks; empty where the mark has none.
    virtual QRectF markArea(int row, int mark) const = 0;
    /// Where a click at the place leads.
    DashboardLink linkAt(QPointF place) const;
    /// One line about a row, or about one mark of it, for the tool tip and for screen readers.
    QString describe(int row, int mark = -1) const;

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);

protected:
    struct Place {
        int row = -1;
        int mark = -1; ///< −1: the whole row

        bool operator==(const Place&) const = default;
    };

    /// Puts the values into the series; those that fit are used again.
    virtual void fill() = 0;
    /// Sets the plot's place after a change of size or values.
    virtual void place() = 0;
    /// Behind the series.
    virtual void paintGround(QPainter& painter) { Q_UNUSED(painter) }
    virtual void paintWords(QPainter& painter) = 0;
    /// How rows follow each other: below, or beside.
    virtual Qt::Orientation direction() const = 0;
    Place current() const { return m_current; }
    QString numberText(const std::optional<double>& value) const;
    /// With the unit it has of its own.
    static QString ownText(const Mark& mark);

    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    Place placeAt(QPointF at) const;
    DashboardLink linkOf(Place place) const;
    void setCurrent(Place place);
    bool canStand(Place place) const;
    bool step(int key);
    void open(Place place);

    CardData m_card;
    Place m_current; ///< under the mouse, or chosen with the keys
};

} // namespace ledger
