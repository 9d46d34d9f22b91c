// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/meetingbars.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype MostBranches = 10;

QString say(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

Bar barOf(const MeetingSums& sums, const Organization& organization, const Period& period)
{
    const OrgBranch* branch = organization.branch(sums.branch);
    Bar bar;
    bar.fullName = branch ? branch->name : QString();
    bar.name = branch && !branch->shortName.isEmpty() ? branch->shortName : bar.fullName;
    bar.parts = {double(sums.held), double(sums.missed), double(sums.due)};
    bar.end = QStringLiteral("%1 / %2").arg(sums.held).arg(sums.required);
    bar.link = {QStringLiteral("gap.missed"), period, sums.branch, {}};
    return bar;
}

} // namespace

void MeetingSums::add(const Gap& cell)
{
    const int open = std::max(0, cell.required - cell.held);
    required += cell.required;
    held += cell.required - open;
    missed += cell.state == u"missed" ? open : 0;
    due += cell.state == u"due" ? open : 0;
}

MeetingSummary summarize(const QList<Gap>& cells)
{
    MeetingSummary summary;
    for (const Gap& cell : cells) {
        const bool isTerm = cell.rule == u"term";
        if (isTerm)
            summary.overdueTerms += cell.state == u"missed" ? 1 : 0;
        if (isTerm || cell.isExempt)
            continue;
        QList<MeetingSums>& branches = summary.branches;
        if (branches.isEmpty() || branches.constLast().branch != cell.branchId)
            branches.append(MeetingSums{cell.branchId});
        branches.last().add(cell);
        summary.all.add(cell);
    }
    return summary;
}

BarRows meetingBars(const MeetingSummary& summary, const Organization& organization, const Period& period)
{
    QList<MeetingSums> branches = summary.branches;
    std::stable_sort(branches.begin(), branches.end(), [](const MeetingSums& a, const MeetingSums& b) {
        return a.missed != b.missed ? a.missed > b.missed : a.due > b.due;
    });
    const auto complete =
        std::count_if(branches.begin(), branches.end(), [](const MeetingSums& sums) { return sums.missed == 0; });
    BarRows rows;
    rows.parts = {say(QT_TRANSLATE_NOOP("Dashboard", "已开展")), say(QT_TRANSLATE_NOOP("Dashboard", "缺")),
                  say(QT_TRANSLATE_NOOP("Dashboard", "未到期"))};
    if (branches.size() > MostBranches)
        rows.note = say(QT_TRANSLATE_NOOP("Dashboard", "缺得最多的 %1 个支部（共 %2 个，%3 个不缺）"))
                        .arg(MostBranches)
                        .arg(branches.size())
                        .arg(complete);
    else if (!branches.isEmpty())
        rows.note = say(QT_TRANSLATE_NOOP("Dashboard", "%1 个支部，%2 个不缺")).arg(branches.size()).arg(complete);
    for (const MeetingSums& sums : branches.mid(0, MostBranches))
        rows.bars.append(barOf(sums, organization, period));
    return rows;
}

} // namespace ledger
