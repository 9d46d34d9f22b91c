// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"
#include "figures/meetingsums.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

using Meeting = Reader::HeldMeeting;

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

int valueOf(const MeetingSummary& summary, MeetingPart part)
{
    switch (part) {
    case MeetingPart::Required:
        return summary.all.required;
    case MeetingPart::Held:
        return summary.all.held;
    case MeetingPart::Missed:
        return summary.all.missed;
    case MeetingPart::Due:
        return summary.all.due;
    case MeetingPart::Terms:
        return summary.overdueTerms;
    }
    Q_UNREACHABLE();
}

QString openReason(const Gap& cell)
{
    if (!isAskedMeeting(cell))
        return cell.reason.isEmpty() ? say(QT_TRANSLATE_NOOP("figures", "该类党组织不作要求")) : cell.reason;
    return cell.state == u"due" ? say(QT_TRANSLATE_NOOP("figures", "期限未到"))
                                : say(QT_TRANSLATE_NOOP("figures", "未召开或已逾期"));
}

bool isOpenPart(const Gap& cell, MeetingPart part)
{
    switch (part) {
    case MeetingPart::Required:
        return true;
    case MeetingPart::Held:
        return false;
    case MeetingPart::Due:
        return cell.state == u"due";
    case MeetingPart::Missed:
    case MeetingPart::Terms:
        return cell.state == u"missed";
    }
    Q_UNREACHABLE();
}

/// The required meetings of a period and the sessions that were held for them.
class MeetingTracer
{
public:
    MeetingTracer(const Organization& organization, Reader& reader)
        : m_organization(organization)
        , m_reader(reader)
    {
    }

    Result<> readSessions(const QList<Gap>& cells, const QList<qint64>& branches);
    void addHeld(const Gap& cell, Trace& trace) const;
    void addOpen(const Gap& cell, MeetingPart part, Trace& trace) const;

private:
    bool countsFor(const Meeting& meeting, const Gap& cell, const Period& unit) const;
    TraceRow rowOf(const Meeting& meeting) const;

    const Organization& m_organization;
    Reader& m_reader;
    QList<Meeting> m_meetings; ///< by day
    QHash<qint64, Record> m_records;
};

Result<> MeetingTracer::readSessions(const QList<Gap>& cells, const QList<qint64>& branches)
{
    QDate from;
    QDate to;
    for (const Gap& cell : cells) {
        const auto unit = Period::parse(cell.period);
        if (cell.rule == u"term" || !unit)
            continue;
        from = from.isValid() ? std::min(from, unit->from) : unit->from;
        to = to.isValid() ? std::max(to, unit->to) : unit->to;
    }
    if (!from.isValid())
        return {};
    auto meetings = m_reader.heldMeetings(from, to, branches);
    if (!meetings)
        return meetings.error();
    m_meetings = std::move(*meetings);
    QList<qint64> ids;
    for (const Meeting& meeting : std::as_const(m_meetings))
        ids.append(meeting.id);
    const auto records = m_reader.rows(Kind::StudySession, ids);
    if (!records)
        return records.error();
    for (const Record& record : *records)
        m_records.insert(record.id, record);
    return {};
}

bool MeetingTracer::countsFor(const Meeting& meeting, const Gap& cell, const Period& unit) const
{
    const bool isOwn = meeting.branchId == cell.branchId;
    const bool isOfGroup = cell.areGroupsCounted && m_organization.isGroup(meeting.branchId)
        && m_organization.ownerBranch(meeting.branchId) == cell.branchId;
    return (isOwn || isOfGroup) && cell.categories.contains(meeting.category) && meeting.first >= unit.from
        && meeting.last <= unit.to;
}

TraceRow MeetingTracer::rowOf(const Meeting& meeting) const
{
    const Record record = m_records.value(meeting.id);
    const OrgBranch* branch = m_organization.branch(meeting.branchId);
    TraceRow row;
    row.kind = Kind::StudySession;
    row.id = meeting.id;
    row.uid = record.uid;
    row.date = record.value(QStringLiteral("held_on")).value<PartialDate>().toIso();
    row.branch = branch ? branch->name : QString();
    row.title = record.text(QStringLiteral("title"));
    return row;
}

/// The first sessions of a unit of time meet what is asked; more than that adds nothing.
void MeetingTracer::addHeld(const Gap& cell, Trace& trace) const
{
    const auto unit = Period::parse(cell.period);
    if (!unit)
        return;
    int counted = 0;
    for (const Meeting& meeting : m_meetings) {
        if (!countsFor(meeting, cell, *unit))
            continue;
        TraceRow row = rowOf(meeting);
        if (counted < cell.required) {
            ++counted;
            row.adds = 1;
            trace.records.append(row);
        } else {
            row.reason = say(QT_TRANSLATE_NOOP("figures", "%1 %2已开满规定次数，多开的不再计"))
                             .arg(unit->label(), labelOf(cell));
            trace.notCounted.append(row);
        }
    }
}

void MeetingTracer::addOpen(const Gap& cell, MeetingPart part, Trace& trace) const
{
    const int open = cell.required - cell.held;
    if (open <= 0)
        return;
    TraceRow row;
    row.kind = Kind::Branch;
    row.id = cell.branchId;
    row.date = cell.period;
    row.branch = cell.branch;
    row.title = labelOf(cell);
    if (isOpenPart(cell, part) && !cell.isExempt) {
        row.adds = open;
        trace.records.append(row);
        return;
    }
    row.reason = openReason(cell);
    trace.notCounted.append(row);
}

} // namespace

Result<Trace> Figures::traceMeetings(MeetingPart part, const Period& period, qint64 branch, const QString& category)
{
    auto cells = calendar(period, branch);
    if (!cells)
        return cells.error();
    if (!category.isEmpty())
        cells->removeIf([&category](const Gap& cell) { return !cell.categories.contains(category); });
    MeetingTracer tracer(m_organization, *m_reader);
    Trace trace;
    const bool areHeldAsked = part == MeetingPart::Held || part == MeetingPart::Required;
    if (areHeldAsked) {
        if (auto read = tracer.readSessions(*cells, branchesBelow(branch)); !read)
            return read.error();
    }
    for (const Gap& cell : std::as_const(*cells)) {
        if (areHeldAsked && isAskedMeeting(cell))
            tracer.addHeld(cell, trace);
        if ((cell.rule == u"term") == (part == MeetingPart::Terms))
            tracer.addOpen(cell, part, trace);
    }
    const QString unit = part == MeetingPart::Terms ? QStringLiteral("个") : QStringLiteral("次");
    trace.figure = {meetingPartKey(part), say(meetingPartWords(part)), unit, double(valueOf(sumMeetings(*cells), part)),
                    false};
    return trace;
}

} // namespace ledger
