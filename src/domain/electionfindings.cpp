// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/election.h"

#include "core/language.h"
#include "domain/vocabulary.h"
#include "domain/voting.h"

#include <QCoreApplication>

namespace ledger {

using Severity = RuleFinding::Severity;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

/// How many of those with a vote were there, where it is stated.
QList<RuleFinding> quorumFindings(const Election& election, const ElectionGround& ground, const VoteRules& votes)
{
    QList<RuleFinding> findings;
    const VoteRule* rule = votes.ruleOf(QStringLiteral("election"), QStringLiteral("支部党员大会"), election.heldOn);
    if (!rule)
        return findings;
    if (election.asked < 0 || election.present < 0) {
        findings.append({Severity::Info,
                         say(QT_TRANSLATE_NOOP("rules", "没有填写应到、实到人数，没有核对到会人数是否有效。")),
                         rule->quorum.basis});
        return findings;
    }
    Electorate electorate;
    electorate.voters = election.asked;
    electorate.present = election.present;
    findings.append(judgeQuorum(*rule, electorate, Severity::Fault));
    const qint64 known = electableOn(ground.organization, election.branchId, election.heldOn).size();
    if (known != election.asked)
        findings.append({Severity::Warning,
                         say(QT_TRANSLATE_NOOP("rules", "花名册上当日有表决权的正式党员 %1 人，填写的应到 %2 人"))
                             .arg(QString::number(known), QString::number(election.asked)),
                         rule->exclusionBasis});
    return findings;
}

/// The day of the election beside the end of the term before.
void judgeDay(const Record& branch, const Election& election, const CommitteeRule& rule, QList<RuleFinding>& findings)
{
    const QDate end = branch.value(QStringLiteral("term_to")).value<PartialDate>().last();
    if (!end.isValid() || rule.mostMonthsMoved <= 0)
        return;
    const bool isEarly = election.heldOn < addMonthsClamped(end, -rule.mostMonthsMoved);
    const bool isLate = election.heldOn > addMonthsClamped(end, rule.mostMonthsMoved);
    if (isEarly || isLate)
        findings.append({Severity::Warning,
                         say(isEarly ? QT_TRANSLATE_NOOP("rules", "上一届任期%1届满，提前换届一般不超过 %2 个月")
                                     : QT_TRANSLATE_NOOP("rules", "上一届任期%1届满，延期换届一般不超过 %2 个月"))
                             .arg(PartialDate::day(end).toText(), QString::number(rule.mostMonthsMoved)),
                         rule.termBasis});
}

} // namespace

QList<RuleFinding> electionReports(const Election& election, const ElectionGround& ground, const CommitteeRule& rule)
{
    QList<RuleFinding> findings;
    QStringList approved;
    QStringList recorded;
    for (const Election::Elected& elected : election.posts) {
        const OrgMember* member = ground.organization.member(elected.memberId);
        const QString text =
            withRemark(member ? member->name : QString(), ground.vocabulary.text(QStringLiteral("post"), elected.post));
        (rule.approvedPosts.contains(elected.post) ? approved : recorded) << text;
    }
    if (!approved.isEmpty())
        findings.append({Severity::Info,
                         say(QT_TRANSLATE_NOOP("rules", "选举结果须报上级党组织批准：%1")).arg(listText(approved)),
                         rule.termBasis});
    if (!recorded.isEmpty())
        findings.append({Severity::Info,
                         say(QT_TRANSLATE_NOOP("rules", "选举结果须报上级党组织备案：%1")).arg(listText(recorded)),
                         rule.termBasis});
    return findings;
}

QList<RuleFinding> electionFindings(const Record& branch, const Election& election, const ElectionGround& ground,
                                    const QList<CommitteeRule>& rules, const VoteRules& votes)
{
    QList<RuleFinding> findings = quorumFindings(election, ground, votes);
    const BranchRole role = branchRoleOf(branch, ground.info, ground.vocabulary);
    const CommitteeRule* rule = committeeRuleOf(rules, role, election.heldOn);
    if (rule)
        judgeDay(branch, election, *rule, findings);
    if (const auto after = withElection(branch, election, ground)) {
        findings +=
            committeeFindings(*after, ground.info, ground.organization, ground.vocabulary, rules, election.term.from);
    } else {
        findings.append({Severity::Fault, after.error().message, {}});
        return findings;
    }
    if (rule)
        findings += electionReports(election, ground, *rule);
    return findings;
}

} // namespace ledger
