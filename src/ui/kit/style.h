// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>

class QApplication;

namespace ledger {

enum class Appearance { Light, Dark, FollowSystem };

/// The colours of the window, by purpose; from resources/style/<light|dark>.json.
struct Theme {
    bool isDark = false;
    QColor ground; ///< behind cards
    QColor surface; ///< cards, bars, tables
    QColor sunken; ///< search box, disabled fields
    QColor text;
    QColor muted; ///< labels, notes
    QColor faint; ///< hints inside fields
    QColor line;
    QColor hover;
    QColor accent; ///< the one red
    QColor accentHover;
    QColor accentSoft; ///< selection
    QColor onAccent;
    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor bad, badSoft;
    QColor neutral, neutralSoft;
    QList<QColor> series; ///< for charts, in order
};

/// The theme in force; the light one before applyStyle().
const Theme& theme();

/// Sets palette, fonts and style sheet of the whole program. `scalePercent` 90 … 200 sizes all text and spacing.
void applyStyle(QApplication& app, Appearance appearance, int scalePercent = 100);

/// A length of the 100 % design in the scale in force.
int scaled(int pixels);
/// The program's font at `pixels` of the 100 % design.
QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal);
/// Chinese families in the order they are looked for.
QStringList chineseFamilies();

} // namespace ledger
