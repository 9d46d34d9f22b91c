// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionballots.h"
#include "figures/rulebook.h"
#include "report/recordtexts.h"
#include "report/tablerows.h"

namespace ledger {

namespace {

// Documents are Chinese whatever the interface speaks.

QString votersOf(const VoteRule& rule, const Electorate& electorate)
{
    const QString who = rule.voters == VoteRule::Voters::Committee ? QStringLiteral("支委会委员")
                                                                   : QStringLiteral("应到会有表决权党员");
    return QStringLiteral("%1（%2 人）").arg(who).arg(electorate.voters);
}

/// 超过应到会有表决权党员（8 人）的半数; 达到…的五分之四以上（含五分之四）.
QString shareText(const VoteShare& share, const QString& voters, const QString& no)
{
    const bool isPlainHalf = share.part == 1 && share.whole == 2 && !share.isInclusive;
    return isPlainHalf ? QStringLiteral("%1超过%2的半数").arg(no, voters)
                       : QStringLiteral("%1达到%2的%3").arg(no, voters, share.words);
}

QString quorumText(const VoteRule& rule, const Electorate& electorate)
{
    const QString head = QStringLiteral("%1，实到 %2 人").arg(votersOf(rule, electorate)).arg(electorate.present);
    switch (quorumRuling(rule, electorate)) {
    case Ruling::Holds:
        return QStringLiteral("%1，达到法定人数（须%2，%3）。").arg(head, rule.quorum.words, rule.quorum.basis);
    case Ruling::Fails:
        return QStringLiteral("%1，未达到法定人数（须%2，至少 %3 人，%4）。")
            .arg(head, rule.quorum.words, QString::number(rule.quorum.leastOf(electorate.voters)), rule.quorum.basis);
    case Ruling::Unsure:
        return QStringLiteral("会议日期只到月，是否达到法定人数须按开会当天的名册核对（须%1，%2）。")
            .arg(rule.quorum.words, rule.quorum.basis);
    case Ruling::Unknown:
        break;
    }
    return {};
}

/// One vote, judged for paper; the composition ends its sentence.
class PrintedVote
{
public:
    PrintedVote(const SessionBallots& ballots, const SessionBallots::Vote& vote)
        : m_vote(vote)
        , m_rule(ballots.ruleOf(vote))
    {
        if (!m_rule)
            return;
        m_isOutOfPlace = ballots.isOutOfPlace(*m_rule);
        m_electorate = ballots.electorateFor(*m_rule);
        if (m_electorate)
            m_ruling = resultRuling(*m_rule, *m_electorate, vote.count);
    }

    QString outcome() const
    {
        if (m_isOutOfPlace || m_ruling == Ruling::Fails)
            return QStringLiteral("未通过");
        return m_ruling == Ruling::Holds ? QStringLiteral("通过") : QString();
    }

    QString text() const
    {
        const QString said = m_isOutOfPlace ? outOfPlaceText() : resultText();
        if (said.isEmpty() || m_vote.count.matter.isEmpty())
            return said;
        return QStringLiteral("“%1”：%2").arg(m_vote.count.matter.simplified(), said);
    }

private:
    QString outOfPlaceText() const
    {
        return QStringLiteral("应由%1表决，本次会议不能作出决定，依据%2")
            .arg(m_rule->categories.join(QStringLiteral("、")), m_rule->quorum.basis);
    }

    QString resultText() const
    {
        const QString yes = QStringLiteral("赞成 %1 票").arg(m_vote.count.inFavour);
        switch (m_ruling) {
        case Ruling::Holds:
            return QStringLiteral("%1，%2，通过")
                .arg(yes, shareText(*m_rule->carried, votersOf(*m_rule, *m_electorate), {}));
        case Ruling::Fails:
            return failureText(yes);
        case Ruling::Unsure:
            return QStringLiteral("%1，会议日期只到月，是否通过须按开会当天的名册核对").arg(yes);
        case Ruling::Unknown:
            break;
        }
        const bool isTooMany = m_rule && m_electorate && m_vote.count.inFavour >= 0 && m_rule->carried;
        return isTooMany ? QStringLiteral("票数与有表决权的到会人数不符，结果待核对") : QString();
    }

