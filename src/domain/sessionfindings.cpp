// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionfindings.h"

#include "core/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

using Severity = RuleFinding::Severity;

namespace {

constexpr qsizetype MostNames = 8;

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

/// Judges one meeting; what it has to say collects in the order in which people check: names, quorum, votes.
class SessionJudge
{
public:
    SessionJudge(const Record& session, const KindInfo& info, const Organization& organization,
                 const SessionBallots& ballots)
        : m_session(session)
        , m_info(info)
        , m_organization(organization)
        , m_ballots(ballots)
        , m_roll(ballots.roll())
    {
    }

    QList<RuleFinding> findings()
    {
        if (!m_roll.isDated()) {
            if (!m_ballots.votes().isEmpty())
                note(Severity::Warning,
                     say(QT_TRANSLATE_NOOP("rules", "会议日期没有具体到月，无法按花名册核对到会人数和表决结果")),
                     rosterBasis(), m_info.dateField);
            return m_findings;
        }
        if (m_roll.isKnown()) {
            sayItIsAMonth();
            compareCounts();
            nameStrangers();
            nameWithoutVote();
        }
        judgeVotes();
        if (!m_ballots.votes().isEmpty()) {
            nameExcluded();
            for (const QString& refused : m_ballots.rules().refused)
                note(Severity::Warning, refused, say(QT_TRANSLATE_NOOP("rules", "单位可以从严，不能低于规定")), {});
        }
        return m_findings;
    }

private:
    void note(Severity severity, const QString& text, const QString& basis, const QString& field)
    {
        m_findings.append({severity, text, basis, field});
    }

    static QString rosterBasis() { return say(QT_TRANSLATE_NOOP("rules", "当日花名册")); }
    static QString namesPart() { return QStringLiteral("attendances"); }

    QString nameOf(qint64 id) const
    {
        const OrgMember* member = m_organization.member(id);
        return member ? member->name : QStringLiteral("?");
    }

    QString namesOf(const QList<SessionRoll::Person>& people) const
    {
        QStringList names;
        for (const SessionRoll::Person& person : people.mid(0, MostNames))
            names << withRemark(nameOf(person.memberId), person.why);
        const QString text = listText(names);
        return people.size() > MostNames ? say(QT_TRANSLATE_NOOP("rules", "%1等")).arg(text) : text;
    }

    QString namesOf(const QList<qint64>& ids) const
    {
        QList<SessionRoll::Person> people;
        for (const qint64 id : ids)
            people.append(SessionRoll::Person{id});
        return namesOf(people);
    }

    void sayItIsAMonth();
    void compareCounts();
    void nameStrangers();
    void nameWithoutVote();
    void nameExcluded();
    void judgeVotes();
    void judgeOne(const VoteRule& rule, const SessionBallots::Vote& vote);
    bool judgeQuorumOf(const VoteRule& rule, Severity missed);

    const Record& m_session;
    const KindInfo& m_info;
    const Organization& m_organization;
    const SessionBallots& m_ballots;
    const SessionRoll& m_roll;
    QList<RuleFinding> m_findings;
    QStringList m_judged; ///< rules whose quorum was spoken of
};

void SessionJudge::sayItIsAMonth()
{
    if (!m_roll.isOfOneDay())
        note(Severity::Info,
             say(QT_TRANSLATE_NOOP("rules", "日期只到月：按当月任何一天在册的人核对，应到和实到的人数不核对")),
             rosterBasis(), m_info.dateField);
}

void SessionJudge::compareCounts()
{
    if (!m_roll.isOfOneDay())
        return;
    const QString expectedKey = QStringLiteral("expected");
    const QString presentKey = QStringLiteral("present");
    const bool isApproximate = m_session.flag(QStringLiteral("counts_approximate"));
    const qint64 asked = m_roll.rosterSize - m_roll.excluded.size();
    const qint64 expected = m_session.number(expectedKey);
    if (m_session.isStated(expectedKey) && !isApproximate && expected != asked && expected != asked - m_roll.exempt)
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "应到填了 %1 人，当日名册上是 %2 人（免于考勤 %3 人，不计入应到 %4 人）"))
                 .arg(QString::number(expected), QString::number(m_roll.rosterSize), QString::number(m_roll.exempt),
                      QString::number(m_roll.excluded.size())),
             rosterBasis(), expectedKey);
    const qint64 present = m_session.number(presentKey);
    if (m_roll.hasNames && m_session.isStated(presentKey) && !isApproximate && present != m_roll.presentNames)
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "实到填了 %1 人，名单上到会 %2 人"))
                 .arg(QString::number(present), QString::number(m_roll.presentNames)),
             say(QT_TRANSLATE_NOOP("rules", "出席名单")), presentKey);
}

void SessionJudge::nameStrangers()
{
    if (!m_roll.strangers.isEmpty())
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "不在当日名册上，不计入应到和表决：%1")).arg(namesOf(m_roll.strangers)),
             rosterBasis(), namesPart());
    if (!m_roll.unlisted.isEmpty())
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "当日名册上有、名单里没有：%1")).arg(namesOf(m_roll.unlisted)),
             rosterBasis(), namesPart());
}

