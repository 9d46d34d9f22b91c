// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "storage/undostore.h"

namespace ledger {

/// A record or setting that a step left as it is, since it was changed by something that is no step.
struct LeftAlone {
    std::optional<Kind> kind; ///< of a record
    QString title;
};

struct UndoOutcome {
    QString label; ///< of the action that was taken back or done again
    qint64 records = 0; ///< how many records it put back
    qint64 settings = 0; ///< how many rows of settings, words, fields and rules
    QList<LeftAlone> kept;
};

/// Takes the last action back, or does the last one taken back again: one transaction of its own, audited and announced.
/// Errors: NotFound when there is none, Conflict when all that it did was changed since.
Result<UndoOutcome> stepBack(Ledger& ledger, UndoDirection direction);

/// Takes this action back (Changes::step), where it still is the last one. Errors: Conflict when others came after it.
Result<UndoOutcome> takeBack(Ledger& ledger, qint64 step);

} // namespace ledger
