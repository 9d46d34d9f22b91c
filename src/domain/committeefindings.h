// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/organization.h"
#include "domain/record.h"
#include "domain/rulefinding.h"

#include <QJsonObject>

namespace ledger {

class Vocabulary;

/// What a branch is asked for: members, committee, posts, term (支部工作条例 art. 4, 20, 21). A number 0 asks for nothing.
struct CommitteeRule {
    QSet<BranchRole> roles;
    int leastMembers = 0; ///< full ones
    int mostMembers = 0;
    QString sizeBasis;
    int committeeFrom = 0; ///< full members from which on there is a committee
    int least = 0; ///< persons in it
    int most = 0; ///< as a rule
    int neverMore = 0;
    QStringList posts; ///< that a committee has
    QStringList morePosts; ///< that it may have beside them; a word stands in it as often as it can be held
    QStringList smallPosts; ///< that a branch without one has
    QStringList smallMorePosts;
    QStringList approvedPosts; ///< whose election is approved above; that of the others is put on record there
    QString basis;
    int termYears = 0;
    int monthsAhead = 0;
    int mostMonthsMoved = 0; ///< as a rule, that an election may be before or after the end of the term
    QString termBasis;
    QDate effectiveFrom;
};

/// Reads committees.json. Errors (Validation) name the rule.
Result<QList<CommitteeRule>> readCommitteeRules(const QJsonObject& root);

BranchRole branchRoleOf(const Record& branch, const KindInfo& info, const Vocabulary& vocabulary);
/// The edition in effect on the day; nullptr where nothing is asked of such a branch.
const CommitteeRule* committeeRuleOf(const QList<CommitteeRule>& rules, BranchRole role, QDate day);

/// What the rules say of a branch on the day: too few or many members, committee and vacant posts, the term that ends.
QList<RuleFinding> committeeFindings(const Record& branch, const KindInfo& info, const Organization& organization,
                                     const Vocabulary& vocabulary, const QList<CommitteeRule>& rules, QDate day);

} // namespace ledger
