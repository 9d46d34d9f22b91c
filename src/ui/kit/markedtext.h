// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchtokens.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace ledger {

/// A line of text in which some stretches are marked.
struct MarkedText {
    QString text;
    QList<TextSpan> marks; ///< in order and apart
};

/// Paints the line from the left, the marks bold in the accent; what does not fit is cut so that the first mark shows.
/// Gives the width that was painted.
int paintMarked(QPainter& painter, const QRect& room, const MarkedText& line, const QFont& font, const QColor& colour);

} // namespace ledger
