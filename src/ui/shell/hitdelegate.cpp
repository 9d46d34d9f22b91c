// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitdelegate.h"

#include "ui/kit/markedtext.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace ledger {

namespace {

constexpr int LineHeight = 34;
constexpr int SecondLine = 20;
constexpr int HeadingHeight = 30;

SearchRow rowOf(const QModelIndex& index)
{
    return static_cast<SearchRow>(index.data(SearchRowRole).toInt());
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme().accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme().hover);
}

/// The room that is left beside the note.
QRect besideNote(QPainter& painter, QRect room, const QString& note)
{
    if (note.isEmpty())
        return room;
    painter.setFont(fontOf(13));
    painter.setPen(theme().muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(note) - scaled(12));
    return room;
}

} // namespace

void HitDelegate::paintHit(QPainter& painter, QRect room, const QStyleOptionViewItem& option, const SearchHit& hit)
{
    if (hit.source.isEmpty()) {
        paintMarked(painter, room, {hit.title, hit.titleMarks}, option.font, theme().text);
        return;
    }
    const int middle = room.top() + scaled(LineHeight) - scaled(4);
    paintMarked(painter, {room.left(), room.top(), room.width(), middle - room.top()}, {hit.title, hit.titleMarks},
                option.font, theme().text);
    const QRect below(room.left(), middle - scaled(2), room.width(), scaled(SecondLine));
    const QString source = tr("%1：").arg(hit.source);
    const int width = paintMarked(painter, below, {source, {}}, fontOf(13), theme().faint);
    paintMarked(painter, below.adjusted(width, 0, 0, 0), {hit.snippet, hit.snippetMarks}, fontOf(13), theme().muted);
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const SearchRow row = rowOf(index);
    if (row != SearchRow::Heading)
        paintGround(*painter, option);
    QRect room = option.rect.adjusted(scaled(10), 0, -scaled(10), 0);
    const SearchHit hit = index.data(HitRole).value<SearchHit>();
    QRect firstLine = room;
    if (!hit.source.isEmpty())
        firstLine.setHeight(scaled(LineHeight) - scaled(4));
    room.setRight(besideNote(*painter, firstLine, index.data(NoteRole).toString()).right());
    if (row == SearchRow::Hit) {
        paintHit(*painter, room, option, hit);
    } else {
        const bool isHeading = row == SearchRow::Heading;
        const QFont font = isHeading ? fontOf(13) : option.font;
        const QColor colour = row == SearchRow::Command ? theme().accent : isHeading ? theme().muted : theme().text;
        paintMarked(*painter, room, {index.data().toString(), {}}, font, colour);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    switch (rowOf(index)) {
    case SearchRow::Heading:
        return {0, scaled(HeadingHeight)};
    case SearchRow::Hit: {
        const bool isTall = m_height == Height::Even || !index.data(HitRole).value<SearchHit>().source.isEmpty();
        return {0, scaled(LineHeight) + (isTall ? scaled(SecondLine) : 0)};
    }
    case SearchRow::Command:
    case SearchRow::Saved:
        return {0, scaled(LineHeight)};
    }
    Q_UNREACHABLE();
}

} // namespace ledger
