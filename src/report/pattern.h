// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ledger {

/// One piece of a pattern: words as they stand, or a slot {key@window|style} with an optional closing mark:
/// `!` says the figure even when it is zero, `?` drops the clause when the text is empty.
struct PatternPiece {
    enum class Presence {
        Needed, ///< an empty text becomes 【待补：…】; a zero figure drops its clause
        Always,
        Optional,
    };
    QString words; ///< of plain words; empty for a slot
    QString key;
    QString window = QStringLiteral("period");
    QString style = QStringLiteral("plain");
    Presence presence = Presence::Needed;

    bool isSlot() const { return !key.isEmpty(); }
};

QList<PatternPiece> parsePattern(const QString& pattern);

} // namespace ledger
