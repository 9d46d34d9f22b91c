// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "ledger/ledger.h"

namespace ledger {

/// A development step of one member as somebody enters it.
struct StepEntry {
    qint64 member = 0;
    qint64 revision = 0; ///< of the record it was entered over
    QString step;
    PartialDate on;
    QString note;
    QHash<QString, QVariant> details; ///< further fields of the step: people, days, hours
    QHash<QString, QVariant> values; ///< fields of the member that follow from it
};

/// Adds the step to the member's record, as one action that can be taken back. Errors: those of a save; Conflict where the
/// record was changed or deleted since.
Result<Changes> recordStep(Ledger& ledger, const StepEntry& entry);

} // namespace ledger
