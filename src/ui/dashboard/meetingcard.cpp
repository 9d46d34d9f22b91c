// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingsums.h"
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static CardRow rowOf(const CardQuestion& question, const MeetingSums& sums)
{
    const OrgBranch* branch = question.figures.organization().branch(sums.branch);
    const auto link = [&](MeetingPart part) {
        return DashboardLink{meetingPartKey(part), question.period(), sums.branch, {}};
    };
    CardRow row;
    row.name = shortBranchName(question, sums.branch);
    row.fullName = branch ? branch->name : QString();
    row.marks = {{double(sums.held), link(MeetingPart::Held)},
                 {double(sums.missed), link(MeetingPart::Missed)},
                 {double(sums.due), link(MeetingPart::Due)}};
    row.end = ofTotal(sums.held, sums.required);
    row.link = row.marks.constFirst().link;
    return row;
}

/// The branches that lack most first.
static Result<CardData> collect(CardQuestion& question)
{
    const auto cells = question.figures.calendar(question.period(), question.branch());
    if (!cells)
        return cells.error();
    MeetingSummary summary = sumMeetings(*cells);
    std::stable_sort(summary.branches.begin(), summary.branches.end(), [](const MeetingSums& a, const MeetingSums& b) {
        return a.missed != b.missed ? a.missed > b.missed : a.due > b.due;
    });
    CardData card;
    card.series = {{cardText(QT_TRANSLATE_NOOP("Dashboard", "已开展")), Tint::Slate},
                   {cardText(QT_TRANSLATE_NOOP("Dashboard", "缺")), Tint::Bad},
                   {cardText(QT_TRANSLATE_NOOP("Dashboard", "未到期")), Tint::Grey}};
    for (const MeetingSums& sums : std::as_const(summary.branches))
        card.rows.append(rowOf(question, sums));
    if (!card.rows.isEmpty())
        card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1 个支部，%2 个不缺"))
                        .arg(summary.branches.size())
                        .arg(summary.completeBranches);
    card.unit = cardText(QT_TRANSLATE_NOOP("Dashboard", " 次"));
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "本期没有应开展组织生活的支部。"));
    return card;
}

CardKind meetingCard()
{
    return {QStringLiteral("meetings"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "组织生活：已开展 / 应开展")),
            CardKind::Shape::Shares,
            {QStringLiteral("gap.missed")},
            collect};
}

} // namespace ledger
