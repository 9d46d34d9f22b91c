// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/textsetting.h"

/// What cells of tables and forms have in common, in 1/100 point.
namespace ledger::cell {

inline constexpr double SidePadding = 300;
inline constexpr double RowPadding = 250; ///< above and below the text of a cell
inline constexpr double PitchOfSize = 1.4; ///< line pitch inside cells, measured against the size of the type

inline double pitchOf(double points)
{
    return points * paper::UnitsPerPoint * PitchOfSize;
}

Qt::Alignment alignmentOf(CellAlign align);
/// Puts the lines of a cell into its row, one below the other from `corner` on.
void place(Strip& row, const QList<Strip>& lines, QPointF corner);

} // namespace ledger::cell
