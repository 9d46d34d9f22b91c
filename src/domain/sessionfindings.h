// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/record.h"
#include "domain/rulefinding.h"
#include "domain/voterule.h"

namespace ledger {

class Vocabulary;

/// What the rules say of a meeting: its names against the roster of its day, its quorum, its votes.
QList<RuleFinding> sessionFindings(const Record& session, const KindInfo& info, const Organization& organization,
                                   const Vocabulary& vocabulary, const VoteRules& rules);

} // namespace ledger
