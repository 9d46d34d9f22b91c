// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingsums.h"
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static CardRow rowOf(const QString& name, double count, const char* text, const DashboardLink& link)
{
    CardRow row;
    row.name = name;
    row.marks = {{count, link}};
    row.end = cardText(text).arg(count);
    row.link = link;
    return row;
}

static void addGroup(const char* title, QList<CardRow> rows, CardData& card)
{
    if (rows.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CardRow& a, const CardRow& b) { return a.marks[0].value > b.marks[0].value; });
    CardRow heading;
    heading.name = cardText(title);
    heading.isHeading = true;
    card.rows.append(heading);
    card.rows += rows;
}

static Result<> addItems(CardQuestion& question, CardData& card)
{
    const QString field = QStringLiteral("leader");
    const auto groups = question.figures.itemGroups(question.period(), question.scope.who, field);
    if (!groups)
        return groups.error();
    QList<CardRow> rows;
    for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
        const QString& chosen = question.scope.who.leader;
        if (group->overdue == 0 || (!chosen.isEmpty() && group.key() != chosen))
            continue;
        ItemScope who = question.scope.who;
        who.leader.clear();
        FigurePart part = partOf(who);
        part.prepend({field, group.key()});
        rows.append(
            rowOf(group.key().isEmpty() ? cardText(QT_TRANSLATE_NOOP("Dashboard", "未写责任领导")) : group.key(),
                  group->overdue, QT_TRANSLATE_NOOP("Dashboard", "逾期 %1 项"),
                  question.link(QStringLiteral("responsibility.overdue"), part)));
    }
    addGroup(QT_TRANSLATE_NOOP("Dashboard", "责任清单逾期"), rows, card);
    return {};
}

static Result<> addMeetings(CardQuestion& question, CardData& card)
{
    const auto cells = question.figures.calendar(question.period(), question.branch());
    if (!cells)
        return cells.error();
    QList<CardRow> rows;
    for (const MeetingSums& sums : sumMeetings(*cells).branches) {
        const DashboardLink link{meetingPartKey(MeetingPart::Missed), question.period(), sums.branch, {}};
        if (sums.missed > 0)
            rows.append(rowOf(shortBranchName(question, sums.branch), sums.missed,
                              QT_TRANSLATE_NOOP("Dashboard", "缺 %1 次"), link));
    }
    addGroup(QT_TRANSLATE_NOOP("Dashboard", "组织生活缺"), rows, card);
    return {};
}

static Result<CardData> collect(CardQuestion& question)
{
    CardData card;
    card.series = {{QString(), Tint::Bad}};
    if (auto added = addItems(question, card); !added)
        return added.error();
    const bool isWhole = question.scope.who.leader.isEmpty() && question.scope.who.department.isEmpty();
    if (isWhole) {
        if (auto added = addMeetings(question, card); !added)
            return added.error();
    }
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "本期没有逾期事项，也不缺组织生活。"));
    return card;
}

CardKind lateCard()
{
    return {QStringLiteral("late"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "谁逾期、缺什么")),
            CardKind::Shape::Numbers,
            {QStringLiteral("responsibility.overdue"), QStringLiteral("gap.missed")},
            collect};
}

} // namespace ledger
