// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionballots.h"

#include "domain/vocabulary.h"

#include <algorithm>

namespace ledger {

static qint64 countOf(const QVariant& value)
{
    return value.isValid() ? value.toLongLong() : -1;
}

SessionBallots::SessionBallots(const Record& session, const KindInfo& info, const Organization& organization,
                               const Vocabulary& vocabulary, const VoteRules& rules)
    : m_session(session)
    , m_info(info)
    , m_organization(organization)
    , m_rules(rules)
    , m_roll(rollOf(session, info, organization, vocabulary))
{
    readVotes(vocabulary);
}

void SessionBallots::readVotes(const Vocabulary& vocabulary)
{
    const PartInfo* part = m_info.part(u"session_votes");
    QHash<QString, QString> kinds;
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("vote_kind")))
        kinds.insert(word.word, word.attributes.value(QLatin1StringView("vote")).toString());
    for (const PartRow& row : m_session.parts.value(part->key)) {
        const auto value = [&](QStringView key) { return row.value(part->indexOf(key)); };
        m_votes.append(
            {kinds.value(value(u"vote_kind").toString()),
             value(u"vote_kind").toString(),
             value(u"member").toLongLong(),
             {value(u"matter").toString(), value(u"member").isValid(), countOf(value(u"votes_for")),
              countOf(value(u"votes_against")), countOf(value(u"votes_abstained")), countOf(value(u"votes_void"))}});
    }
    const VoteCount beside{{},
                           false,
                           countOf(m_session.value(QStringLiteral("votes_for"))),
                           countOf(m_session.value(QStringLiteral("votes_against"))),
                           countOf(m_session.value(QStringLiteral("votes_abstained"))),
                           -1};
    if (!beside.isStated())
        return;
    m_isContradicted = !m_votes.isEmpty() && std::ranges::none_of(m_votes, [&](const Vote& vote) {
        return vote.count.inFavour == beside.inFavour && vote.count.against == beside.against
            && vote.count.abstained == beside.abstained;
    });
    if (m_votes.isEmpty())
        m_votes.append({QStringLiteral("ordinary"), {}, 0, beside});
}

/// Of a month, the rule of its last day.
const VoteRule* SessionBallots::ruleOf(const QString& kind) const
{
    return m_roll.isDated() ? m_rules.ruleOf(kind, category(), m_roll.days.to) : nullptr;
}

bool SessionBallots::isOutOfPlace(const VoteRule& rule) const
{
    return rule.isOnlyThere && !rule.categories.contains(category());
}

bool SessionBallots::isLawful(const SessionRoll::Person& person) const
{
    const OrgMember* member = m_organization.member(person.memberId);
    return m_rules.isLawfulExclusion(person.why)
        || (member && Organization::eventOn(*member, m_roll.days.to, EventEffect::MayBeExcluded));
}

bool SessionBallots::leavesOut(const VoteRule& rule, qint64 member) const
{
    return !rule.exclusionBasis.isEmpty() && std::ranges::any_of(m_roll.excluded, [&](const auto& person) {
        return person.memberId == member && isLawful(person);
    });
}

std::optional<Electorate> SessionBallots::electorateFor(const VoteRule& rule) const
{
    if (!m_roll.isDated())
        return std::nullopt;
    Electorate electorate;
    electorate.present = m_roll.presentVoters.size();
    if (rule.voters == VoteRule::Voters::Committee) {
        electorate.voters = m_roll.rosterSize;
        electorate.unsure = m_roll.unsureNames;
    } else {
        const auto counts = [&](qint64 id) { return !leavesOut(rule, id); };
        electorate.voters = std::ranges::count_if(m_roll.voters, counts);
        electorate.written = std::ranges::count_if(m_roll.writtenVoters, counts);
        // Who came all the same takes part.
        electorate.voters += std::ranges::count_if(m_roll.presentVoters, [&](qint64 id) { return !counts(id); });
        electorate.unsure = std::ranges::count_if(m_roll.unsureVoters, [&](qint64 id) {
            return counts(id) && !m_roll.presentVoters.contains(id) && !m_roll.writtenVoters.contains(id);
        });
    }
    if (m_roll.hasNames)
        return electorate;
    if (!m_session.isStated(QStringLiteral("present")))
        return std::nullopt;
    electorate.present = std::min(m_session.number(QStringLiteral("present")), electorate.voters);
    electorate.unsure = std::min(electorate.unsure, electorate.voters - electorate.present);
    return electorate;
}

Ruling SessionBallots::meetingQuorum() const
{
    const VoteRule* rule = meetingRule();
    const auto electorate = rule && m_roll.isKnown() ? electorateFor(*rule) : std::nullopt;
    return electorate ? quorumRuling(*rule, *electorate) : Ruling::Unknown;
}

} // namespace ledger
