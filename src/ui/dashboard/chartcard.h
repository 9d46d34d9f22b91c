// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/cardkind.h"
#include "ui/kit/card.h"

#include <QImage>

class QLabel;
class QMenu;
class QMimeData;
class QTableWidget;
class QToolButton;

namespace ledger {

class DashboardChart;

/// What can be done with a card.
enum class CardCommand { CopyPicture, CopyValues, SavePicture, MoveUp, MoveDown, Hide, EditPlan };

/// A card of the dashboard: title, chart or table, pages where there are many bars, and a menu.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// On paper there is no menu, and no other page to turn to.
    enum class Place { Window, Paper };

    ChartCard(const CardKind& kind, Place place, QWidget* parent);

    const QString& id() const { return m_kind.id; }
    const CardKind& kind() const { return m_kind; }
    /// All rows, also those of other pages.
    const CardData& data() const { return m_data; }
    DashboardChart* chart() const { return m_chart; }
    void setData(const CardData& data);
    bool isTableShown() const;
    void showTable(bool isShown);
    /// The card as it is shown, without its menu.
    QImage picture();
    /// What is carried where the card is dragged; the caller owns it.
    QMimeData* carried() const;
    int pageCount() const;
    int page() const { return m_page; }
    void showPage(int page);

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);
    void commandChosen(ledger::CardCommand command);
    void dropped(const QString& draggedId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createTools();
    QMenu* makeMenu();
    void showRows();
    void showChart();
    void showBody(const QWidget* shown);
    int rowsPerPage() const;
    QList<CardRow> rowsOfPage() const;

    CardKind m_kind;
    Place m_place;
    CardData m_data;
    DashboardChart* m_chart;
    QTableWidget* m_table = nullptr;
    QLabel* m_nothing;
    QWidget* m_tools = nullptr;
    QLabel* m_pageLabel = nullptr;
    QToolButton* m_before = nullptr;
    QToolButton* m_after = nullptr;
    QToolButton* m_menu = nullptr;
    int m_page = 0;
    QPoint m_pressed;
};

} // namespace ledger
