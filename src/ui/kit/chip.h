// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

class QPainter;
class QRect;

namespace ledger {

/// Room that a chip with this text takes at most, in the painter's font.
int chipWidth(const QPainter& painter, const QString& text);

/// A word on a rounded ground in its tone's colours, at the left of the room and in its middle, ending in … where it must.
void paintChip(QPainter& painter, const QRect& room, const QString& text, Tone tone);

} // namespace ledger
