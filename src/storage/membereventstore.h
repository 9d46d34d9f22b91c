// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "core/result.h"

#include <QStringList>

namespace ledger {

class Connection;

/// A row of 党员事项 of a member that is not deleted.
struct StoredMemberEvent {
    qint64 memberId = 0;
    PartialDate on; ///< as far as its first and last day tell; invalid = not stated
};

/// All rows with one of the events, by day.
Result<QList<StoredMemberEvent>> storedMemberEvents(Connection& connection, const QStringList& events);

} // namespace ledger
