// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "storage/recyclestore.h"

namespace ledger {

/// A block of the recycle bin, newest deletion first, and how many records the question has in all.
struct RecycleBlock {
    QList<DeletedRecord> records;
    qint64 total = 0;
};
Result<RecycleBlock> deletedRecords(Reader& reader, const RecycleQuery& query);

struct RestoreOutcome {
    qint64 restored = 0;
    /// Branches that restored records belong to and that are in the bin themselves.
    QStringList missingBranches;
    qint64 step = 0; ///< of Changes
};

/// Brings the records back: one transaction, one action to undo.
Result<RestoreOutcome> restoreDeleted(Ledger& ledger, const QList<DeletedRecord>& records);

} // namespace ledger
