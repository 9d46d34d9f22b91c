// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulefinding.h"
#include "domain/voterule.h"

namespace ledger {

/// Who could vote in a meeting: counted from the roster of its day and the names.
struct Electorate {
    qint64 voters = 0; ///< those with a vote who should attend, less the excluded
    qint64 present = 0; ///< of them
    qint64 written = 0; ///< absent ones who handed in an opinion in writing before the meeting
    qint64 unsure = 0; ///< of the voters: absent, and called on some days only of those that the date can mean
};

/// One matter that was voted on. A count that is not stated is −1.
struct VoteCount {
    QString matter;
    bool hasCandidate = false; ///< the member it is about is named
    qint64 inFavour = -1;
    qint64 against = -1;
    qint64 abstained = -1;
    qint64 spoilt = -1; ///< void ballots

    bool isStated() const { return inFavour >= 0 || against >= 0 || abstained >= 0 || spoilt >= 0; }
    qint64 total() const;
};

/// What the rules say of a quorum or a result. Unsure: it depends on the day, and the date names only the month.
enum class Ruling { Holds, Fails, Unsure, Unknown };
Ruling quorumRuling(const VoteRule& rule, const Electorate& electorate);
/// Whether the vote carries, which nothing does without a quorum. Unknown: no number is asked for, or the counts are not
/// stated or not possible.
Ruling resultRuling(const VoteRule& rule, const Electorate& electorate, const VoteCount& count);

/// Whether so many may decide at all; `missed` is how grave it is when not.
RuleFinding judgeQuorum(const VoteRule& rule, const Electorate& electorate, RuleFinding::Severity missed);

/// More votes than voters; carried or not; what the kind of vote asks for beside.
QList<RuleFinding> judgeVote(const VoteRule& rule, const Electorate& electorate, const VoteCount& count);

} // namespace ledger
