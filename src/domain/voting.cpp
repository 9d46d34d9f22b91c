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

static Ruling rulingOf(const VoteShare& share, qint64 count, const Electorate& electorate)
{
    if (share.isReached(count, electorate.voters))
        return Ruling::Holds;
    const qint64 fewest = electorate.voters - electorate.unsure;
    return electorate.unsure > 0 && share.isReached(count, fewest) ? Ruling::Unsure : Ruling::Fails;
}

Ruling quorumRuling(const VoteRule& rule, const Electorate& electorate)
{
    return electorate.voters == 0 ? Ruling::Unknown : rulingOf(rule.quorum, electorate.present, electorate);
}

static qint64 ballotsOf(const VoteRule& rule, const Electorate& electorate)
{
    return electorate.present + (rule.countsWritten ? electorate.written : 0);
}

Ruling resultRuling(const VoteRule& rule, const Electorate& electorate, const VoteCount& count)
{
    const bool isPossible = count.inFavour >= 0 && count.total() <= ballotsOf(rule, electorate);
    if (!rule.carried || electorate.voters == 0 || !isPossible)
        return Ruling::Unknown;
    const Ruling quorum = quorumRuling(rule, electorate);
    const Ruling carried = rulingOf(*rule.carried, count.inFavour, electorate);
    if (quorum == Ruling::Fails || carried == Ruling::Fails)
        return Ruling::Fails;
    return quorum == Ruling::Holds ? carried : Ruling::Unsure;
}

static QString votersText(const Electorate& electorate)
{
    return electorate.unsure == 0
        ? QString::number(electorate.voters)
        : say(QT_TRANSLATE_NOOP("rules", "%1 至 %2"))
              .arg(QString::number(electorate.voters - electorate.unsure), QString::number(electorate.voters));
}

RuleFinding judgeQuorum(const VoteRule& rule, const Electorate& electorate, Severity missed)
{
    const QString field = QStringLiteral("attendances");
    const QString numbers =
        (rule.voters == VoteRule::Voters::Committee ? say(QT_TRANSLATE_NOOP("rules", "支委会委员 %1 人，实到 %2 人"))
                                                    : say(QT_TRANSLATE_NOOP("rules", "应到有表决权 %1 人，实到 %2 人")))
            .arg(votersText(electorate), QString::number(electorate.present));
    switch (quorumRuling(rule, electorate)) {
    case Ruling::Unknown:
        return {Severity::Warning,
                say(QT_TRANSLATE_NOOP("rules",
                                      "当日没有应到会的有表决权党员，无法核对到会人数是否有效：请核对名册和日期。")),
                rule.quorum.basis, field};
    case Ruling::Holds:
        return {Severity::Info,
                say(QT_TRANSLATE_NOOP("rules", "%1：到会人数有效（须%2）")).arg(numbers, wordsOf(rule.quorum)),
                rule.quorum.basis, field};
    case Ruling::Unsure:
        return {Severity::Warning,
                say(QT_TRANSLATE_NOOP("rules", "%1：须%2，到会人数是否有效要看是当月哪一天，请填写日期"))
                    .arg(numbers, wordsOf(rule.quorum)),
                rule.quorum.basis, field};
    case Ruling::Fails:
        break;
    }
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
    const qint64 ballots = ballotsOf(rule, electorate);
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
    const Ruling ruling = resultRuling(rule, electorate, count);
    const bool hasQuorum = quorumRuling(rule, electorate) != Ruling::Fails;
    const bool isCarried = rulingOf(*rule.carried, count.inFavour, electorate) != Ruling::Fails;
    QString text;
    if (ruling == Ruling::Unsure)
        text = say(
            QT_TRANSLATE_NOOP("rules", "赞成 %1 票，应到有表决权 %2 人，须%3：是否通过要看是当月哪一天，请填写日期"));
    else if (isCarried && !hasQuorum)
        text = say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，但到会人数不足，表决无效：没有通过"));
    else if (isCarried)
        text = say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，应到有表决权 %2 人，须%3：通过"));
    else
        text = say(QT_TRANSLATE_NOOP("rules", "赞成 %1 票，应到有表决权 %2 人，须%3（至少 %4 票）：没有通过"));
    text.replace(QStringLiteral("%1"), QString::number(count.inFavour));
    text.replace(QStringLiteral("%2"), votersText(electorate));
    text.replace(QStringLiteral("%3"), wordsOf(*rule.carried));
    text.replace(QStringLiteral("%4"), QString::number(rule.carried->leastOf(electorate.voters)));
    const Severity severity = ruling == Ruling::Holds ? Severity::Info
        : ruling == Ruling::Unsure                    ? Severity::Warning
                                                      : Severity::Fault;
    findings.append(
        {severity, about(count, text), isCarried && !hasQuorum ? rule.quorum.basis : rule.carried->basis, votesPart()});
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
