// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"
#include "domain/organization.h"
#include "domain/voterule.h"

namespace ledger {

/// Where and when somebody was voted upon.
struct CandidateMeeting {
    qint64 branch = 0;
    DaySpan days; ///< that its date can mean
};

/// Whether the person a meeting voted upon had come as far as the rule wants on its day, and belongs to its branch. What
/// the ledger does not know of them is not held against them. Empty for a rule that asks for nothing.
QList<RuleFinding> candidateFindings(const VoteRule& rule, const OrgMember& person, const DevelopmentFacts& facts,
                                     const QList<DevelopmentEdition>& editions, const CandidateMeeting& meeting);

} // namespace ledger
