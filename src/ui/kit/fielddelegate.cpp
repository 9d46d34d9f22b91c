// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fielddelegate.h"

#include "ui/kit/chip.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace ledger {

/// The corner by which spreadsheets mark a cell that has something to say.
static void paintCorner(QPainter& painter, const QRect& cell)
{
    const int side = scaled(8);
    const QPoint corner = cell.topRight() + QPoint(1, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().bad);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
}

int FieldDelegate::rowHeight()
{
    return scaled(40);
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    painter->save();
    const bool isRefused = !index.data(RecordTableModel::ProblemRole).toString().isEmpty();
    if (isRefused)
        painter->fillRect(option.rect, t.badSoft);
    else if (index.data(RecordTableModel::ChangeRole).toBool())
        painter->fillRect(option.rect, t.goodSoft);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    if (isRefused)
        paintCorner(*painter, option.rect);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto tone = static_cast<Tone>(index.data(RecordTableModel::ToneRole).toInt());
    const QRect room = option.rect.adjusted(scaled(12), 0, -scaled(12), -1);
    painter->setFont(option.font);
    if (tone != Tone::None && !text.isEmpty()) {
        paintChip(*painter, room, text, tone);
    } else {
        const QVariant aligned = index.data(Qt::TextAlignmentRole);
        const int alignment = aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
        const bool isPending = index.data(RecordTableModel::PendingRole).toBool();
        painter->setPen(isRefused ? t.bad : isPending ? t.muted : t.text);
        painter->drawText(room, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + scaled(24), rowHeight()};
}

} // namespace ledger
