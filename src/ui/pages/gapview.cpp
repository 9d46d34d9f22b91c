// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapview.h"

#include "ui/kit/style.h"
#include "ui/pages/gapgrid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace ledger {

namespace {

struct Colours {
    QColor text;
    QColor ground;
};

Colours coloursOf(const QString& state)
{
    const Theme& t = theme();
    if (state == u"missed")
        return {t.bad, t.badSoft};
    if (state == u"due")
        return {t.warning, t.warningSoft};
    if (state == u"exempt")
        return {t.neutral, t.neutralSoft};
    return state.isEmpty() ? Colours{t.faint, t.surface} : Colours{t.good, t.goodSoft};
}

int lineHeight()
{
    return scaled(32);
}

} // namespace

void GapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(index.data(GapGrid::StateRole).toString());
    const QRect cell = option.rect.adjusted(1, 1, -2, -2);
    painter->save();
    painter->fillRect(cell, colours.ground);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (hasFocus || isHovered) {
        painter->setPen(QPen(hasFocus ? theme().accent : colours.text, hasFocus ? 2 : 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

GapView::GapView(GapGrid& grid, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("gaps"));
    setAccessibleName(tr("应开展的组织生活"));
    setModel(&grid);
    setItemDelegate(new GapDelegate(this));
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(lineHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumWidth(scaled(120));
    verticalHeader()->setMaximumWidth(scaled(220));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + scaled(14));
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(scaled(56));
    setProperty("role", QStringLiteral("gaps"));
    horizontalHeader()->setProperty("role", QStringLiteral("gaps"));
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &GapView::spreadColumns);
    connect(&grid, &QAbstractItemModel::modelReset, this, &GapView::spreadColumns);
    connect(this, &QTableView::clicked, this, &GapView::cellChosen);
}

void GapView::fitRows(int rows)
{
    const int shown = qMin(rows, model()->rowCount());
    setMinimumHeight(horizontalHeader()->height() + qMin(shown, 4) * lineHeight());
    setMaximumHeight(horizontalHeader()->height() + shown * lineHeight() + scaled(12));
}

void GapView::spreadColumns()
{
    const int count = model()->columnCount();
    if (count == 0)
        return;
    for (int column = 0; column < count; ++column) {
        const QString word = model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = fontMetrics().size(0, word).width() + scaled(10);
        setColumnWidth(column, qMax(wanted, viewport()->width() / count));
    }
}

void GapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void GapView::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isChoice && currentIndex().isValid()) {
        Q_EMIT cellChosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ledger
