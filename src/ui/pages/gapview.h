// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The table round a gap grid.
class GapView final : public QTableView
{
    Q_OBJECT
public:
    GapView(GapGrid& grid, QWidget* parent);

    /// As high as its rows, for pages that scroll as a whole; at most `rows`.
    void fitRows(int rows);

Q_SIGNALS:
    void cellChosen(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void spreadColumns();
};

} // namespace ledger
