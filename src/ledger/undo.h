// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "storage/undostore.h"

namespace ledger {

/// A record that a step left as it is, since it was changed by something that is no step.
struct LeftAlone {
    Kind kind = Kind::Branch;
    QString title;
};

struct UndoOutcome {
    QString label; ///< of the action that was taken back or done again
    qint64 records = 0; ///< how many records it put back
    QList<LeftAlone> kept;
};

/// Takes the last action back, or does the last one taken back again: one transaction of its own, audited and announced.
/// Errors: NotFound when there is none, Conflict when each of its records was changed since.
Result<UndoOutcome> stepBack(Ledger& ledger, UndoDirection direction);

/// Takes this action back (Changes::step), where it still is the last one. Errors: Conflict when others came after it.
Result<UndoOutcome> takeBack(Ledger& ledger, qint64 step);

} // namespace ledger