void SessionJudge::nameWithoutVote()
{
    if (!m_roll.presentWithoutVote.isEmpty())
        note(Severity::Info,
             say(QT_TRANSLATE_NOOP("rules", "到会而没有表决权 %1 人：%2"))
                 .arg(QString::number(m_roll.presentWithoutVote.size()), namesOf(m_roll.presentWithoutVote)),
             say(QT_TRANSLATE_NOOP("rules", "基层组织选举工作条例；发展党员工作细则")), namesPart());
}

void SessionJudge::nameExcluded()
{
    QString basis;
    for (const SessionBallots::Vote& vote : m_ballots.votes()) {
        const VoteRule* rule = m_ballots.ruleOf(vote);
        if (rule && !rule->exclusionBasis.isEmpty())
            basis = rule->exclusionBasis;
    }
    QList<SessionRoll::Person> lawful;
    QList<SessionRoll::Person> others;
    for (const SessionRoll::Person& person : std::as_const(m_roll.excluded))
        (m_ballots.isLawful(person) && !basis.isEmpty() ? lawful : others).append(person);
    if (!lawful.isEmpty())
        note(Severity::Info,
             say(QT_TRANSLATE_NOOP("rules", "不计入应到 %1 人：%2。须报上级党组织同意并经会议通过"))
                 .arg(QString::number(lawful.size()), namesOf(lawful)),
             basis, namesPart());
    if (!others.isEmpty())
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "%1：填的原因不在可以不计入应到的情形之内，核对时仍计入应到"))
                 .arg(namesOf(others)),
             basis.isEmpty() ? say(QT_TRANSLATE_NOOP("rules", "一般表决没有不计入应到的情形")) : basis, namesPart());
}

/// False when nothing can be said of the votes.
bool SessionJudge::judgeQuorumOf(const VoteRule& rule, Severity missed)
{
    const auto electorate = m_ballots.electorateFor(rule);
    if (m_judged.contains(rule.key))
        return electorate.has_value();
    m_judged.append(rule.key);
    if (!electorate) {
        if (missed == Severity::Fault)
            note(Severity::Warning,
                 say(QT_TRANSLATE_NOOP("rules", "没有出席名单，也没有填实到，无法核对到会人数是否有效")),
                 rule.quorum.basis, namesPart());
        return false;
    }
    m_findings.append(judgeQuorum(rule, *electorate, missed));
    if (!m_roll.hasNames && electorate->voters > 0)
        note(Severity::Info, say(QT_TRANSLATE_NOOP("rules", "没有出席名单，按填写的实到人数核对，分不出有无表决权")),
             rule.quorum.basis, namesPart());
    if (!rule.countsWritten && !m_roll.writtenVoters.isEmpty())
        note(Severity::Info,
             say(QT_TRANSLATE_NOOP("rules", "书面意见只在接收预备党员和转正时计入票数，这里没有计入：%1"))
                 .arg(namesOf(m_roll.writtenVoters)),
             rule.quorum.basis, namesPart());
    return true;
}

void SessionJudge::judgeOne(const VoteRule& rule, const SessionBallots::Vote& vote)
{
    if (m_ballots.isOutOfPlace(rule))
        note(Severity::Fault,
             say(QT_TRANSLATE_NOOP("rules", "“%1”应由%2表决，%3不能作出决定"))
                 .arg(vote.count.matter, listText(rule.categories), m_ballots.category()),
             rule.quorum.basis, QStringLiteral("session_votes"));
    else if (judgeQuorumOf(rule, Severity::Fault))
        m_findings += judgeVote(rule, *m_ballots.electorateFor(rule), vote.count);
    if (rule.editionEnds.isValid() && m_roll.days.to >= rule.editionEnds)
        note(Severity::Warning, inInterfaceLanguage(rule.editionNote, rule.editionNoteEnglish), rule.quorum.basis, {});
}

void SessionJudge::judgeVotes()
{
    for (const SessionBallots::Vote& vote : m_ballots.votes()) {
        if (const VoteRule* rule = m_ballots.ruleOf(vote))
            judgeOne(*rule, vote);
    }
    if (m_ballots.isContradicted())
        note(Severity::Warning,
             say(QT_TRANSLATE_NOOP("rules", "“出席”里的赞成、反对、弃权票数与逐项表决都不同：以逐项表决为准，请核对")),
             say(QT_TRANSLATE_NOOP("rules", "表决")), QStringLiteral("votes_for"));
    // A meeting that may decide is told whether it could have, even if nothing is written of a vote.
    const VoteRule* rule = m_ballots.meetingRule();
    if (m_ballots.votes().isEmpty() && rule && m_roll.isKnown())
        judgeQuorumOf(*rule, Severity::Warning);
}

} // namespace

QList<RuleFinding> sessionFindings(const Record& session, const KindInfo& info, const Organization& organization,
                                   const SessionBallots& ballots)
{
    return SessionJudge(session, info, organization, ballots).findings();
}

} // namespace ledger
