// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace ledger {

/// Two records that become one.
struct MergeRequest {
    Record kept; ///< as it shall be, with the id and revision it was read with
    qint64 goneId = 0; ///< goes to the recycle bin; 0: the other was typed in a form and never saved
    qint64 goneRevision = 0;
    qint64 draft = 0; ///< that kept what was typed; goes with it
};

struct MergeOutcome {
    Record kept;
    qint64 links = 0; ///< how many records led to the one that is gone, and lead to the kept one now
    qint64 step = 0; ///< of Changes; 0 where nothing was changed
};

/// Saves the kept record, turns everything that led to the other one to it, and puts the other into the recycle bin:
/// one transaction, one action to undo. Errors: those of saving; Conflict when one of them was changed meanwhile;
/// Validation when one branch stands below the other.
Result<MergeOutcome> mergeRecords(Ledger& ledger, const MergeRequest& request);

/// How many records lead to this one.
Result<qint64> countLinks(Reader& reader, Kind kind, qint64 id);

} // namespace ledger
