// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ledger {

class GapGrid;

/// Paints the coloured cells of a gap grid.
class GapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The names of the branches beside a gap grid; a click on one opens it.
class GapHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit GapHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void setHovered(int section);

    int m_hovered = -1;
};

/// The table round a gap grid.
class GapView final : public QTableView
{
    Q_OBJECT
public:
    GapView(GapGrid& grid, QWidget* parent);

    /// Exactly as high as its rows, for pages that scroll as a whole.
    void fitRows();

Q_SIGNALS:
    /// Enter was pressed on it.
    void cellChosen(const QModelIndex& index);
    /// The arrow keys or a click came to this cell.
    void cellReached(const QModelIndex& index);
    void branchChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void spreadColumns();

    bool m_isFitted = false;
};

} // namespace ledger
