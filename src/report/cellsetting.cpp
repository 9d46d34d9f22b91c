// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cellsetting.h"

namespace ledger::cell {

Qt::Alignment alignmentOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return Qt::AlignLeft;
    case CellAlign::Right:
        return Qt::AlignRight;
    case CellAlign::Centre:
        break;
    }
    return Qt::AlignHCenter;
}

void place(Strip& row, const QList<Strip>& lines, QPointF corner)
{
    for (const Strip& line : lines) {
        for (PlacedLine placed : line.lines) {
            placed.baseline += corner;
            row.lines += placed;
        }
        for (FigureLink link : line.links) {
            link.area.translate(corner);
            row.links += link;
        }
        corner.ry() += line.height;
    }
}

} // namespace ledger::cell
