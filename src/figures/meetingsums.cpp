// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingsums.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

bool isAskedMeeting(const Gap& cell)
{
    return !cell.isExempt && cell.rule != u"term";
}

void MeetingSums::add(const Gap& cell)
{
    const int open = std::max(0, cell.required - cell.held);
    required += cell.required;
    held += cell.required - open;
    missed += cell.state == u"missed" ? open : 0;
    due += cell.state == u"due" ? open : 0;
}

MeetingSummary sumMeetings(const QList<Gap>& cells)
{
    MeetingSummary summary;
    for (const Gap& cell : cells) {
        if (cell.rule == u"term")
            summary.overdueTerms += cell.state == u"missed" ? 1 : 0;
        if (!isAskedMeeting(cell))
            continue;
        QList<MeetingSums>& branches = summary.branches;
        if (branches.isEmpty() || branches.constLast().branch != cell.branchId)
            branches.append(MeetingSums{cell.branchId});
        branches.last().add(cell);
        summary.all.add(cell);
    }
    summary.completeBranches = static_cast<int>(std::count_if(
        summary.branches.begin(), summary.branches.end(), [](const MeetingSums& sums) { return sums.missed == 0; }));
    return summary;
}

QString meetingPartKey(MeetingPart part)
{
    switch (part) {
    case MeetingPart::Required:
        return QStringLiteral("meetings.required");
    case MeetingPart::Held:
        return QStringLiteral("meetings.held");
    case MeetingPart::Missed:
        return QStringLiteral("meetings.missed");
    case MeetingPart::Due:
        return QStringLiteral("meetings.due");
    case MeetingPart::Terms:
        return QStringLiteral("meetings.terms");
    }
    Q_UNREACHABLE();
}

const char* meetingPartWords(MeetingPart part)
{
    switch (part) {
    case MeetingPart::Required:
        return QT_TRANSLATE_NOOP("figures", "应开展的组织生活");
    case MeetingPart::Held:
        return QT_TRANSLATE_NOOP("figures", "已开展的组织生活");
    case MeetingPart::Missed:
        return QT_TRANSLATE_NOOP("figures", "应开展而未开展的组织生活");
    case MeetingPart::Due:
        return QT_TRANSLATE_NOOP("figures", "期限未到的组织生活");
    case MeetingPart::Terms:
        return QT_TRANSLATE_NOOP("figures", "换届逾期的党组织");
    }
    Q_UNREACHABLE();
}

std::optional<MeetingPart> meetingPartFromKey(const QString& key)
{
    for (const MeetingPart part :
         {MeetingPart::Required, MeetingPart::Held, MeetingPart::Missed, MeetingPart::Due, MeetingPart::Terms}) {
        if (meetingPartKey(part) == key)
            return part;
    }
    return std::nullopt;
}

} // namespace ledger
