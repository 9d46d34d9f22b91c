// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

#include <functional>

namespace ledger {

class Connection;
class UnitOfWork;

/// The record that stays and the one that goes.
struct MergePair {
    Kind kind = Kind::Branch;
    qint64 keptId = 0;
    QString keptUid;
    qint64 goneId = 0;
    QString goneUid;
};

/// One way in which something in the ledger leads to a record. Whatever moves must be written through the unit of work,
/// so that it is audited and comes back when the merging is undone.
struct LinkKind {
    std::function<Result<qint64>(Connection&, const Schema&, const MergePair&)> count;
    std::function<Result<qint64>(UnitOfWork&, const MergePair&)> move; ///< gives how many it moved
};

/// All of them: who adds another way to lead to a record adds it here.
const QList<LinkKind>& linkKinds();

/// Counts that `record` has from `source`, where they came from the names, are left open: saving counts the names it
/// has now. What somebody stated stays.
void letCountsFollow(UnitOfWork& unit, const Record& source, Record& record);

/// Turns what the record itself says of the gone one to the kept one; what would lead to itself is dropped.
void turnLinks(const Schema& schema, Record& record, const MergePair& pair);

} // namespace ledger
