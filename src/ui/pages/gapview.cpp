// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapview.h"

#include "ui/kit/style.h"
#include "ui/pages/gapgrid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

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
    if (state == u"not_required")
        return {t.neutral, t.surface};
    return state.isEmpty() ? Colours{t.faint, t.surface} : Colours{t.good, t.goodSoft};
}

constexpr int RoomOfAReason = 80;

int lineHeight()
{
    return scaled(32);
}

/// Words of other languages are longer than the one sign a narrow column was made for.
QFont fittingFont(QFont font, const QString& text, int width)
{
    while (font.pixelSize() > 8 && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

void GapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(index.data(GapGrid::StateRole).toString());
    const QRect cell = option.rect.adjusted(1, 1, -2, -2);
    painter->save();
    painter->fillRect(cell, colours.ground);
    const bool hasFocus =
        option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (hasFocus || isHovered) {
        painter->setPen(QPen(hasFocus ? theme().accent : colours.text, hasFocus ? 2 : 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    QString sign = index.data().toString();
    // Wide cells say why nothing is asked; in narrow ones the tool tip does.
    const QString reason = index.data(GapGrid::ReasonRole).toString();
    if (!reason.isEmpty() && cell.width() >= option.fontMetrics.horizontalAdvance(sign) + scaled(RoomOfAReason))
        sign =
            option.fontMetrics.elidedText(QStringLiteral("%1　%2").arg(sign, reason), Qt::ElideRight, cell.width() - 8);
    painter->setPen(colours.text);
    painter->setFont(fittingFont(option.font, sign, cell.width() - 2));
    painter->drawText(cell, Qt::AlignCenter, sign);
    painter->restore();
}

GapHeader::GapHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setDefaultSectionSize(lineHeight());
    setSectionResizeMode(Fixed);
    setMinimumWidth(scaled(96));
    setMaximumWidth(scaled(200));
    setSectionsClickable(true);
    setHighlightSections(false);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void GapHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    const bool isHovered = section == m_hovered;
    painter->save();
    painter->fillRect(rect, isHovered ? theme().hover : theme().surface);
    painter->setPen(isHovered ? theme().accent : theme().text);
    painter->setFont(font());
    // The cells leave one pixel above and two below: the name stands in their middle.
    const QRect room = rect.adjusted(scaled(6), 1, -scaled(6), -2);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize GapHeader::sectionSizeFromContents(int section) const
{
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    return {fontMetrics().horizontalAdvance(name) + 2 * scaled(6) + 2, lineHeight()};
}

void GapHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

void GapHeader::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(logicalIndexAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(event);
}

void GapHeader::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QHeaderView::leaveEvent(event);
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
    setVerticalHeader(new GapHeader(this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + scaled(8));
    horizontalHeader()->setMinimumSectionSize(scaled(30));
    setProperty("role", QStringLiteral("gaps"));
    horizontalHeader()->setProperty("role", QStringLiteral("gaps"));
    connect(verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &GapView::spreadColumns);
    connect(&grid, &QAbstractItemModel::modelReset, this, &GapView::spreadColumns);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &GapView::branchChosen);
}

void GapView::fitRows()
{
    m_isFitted = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool isWide = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(horizontalHeader()->height() + model()->rowCount() * lineHeight()
                   + (isWide ? horizontalScrollBar()->sizeHint().height() : 0));
}

void GapView::spreadColumns()
{
    const int count = model()->columnCount();
    if (count == 0)
        return;
    QList<int> widths;
    for (int column = 0; column < count; ++column) {
        const QString word = model()->headerData(column, Qt::Horizontal).toString();
        widths.append(horizontalHeader()->fontMetrics().size(0, word).width() + scaled(4));
    }
    // All alike where the longest word allows it, else each its word and an equal share of what is left.
    const int room = viewport()->width();
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    const bool areAlike = *std::max_element(widths.begin(), widths.end()) <= room / count;
    for (int column = 0; column < count; ++column) {
        const int share = areAlike ? room / count - widths[column] : qMax(0, spare) / count;
        const int rest = spare > 0 && column < (areAlike ? room : spare) % count ? 1 : 0;
        setColumnWidth(column, widths[column] + share + rest);
    }
}

void GapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
    if (m_isFitted)
        fitRows();
}

void GapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT cellReached(current);
}

void GapView::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isChoice && currentIndex().isValid()) {
        Q_EMIT cellChosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ledger
