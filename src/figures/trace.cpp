// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/trace.h"

#include "core/partialdate.h"
#include "domain/itemlife.h"
#include "domain/itemlist.h"
#include "figures/breakdown.h"
#include "figures/itemlights.h"
#include "figures/tally.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

using Mode = FactWindow::Mode;

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

/// Records as they stood on the window's last day.
static void turnBack(const KindInfo& info, QDate day, QList<Record>& records)
{
    if (info.kind != Kind::ResponsibilityItem)
        return;
    for (Record& record : records)
        record.set(QStringLiteral("state"), stateOn(info, record, day));
}

static bool hasWord(const Record& record, const FieldWord& wanted, QDate day)
{
    const QString text = record.text(wanted.field);
    const bool areNames =
        record.kind == Kind::ResponsibilityItem && (wanted.field == u"leader" || wanted.field == u"lead_department");
    if (areNames && !wanted.word.isEmpty())
        return namesInCell(text).contains(wanted.word);
    if (wanted.word.isEmpty())
        return !record.isStated(wanted.field);
    const auto band = wanted.field == u"birth_on" ? ageBandFromWord(wanted.word) : std::nullopt;
    if (!band)
        return text == wanted.word;
    const int age = wholeYears(record.day(wanted.field), day);
    return age >= band->from && (band->to < 0 || age <= band->to);
}

bool isOfPart(const Record& record, const FigurePart& part, QDate day)
{
    return std::all_of(part.begin(), part.end(), [&](const FieldWord& wanted) { return hasWord(record, wanted, day); });
}

Result<QList<Record>> Tracer::recordsOf(const FigureDefinition& figure, const FactWindow& window, FactReach reach)
{
    auto ids = m_reader.factRecords(figure.kind, window, reach);
    if (!ids)
        return ids.error();
    auto records = m_reader.load(figure.kind, *ids);
    if (!records)
        return records.error();
    turnBack(m_reader.schema().of(figure.kind), window.to, *records);
    records->removeIf([&](const Record& record) { return !isOfPart(record, m_only, window.to); });
    return records;
}

/// The branch whose roster held the member on the day; 0 when none did.
static qint64 rosterBranch(const KindInfo& info, const Record& member, const PartialDate& day)
{
    const PartInfo* part = info.part(u"memberships");
    const int branch = part->indexOf(u"branch");
    const int joined = part->indexOf(u"joined_on");
    const int left = part->indexOf(u"left_on");
    for (const PartRow& row : member.parts.value(part->key)) {
        const QVariant from = row.value(joined);
        const QVariant to = row.value(left);
        const bool hasJoined = !from.isValid() || from.value<PartialDate>().first <= day.last();
        const bool hasLeft = to.isValid() && to.value<PartialDate>().last() < day.first;
        if (hasJoined && !hasLeft)
            return row.value(branch).toLongLong();
    }
    return 0;
}

qint64 Tracer::branchOf(const FigureDefinition& figure, const FactWindow& window, const Record& record) const
{
    const KindInfo& info = m_reader.schema().of(figure.kind);
    if (figure.kind == Kind::Branch)
        return record.id;
    qint64 branch = 0;
    if (window.mode == Mode::OnRoster)
        branch = rosterBranch(info, record, PartialDate::day(window.to));
    else if (window.mode == Mode::EventOnRoster)
        branch = rosterBranch(info, record, record.value(figure.dateField).value<PartialDate>());
    return branch != 0 ? branch : record.number(info.branchField);
}

TraceRow traceRow(const KindInfo& info, const Record& record, const QString& dateField, const OrgBranch* branch)
{
    const QVariant date = record.value(dateField);
    TraceRow row;
    row.kind = info.kind;
    row.id = record.id;
    row.uid = record.uid;
    row.date = date.isValid() ? date.value<PartialDate>().toIso() : QString();
    row.branch = branch ? branch->name : QString();
    row.title = record.text(info.titleField);
    return row;
}

TraceRow Tracer::rowOf(const FigureDefinition& figure, const FactWindow& window, const Record& record) const
{
    const KindInfo& info = m_reader.schema().of(figure.kind);
    return traceRow(info, record, figure.dateField.isEmpty() ? info.dateField : figure.dateField,
                    m_branches.branch(branchOf(figure, window, record)));
}

