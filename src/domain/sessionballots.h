// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessionroll.h"
#include "domain/voting.h"

namespace ledger {

class Vocabulary;

/// The votes of one meeting and who could cast them, by the rules of its day: what findings, gaps and minutes ask.
class SessionBallots
{
public:
    struct Vote {
        QString kind; ///< the attribute "vote" of its word
        QString word; ///< of the dictionary vote_kind; empty for the counts beside the names
        qint64 member = 0; ///< whom it is about; 0: nobody is named
        VoteCount count = {};
    };

    /// What is given must outlive it.
    SessionBallots(const Record& session, const KindInfo& info, const Organization& organization,
                   const Vocabulary& vocabulary, const VoteRules& rules);

    const SessionRoll& roll() const { return m_roll; }
    const VoteRules& rules() const { return m_rules; }
    QString category() const { return m_session.text(m_info.categoryField); }
    /// By matter; of a record without any, the three counts beside the names.
    const QList<Vote>& votes() const { return m_votes; }
    /// The counts beside the names are those of none of the votes by matter.
    bool isContradicted() const { return m_isContradicted; }

    /// nullptr: no rule asks for anything.
    const VoteRule* ruleOf(const Vote& vote) const { return ruleOf(vote.kind); }
    /// Of an ordinary vote in this meeting, whether there was one or not.
    const VoteRule* meetingRule() const { return ruleOf(QStringLiteral("ordinary")); }
    /// Another meeting would have had to decide it.
    bool isOutOfPlace(const VoteRule& rule) const;
    /// Nothing where the record does not say who or how many came, or when.
    std::optional<Electorate> electorateFor(const VoteRule& rule) const;
    /// Whether the meeting could have decided anything. Unknown where no rule asks for a quorum.
    Ruling meetingQuorum() const;
    /// The reason is one of those for which somebody may be left out of those who should attend.
    bool isLawful(const SessionRoll::Person& person) const;

private:
    const VoteRule* ruleOf(const QString& kind) const;
    void readVotes(const Vocabulary& vocabulary);
    bool leavesOut(const VoteRule& rule, qint64 member) const;

    const Record& m_session;
    const KindInfo& m_info;
    const Organization& m_organization;
    const VoteRules& m_rules;
    SessionRoll m_roll;
    QList<Vote> m_votes;
    bool m_isContradicted = false;
};

} // namespace ledger
