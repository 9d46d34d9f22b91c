// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/election.h"
#include "domain/vocabulary.h"
#include "ledger/reader.h"

#include <memory>

namespace ledger {

/// What the form of an election knows: the branch, who is who, and the rules; read once.
struct ElectionFacts {
    Record branch;
    KindInfo info;
    Organization organization;
    Vocabulary vocabulary;
    QList<CommitteeRule> rules;
    VoteRules votes;

    ElectionGround ground() const { return {info, organization, vocabulary}; }
    /// The rule of the branch on the day; nullptr where it elects no committee of its own (机关党委, 党小组).
    const CommitteeRule* ruleOn(QDate day) const;
    QList<RuleFinding> findings(const Election& election) const;
    /// What has to be reported above.
    QList<RuleFinding> reports(const Election& election) const;
};

Result<std::shared_ptr<const ElectionFacts>> electionFacts(Reader& reader, qint64 branch);

} // namespace ledger
