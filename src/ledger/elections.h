// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/election.h"
#include "ledger/ledger.h"

namespace ledger {

/// Enters an election: old posts and the old term end, the new ones begin, as one action that can be undone. Errors:
/// Validation for a day to come and for whoever could not be elected on that day.
Result<Changes> holdElection(Ledger& ledger, const Election& election, const QString& label);

} // namespace ledger
