// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingquorum.h"

#include "domain/sessionballots.h"
#include "figures/rulebook.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

Result<QString> MeetingQuorum::whatIsMissing(const Record& session)
{
    if (!m_rules) {
        auto rules = voteRules(m_reader);
        if (!rules)
            return rules.error();
        m_rules = std::move(*rules);
    }
    const KindInfo& info = m_reader.schema().of(Kind::StudySession);
    const SessionBallots ballots(session, info, m_people, m_vocabulary, *m_rules);
    if (ballots.meetingQuorum() != Ruling::Fails)
        return QString();
    const VoteRule& rule = *ballots.meetingRule();
    const RuleFinding finding = judgeQuorum(rule, *ballots.electorateFor(rule), RuleFinding::Severity::Warning);
    return say(QT_TRANSLATE_NOOP("figures", "未达到法定人数（%1），%2")).arg(finding.text, finding.basis);
}

Result<QList<UncountedMeeting>> MeetingQuorum::uncounted(const FactWindow& window, const QStringList& categories)
{
    FactWindow asked = window;
    Condition isOfCategory;
    isOfCategory.test = Condition::Test::OneOf;
    isOfCategory.field = QStringLiteral("category");
    isOfCategory.words = categories;
    asked.conditions.append(isOfCategory);
    const auto ids = m_reader.factRecords(Kind::StudySession, asked);
    if (!ids)
        return ids.error();
    const auto sessions = m_reader.load(Kind::StudySession, *ids);
    if (!sessions)
        return sessions.error();
    QList<UncountedMeeting> found;
    for (const Record& session : *sessions) {
        const auto missing = whatIsMissing(session);
        if (!missing)
            return missing.error();
        if (missing->isEmpty())
            continue;
        found.append(
            {session.id, session.uid, session.number(QStringLiteral("branch")),
             session.text(QStringLiteral("category")), session.value(QStringLiteral("held_on")).value<PartialDate>(),
             session.text(QStringLiteral("title")), say(QT_TRANSLATE_NOOP("figures", "%1，不计入")).arg(*missing)});
    }
    std::ranges::stable_sort(found, {}, [](const UncountedMeeting& each) { return each.date.first; });
    return found;
}

} // namespace ledger
