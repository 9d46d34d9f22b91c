// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulefinding.h"
#include "domain/sessionballots.h"

namespace ledger {

/// What the rules say of a meeting: its names against the roster of its day, its quorum, its votes. The ballots are those
/// of the session.
QList<RuleFinding> sessionFindings(const Record& session, const KindInfo& info, const Organization& organization,
                                   const SessionBallots& ballots);

} // namespace ledger
