// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committeefindings.h"
#include "domain/voterule.h"

namespace ledger {

/// A new committee (or secretary) of a branch, as an election is entered (支部工作条例 art. 20, 21).
struct Election {
    struct Elected {
        QString post;
        qint64 memberId = 0;
    };
    qint64 branchId = 0;
    QDate heldOn;
    DaySpan term;
    QString number; ///< 第三届
    bool hasCommittee = false;
    QList<Elected> posts; ///< those that were filled
    qint64 asked = -1; ///< members with a vote who should have attended; −1 = not stated
    qint64 present = -1; ///< of them
    QString note;
};

/// What an election is judged by.
struct ElectionGround {
    const KindInfo& info; ///< of branches
    const Organization& organization;
    const Vocabulary& vocabulary;
};

/// What a form of an election starts with: the next number, a term as long as the rules have it, no names yet.
Election electionDraft(const Record& branch, const CommitteeRule& rule, const ElectionGround& ground, QDate day);
/// The posts a form offers: those of a committee, or of a branch without one, then the others a committee may have.
QStringList electedPosts(const CommitteeRule& rule, const Election& election, const Vocabulary& vocabulary);
/// Who may be elected on the day: full members on the branch's roster whose rights are not suspended.
QList<qint64> electableOn(const Organization& organization, qint64 branch, QDate day);

/// The branch as it is after the election: the posts of the committee before end on the day before the new term, that term
/// is among the past ones, the new posts and the new term begin. Errors: Validation, in a sentence.
Result<Record> withElection(const Record& branch, const Election& election, const ElectionGround& ground);

/// What the rules say: how many had to be there, size and posts, the length of the term and its day, and what has to be
/// reported to whom.
QList<RuleFinding> electionFindings(const Record& branch, const Election& election, const ElectionGround& ground,
                                    const QList<CommitteeRule>& rules, const VoteRules& votes);
/// Of these the last: whose election is to be approved above, and whose put on record there.
QList<RuleFinding> electionReports(const Election& election, const ElectionGround& ground, const CommitteeRule& rule);

} // namespace ledger
