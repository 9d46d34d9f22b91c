// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linedelegate.h"

#include "ui/kit/chip.h"
#include "ui/kit/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace ledger {

namespace {

QColor noteColour(const QModelIndex& index)
{
    switch (static_cast<Tone>(index.data(LineDelegate::NoteToneRole).toInt())) {
    case Tone::Bad:
        return theme().bad;
    case Tone::Warning:
        return theme().warning;
    default:
        return theme().muted;
    }
}

int noteLines(const QModelIndex& index)
{
    return qMax(1, index.data(LineDelegate::NoteLinesRole).toInt());
}

QRect contentOf(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(scaled(10), scaled(6), -scaled(10), -scaled(7));
}

QRect boxOf(const QStyleOptionViewItem& option)
{
    const int side = scaled(18);
    const QRect content = contentOf(option);
    return {content.left(), content.top() + scaled(2), side, side};
}

bool hasBox(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

void paintBox(QPainter& painter, const QRect& box, bool isTicked)
{
    const Theme& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isTicked ? t.accent : t.faint);
    painter.setBrush(isTicked ? t.accent : t.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), scaled(4), scaled(4));
    if (!isTicked)
        return;
    painter.setPen(QPen(t.onAccent, scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(box);
    const QPolygonF tick{{r.left() + r.width() * 0.25, r.top() + r.height() * 0.52},
                         {r.left() + r.width() * 0.43, r.top() + r.height() * 0.70},
                         {r.left() + r.width() * 0.76, r.top() + r.height() * 0.32}};
    painter.drawPolyline(tick);
}

/// Breaks the text into lines, the last of which ends in … when there is more.
void paintLines(QPainter& painter, const QRect& room, const QString& text, int lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QRect place(room.left(), room.top() + i * metrics.lineSpacing(), room.width(), metrics.lineSpacing());
        const QString rest = i + 1 == lines
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
            : text.mid(line.textStart(), line.textLength());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, rest);
    }
    layout.endLayout();
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& t = theme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.hover);
    painter.setPen(t.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    QRect content = contentOf(option);
    if (hasBox(index)) {
        paintBox(*painter, boxOf(option), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        content.setLeft(boxOf(option).right() + scaled(10));
    }
    painter->setFont(fontOf(13));
    QRect title = content;
    title.setHeight(option.fontMetrics.lineSpacing());
    if (const QString chip = index.data(ChipRole).toString(); !chip.isEmpty()) {
        const int width = qMin(chipWidth(*painter, chip), content.width() / 2);
        const QRect room(content.right() - width + 1, title.top(), width, title.height());
        paintChip(*painter, room, chip, static_cast<Tone>(index.data(ChipToneRole).toInt()));
        title.setRight(room.left() - scaled(8));
    }
    painter->setPen(noteColour(index));
    const QRect note = content.adjusted(0, title.height() + scaled(2), 0, 0);
    paintLines(*painter, note, index.data(NoteRole).toString(), noteLines(index));
    painter->setFont(option.font);
    painter->setPen(theme().text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int note = QFontMetrics(fontOf(13)).lineSpacing() * noteLines(index);
    return {scaled(120), option.fontMetrics.lineSpacing() + scaled(2) + note + scaled(13)};
}

bool LineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (!hasBox(index) || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const int margin = scaled(6);
        toggles = boxOf(option)
                      .adjusted(-margin, -margin, margin, margin)
                      .contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace ledger
