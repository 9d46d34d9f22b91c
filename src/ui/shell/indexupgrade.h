// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace ledger {

class Ledger;

/// Makes the search index anew where an older version of the program made it, and shows how far it is where that takes
/// longer than a moment. Nothing to do for a ledger that is read-only or has a current index.
Result<> upgradeSearchIndex(Ledger& ledger);

} // namespace ledger