static const Condition* firstFailing(const QList<Condition>& conditions, const Record& record)
{
    const auto failing = std::find_if(conditions.begin(), conditions.end(),
                                      [&](const Condition& condition) { return !holds(condition, record); });
    return failing == conditions.end() ? nullptr : &*failing;
}

static QString nothingNew(const Tally& tally, double adds)
{
    if (adds != 0 || !tally.isDistinct())
        return {};
    return say(QT_TRANSLATE_NOOP("figures", "没有可计的内容，或已随前面的记录计过"));
}

/// Counts the record if it meets the conditions; a rate shows what it adds above and below the line.
static void place(const FigureDefinition& figure, const KindInfo& info, const Record& record, QList<Tally>& tallies,
                  TraceRow row, Trace& trace)
{
    const FactQuestion& base = figure.questions.constLast();
    if (const Condition* failing = firstFailing(base.conditions, record)) {
        row.reason = failureText(*failing, info, record);
        trace.notCounted.append(row);
        return;
    }
    row.adds = tallies.last().add(info, record);
    if (!figure.isRate) {
        row.reason = nothingNew(tallies.constLast(), row.adds);
        trace.records.append(row);
        return;
    }
    const Condition* failing = firstFailing(figure.questions.constFirst().conditions, record);
    row.expected = row.adds;
    row.present = failing ? 0 : tallies.first().add(info, record);
    row.reason = failing ? failureText(*failing, info, record) : QString();
    trace.records.append(row);
}

static FigureDefinition askedOn(FigureDefinition figure, QDate day)
{
    for (FactQuestion& question : figure.questions)
        question.conditions = onDay(question.conditions, day);
    return figure;
}

static QList<Tally> talliesOf(const FigureDefinition& figure)
{
    QList<Tally> tallies;
    for (const FactQuestion& question : figure.questions)
        tallies.append(Tally(question.measure));
    return tallies;
}

Result<> Tracer::records(const FigureDefinition& figure, const FactWindow& window, Trace& trace)
{
    auto records = recordsOf(figure, window, FactReach::Inside);
    if (!records)
        return records.error();
    const FigureDefinition asked = askedOn(figure, window.to);
    const KindInfo& info = m_reader.schema().of(figure.kind);
    QList<Tally> tallies = talliesOf(asked);
    for (const Record& record : std::as_const(*records))
        place(asked, info, record, tallies, rowOf(asked, window, record), trace);
    return besideRecords(asked, window, trace);
}

Result<> Tracer::part(const FigureDefinition& figure, const FactWindow& window, const Narrowing& narrowing,
                      Trace& trace)
{
    auto records = recordsOf(figure, window, FactReach::Inside);
    if (!records)
        return records.error();
    auto members = membersNamed(narrowing.person);
    if (!members)
        return members.error();
    const FigureDefinition asked = askedOn(figure, window.to);
    const KindInfo& info = m_reader.schema().of(figure.kind);
    QList<Tally> tallies = talliesOf(asked);
    for (const Record& record : std::as_const(*records)) {
        Record own = record;
        if (!isWithin(info, narrowing, *members, own))
            continue;
        const bool isCounted = firstFailing(asked.questions.constLast().conditions, record) == nullptr;
        place(asked, info, isCounted ? own : record, tallies, rowOf(asked, window, record), trace);
    }
    return {};
}

static QString besideReason(Mode mode)
{
    switch (mode) {
    case Mode::InForce:
        return say(QT_TRANSLATE_NOOP("figures", "期末当日不在有效期内"));
    case Mode::Standing:
        return say(QT_TRANSLATE_NOOP("figures", "期末当日尚未成立或已撤销"));
    case Mode::EventOnRoster:
        return say(QT_TRANSLATE_NOOP("figures", "当日不在任何党组织的名册上"));
    default:
        return say(QT_TRANSLATE_NOOP("figures", "日期不精确到日，不能确定在统计期内"));
    }
}

/// Those beside the window that the figure would count, were they inside.
Result<> Tracer::besideRecords(const FigureDefinition& figure, const FactWindow& window, Trace& trace)
{
    auto records = recordsOf(figure, window, FactReach::Beside);
    if (!records)
        return records.error();
    for (const Record& record : std::as_const(*records)) {
        if (firstFailing(figure.questions.constLast().conditions, record))
            continue;
        TraceRow row = rowOf(figure, window, record);
        row.reason = besideReason(window.mode);
        trace.notCounted.append(row);
    }
    return {};
}

} // namespace ledger
