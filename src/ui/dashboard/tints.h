// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QColor>

class QPainter;
class QRectF;

namespace ledger {

/// The colour of a series in the theme in force. Neighbours differ in lightness, not in hue alone.
QColor colourOf(const CardSeries& series);

/// Black or white, whichever is read on the ground.
QColor inkOn(const QColor& ground);

/// Lines over an area, another way for each kind of series: what a grey print and a colour-blind eye tell them apart by.
void paintHatch(QPainter& painter, const QRectF& area, const CardSeries& series);

/// Square and name of each series in a row from `left`; ends before `right`.
void paintLegend(QPainter& painter, const QList<CardSeries>& series, const QRectF& room);

/// Height that paintLegend() needs for the width: more than one line where the names need it.
qreal legendHeight(const QList<CardSeries>& series, qreal width);

} // namespace ledger
