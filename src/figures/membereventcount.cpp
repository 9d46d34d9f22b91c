// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/membereventcount.h"

#include "domain/organization.h"
#include "figures/trace.h"
#include "storage/membereventstore.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

const QString& confirmedOn()
{
    static const QString key = QStringLiteral("confirmed_on");
    return key;
}

bool isInside(const PartialDate& day, const FactWindow& window)
{
    return day.isValid() && day.first >= window.from && day.last() <= window.to;
}

/// Of the branch (or group) the member belonged to on the day; without one, of the branch beside the record.
bool isOfBranches(const KindInfo& info, const Record& member, const PartialDate& day, const QList<qint64>& branches)
{
    if (branches.isEmpty())
        return true;
    const PartInfo* part = info.part(u"memberships");
    const QList<PartRow> rows = member.parts.value(part->key);
    for (const PartRow& row : rows) {
        const QVariant from = row.value(part->indexOf(u"joined_on"));
        const QVariant to = row.value(part->indexOf(u"left_on"));
        const bool hasJoined = !from.isValid() || from.value<PartialDate>().first <= day.last();
        const bool hasLeft = to.isValid() && to.value<PartialDate>().last() < day.first;
        if (hasJoined && !hasLeft)
            return branches.contains(row.value(part->indexOf(u"branch")).toLongLong())
                || branches.contains(row.value(part->indexOf(u"group")).toLongLong());
    }
    return branches.contains(member.number(info.branchField));
}

Result<QList<MemberEventCase>> eventsInside(Reader& reader, const FactWindow& window,
                                            const QList<StoredMemberEvent>& events)
{
    QHash<qint64, PartialDate> days;
    QList<qint64> ids;
    for (const StoredMemberEvent& event : events) {
        if (!isInside(event.on, window) || days.contains(event.memberId))
            continue;
        days.insert(event.memberId, event.on);
        ids.append(event.memberId);
    }
    const auto members = reader.load(Kind::Member, ids);
    if (!members)
        return members.error();
    const KindInfo& info = reader.schema().of(Kind::Member);
    QList<MemberEventCase> cases;
    for (const Record& member : *members) {
        if (isOfBranches(info, member, days.value(member.id), window.branches))
            cases.append({member, days.value(member.id), {}});
    }
    return cases;
}

Result<QList<MemberEventCase>> confirmedInside(Reader& reader, const FactWindow& window,
                                               const QList<StoredMemberEvent>& events)
{
    FactWindow confirmed = window;
    confirmed.mode = FactWindow::Mode::EventOnRoster;
    confirmed.dateField = confirmedOn();
    const auto ids = reader.factRecords(Kind::Member, confirmed);
    if (!ids)
        return ids.error();
    const auto members = reader.load(Kind::Member, *ids);
    if (!members)
        return members.error();
    QSet<qint64> touched;
    for (const StoredMemberEvent& event : events)
        touched.insert(event.memberId);
    QList<MemberEventCase> cases;
    for (const Record& member : *members) {
        const QString reason =
            touched.contains(member.id) ? say(QT_TRANSLATE_NOOP("figures", "预备期曾经延长")) : QString();
        cases.append({member, member.value(confirmedOn()).value<PartialDate>(), reason});
    }
    return cases;
}

} // namespace

Result<QList<MemberEventCase>> memberEventCases(Reader& reader, const FigureDefinition& figure,
                                                const FactWindow& window)
{
    const auto events = storedMemberEvents(reader.connection(), figure.events);
    if (!events)
        return events.error();
    auto cases =
        figure.dateField.isEmpty() ? eventsInside(reader, window, *events) : confirmedInside(reader, window, *events);
    if (!cases)
        return cases.error();
    // The conditions of the scope are all that such a figure has beside its events.
    for (MemberEventCase& each : *cases) {
        for (const Condition& condition : figure.questions.constFirst().conditions) {
            if (each.reason.isEmpty() && !holds(condition, each.member))
                each.reason = failureText(condition, reader.schema().of(Kind::Member), each.member);
        }
    }
    std::stable_sort(cases->begin(), cases->end(),
                     [](const MemberEventCase& a, const MemberEventCase& b) { return a.on < b.on; });
    return cases;
}

Result<> Tracer::memberEvents(const FigureDefinition& figure, const FactWindow& window, Trace& trace)
{
    const auto cases = memberEventCases(m_reader, figure, window);
    if (!cases)
        return cases.error();
    for (const MemberEventCase& each : *cases) {
        TraceRow row = rowOf(figure, window, each.member);
        row.date = each.on.toIso();
        row.adds = each.reason.isEmpty() ? 1 : 0;
        row.reason = each.reason;
        (each.reason.isEmpty() ? trace.records : trace.notCounted).append(row);
    }
    return {};
}

} // namespace ledger
