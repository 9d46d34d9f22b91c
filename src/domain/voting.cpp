// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting.h"

#include "core/language.h"

#include <QCoreApplication>

namespace ledger {

using Severity = RuleFinding::Severity;

static QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

static QString votesPart()
{
    return QStringLiteral("session_votes");
}

static QString wordsOf(const VoteShare& share)
{
    return inInterfaceLanguage(share.words, share.english);
}

qint64 VoteCount::total() const
{
    qint64 sum = 0;
    for (const qint64 count : {inFavour, against, abstained, spoilt})
        sum += qMax<qint64>(count, 0);
    return sum;
}

RuleFinding judgeQuorum(const VoteRule& rule, const Electorate& electorate, Severity missed)
{
    const QString field = QStringLiteral("attendances");
    if (electorate.voters == 0)
        return {Severity::Warning,
                say(QT_TRANSLATE_NOOP("rules",
                                      "当日没有应到会的有表决权党员，无法核对到会人数是否有效：请核对名册和日期。")),
                rule.quorum.basis, field};
    const bool isMet = rule.quorum.isReached(electorate.present, electorate.voters);
    const QString numbers =
        (rule.voters == VoteRule::Voters::Committee ? say(QT_TRANSLATE_NOOP("rules", "支委会委员 %1 人，实到 %2 人"))
                                                    : say(QT_TRANSLATE_NOOP("rules", "应到有表决权 %1 人，实到 %2 人")))
            .arg(QString::number(electorate.voters), QString::number(electorate.present));
    if (isMet)
        return {Severity::Info,
                say(QT_TRANSLATE_NOOP("rules", "%1：到会人数有效（须%2）")).arg(numbers, wordsOf(rule.quorum)),
                rule.quorum.basis, field};
    return {missed,
            say(QT_TRANSLATE_NOOP("rules", "%1：到会人数不足，须%2，至少 %3 人"))
                .arg(numbers, wordsOf(rule.quorum), QString::number(rule.quorum.leastOf(electorate.voters))),
            rule.quorum.basis, field};
}

static QString about(const VoteCount& count, const QString& text)
{
    return count.matter.isEmpty() ? text : say(QT_TRANSLATE_NOOP("rules", "“%1”：%2")).arg(count.matter, text);
}

/// False where there are more votes than voters: then nothing can be said of the result.
static bool judgeTotal(const VoteRule& rule, const Electorate& electorate, const VoteCount& count,
                       QList<RuleFinding>& findings)
{
    const qint64 ballots = electorate.present + (rule.countsWritten ? electorate.written : 0);
    const qint64 total = count.total();
    if (total == ballots)
        return true;
    const QString voters = rule.countsWritten && electorate.written > 0
        ? say(QT_TRANSLATE_NOOP("rules", "有表决权的到会 %1 人、书面意见 %2 份"))
              .arg(QString::number(electorate.present), QString::number(electorate.written))
        : say(QT_TRANSLATE_NOOP("rules", "有表决权的到会 %1 人")).arg(electorate.present);
    const QString text = total > ballots ? say(QT_TRANSLATE_NOOP("rules", "共 %1 票，多于%2：请核对票数和名单"))
                                         : say(QT_TRANSLATE_NOOP("rules", "共 %1 票，少于%2：未收回的票不计入"));
    findings.append({total > ballots ? Severity::Fault : Severity::Info,
                     about(count, text.arg(QString::number(total), voters)), rule.quorum.basis, votesPart()});
    return total <= ballots;
}

static void judgeResult(const VoteRule& rule, const Electorate& electorate, const VoteCount& count,
                        QList<RuleFinding>& findings)
{
    if (!rule.carried || electorate.voters == 0)
        return;
    if (count.inFavour < 0) {
        findings.append({Severity::Warning,
                         about(count, say(QT_TRANSLATE_NOOP("rules", "没有填赞成票数，无法核对是否通过"))),
                         rule.carried->basis, votesPart()});
        return;
    }
    const bool hasQuorum = rule.quorum.isReached(electorate.present, electorate.voters);
    const bool isCarried = rule.carried->isReached(count.inFavour, electorate.voters);
    QString text = isCarried
        ? say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，应到有表决权 %2 人，须%3：通过"))
        : say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，应到有表决权 %2 人，须%3（至少 %4 票）：没有通过"));
    text = text.arg(QString::number(count.inFavour), QString::number(electorate.voters), wordsOf(*rule.carried));
    if (!isCarried)
        text = text.arg(rule.carried->leastOf(electorate.voters));
    else if (!hasQuorum)
        text = say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，但到会人数不足，表决无效：没有通过")).arg(count.inFavour);
    const bool holds = isCarried && hasQuorum;
    findings.append({holds ? Severity::Info : Severity::Fault, about(count, text),
                     isCarried && !hasQuorum ? rule.quorum.basis : rule.carried->basis, votesPart()});
}

QList<RuleFinding> judgeVote(const VoteRule& rule, const Electorate& electorate, const VoteCount& count)
{
    QList<RuleFinding> findings;
    const QString basis = rule.carried ? rule.carried->basis : rule.quorum.basis;
    if (!count.isStated()) {
        findings.append(
            {Severity::Warning, about(count, say(QT_TRANSLATE_NOOP("rules", "还没有填票数"))), basis, votesPart()});
    } else {
        if (judgeTotal(rule, electorate, count, findings))
            judgeResult(rule, electorate, count, findings);
    }
    if (rule.isOneByOne && !count.hasCandidate)
        findings.append({Severity::Warning,
                         about(count, say(QT_TRANSLATE_NOOP("rules", "应逐人讨论和表决：没有填表决对象"))), basis,
                         votesPart()});
    if (rule.isSecret)
        findings.append({Severity::Info, about(count, say(QT_TRANSLATE_NOOP("rules", "应采取无记名投票方式"))), basis,
                         votesPart()});
    return findings;
}

} // namespace ledger