    QString failureText(const QString& yes) const
    {
        if (quorumRuling(*m_rule, *m_electorate) == Ruling::Fails)
            return QStringLiteral("%1，但到会人数未达到法定人数，表决无效，未通过，依据%2")
                .arg(yes, m_rule->quorum.basis);
        return QStringLiteral("%1，%2（至少须 %3 票），未通过，依据%4")
            .arg(yes, shareText(*m_rule->carried, votersOf(*m_rule, *m_electorate), QStringLiteral("未")),
                 QString::number(m_rule->carried->leastOf(m_electorate->voters)), m_rule->carried->basis);
    }

    const SessionBallots::Vote& m_vote;
    const VoteRule* m_rule;
    std::optional<Electorate> m_electorate;
    Ruling m_ruling = Ruling::Unknown;
    bool m_isOutOfPlace = false;
};

SessionBallots ballotsOf(const ReportContext& context, const VoteRules& rules)
{
    return {*context.subject().record, context.reader().schema().of(Kind::StudySession),
            context.subject().people->organization(), context.figures().vocabulary(), rules};
}

void put(RowCells& cells, const char* key, const QString& text)
{
    if (!text.isEmpty())
        cells.insert(QLatin1StringView(key), {{text}});
}

void put(RowCells& cells, const char* key, qint64 count)
{
    if (count >= 0)
        put(cells, key, QString::number(count));
}

} // namespace

Result<SourceRows> voteRows(const TableSpec&, const ReportContext& context)
{
    const auto rules = voteRules(context.reader());
    if (!rules)
        return rules.error();
    const SessionBallots ballots = ballotsOf(context, *rules);
    SourceRows rows;
    for (const SessionBallots::Vote& vote : ballots.votes()) {
        const PrintedVote printed(ballots, vote);
        RowCells cells;
        put(cells, "matter", vote.count.matter.isEmpty() ? QStringLiteral("会议表决") : vote.count.matter);
        put(cells, "vote_kind", context.figures().vocabulary().shown(QStringLiteral("vote_kind"), vote.word));
        put(cells, "member", vote.member != 0 ? context.subject().people->nameOf(vote.member) : QString());
        put(cells, "votes_for", vote.count.inFavour);
        put(cells, "votes_against", vote.count.against);
        put(cells, "votes_abstained", vote.count.abstained);
        put(cells, "votes_void", vote.count.spoilt);
        put(cells, "outcome", printed.outcome());
        put(cells, "text", printed.text());
        rows.rows += cells;
    }
    return rows;
}

Result<SourceRows> quorumRows(const TableSpec&, const ReportContext& context)
{
    const auto rules = voteRules(context.reader());
    if (!rules)
        return rules.error();
    const SessionBallots ballots = ballotsOf(context, *rules);
    QList<const VoteRule*> asked;
    for (const SessionBallots::Vote& vote : ballots.votes()) {
        const VoteRule* rule = ballots.ruleOf(vote);
        if (rule && !asked.contains(rule) && !ballots.isOutOfPlace(*rule))
            asked.append(rule);
    }
    if (ballots.votes().isEmpty() && ballots.meetingRule())
        asked.append(ballots.meetingRule());
    SourceRows rows;
    for (const VoteRule* rule : asked) {
        const auto electorate = ballots.roll().isKnown() ? ballots.electorateFor(*rule) : std::nullopt;
        const QString text = electorate ? quorumText(*rule, *electorate) : QString();
        if (!text.isEmpty())
            rows.rows += RowCells{{QStringLiteral("text"), {{text}}}};
    }
    return rows;
}

} // namespace ledger
