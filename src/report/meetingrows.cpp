// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablerows.h"

#include "core/chinesenumber.h"
#include "core/jsontexts.h"
#include "figures/meetingsums.h"

#include <QJsonArray>

#include <algorithm>

namespace ledger {

namespace {

constexpr QLatin1StringView FigurePrefix("figure:");

/// A figure as a cell; nothing for zero, so that tables are not full of noughts.
TextRuns figureCell(const FigureValue& value, const FigureRef& ref)
{
    if (!value.value || *value.value == 0)
        return {};
    return {{figureText(value, QStringLiteral("column")), ref}};
}

QStringList figureKeys(const TableSpec& table)
{
    QStringList keys;
    for (const ColumnSpec& column : table.columns) {
        if (column.value.startsWith(FigurePrefix))
            keys += column.value.mid(FigurePrefix.size());
    }
    return keys;
}

Result<RowCells> figureCells(const QStringList& keys, qint64 branch, const ReportContext& context)
{
    const Period& period = context.subject().period;
    auto values = context.figures().values(period, branch, keys);
    if (!values)
        return values.error();
    RowCells cells;
    for (const FigureValue& value : std::as_const(*values)) {
        const TextRuns cell = figureCell(value, {value.key, period.text, branch});
        if (!cell.isEmpty())
            cells.insert(FigurePrefix + value.key, cell);
    }
    return cells;
}

Result<QHash<qint64, QString>> secretaries(const QList<const OrgBranch*>& branches, const ReportContext& context)
{
    QList<qint64> ids;
    for (const OrgBranch* branch : branches)
        ids += branch->id;
    auto records = context.reader().load(Kind::Branch, ids);
    if (!records)
        return records.error();
    const QSet<QString> posts =
        context.figures().vocabulary().having(QStringLiteral("post"), QStringLiteral("secretary"));
    QHash<qint64, QString> names;
    for (const Record& record : std::as_const(*records)) {
        QStringList holders;
        for (const QString& post : posts)
            holders += context.holders(record, post);
        holders.removeAll(QString());
        names.insert(record.id, holders.join(u'、'));
    }
    return names;
}

struct MeetingRow {
    QString rule;
    QString category;
    MeetingSums sums = {};
};

QList<MeetingRow> requiredOf(const QJsonArray& rows, const QList<Gap>& cells)
{
    QList<MeetingRow> meetings;
    for (const QJsonValue& value : rows) {
        MeetingRow meeting{value[u"rule"].toString(), value[u"category"].toString()};
        for (const Gap& cell : cells) {
            if (cell.rule == meeting.rule && isAskedMeeting(cell))
                meeting.sums.add(cell);
        }
        meetings += meeting;
    }
    return meetings;
}

/// Meetings that were held and did not count: without this nobody could tell why something is missing beside enough of
/// them.
QString uncountedNote(const QList<MeetingRow>& meetings, const QList<Gap>& cells, const ReportContext& context)
{
    constexpr qsizetype mostNamed = 6;
    QSet<qint64> seen;
    QStringList named;
    for (const Gap& cell : cells) {
        if (std::ranges::find(meetings, cell.rule, &MeetingRow::rule) == meetings.end())
            continue;
        for (const UncountedMeeting& meeting : cell.uncounted) {
            if (seen.contains(meeting.id))
                continue;
            seen.insert(meeting.id);
            named << context.branchCell(meeting.branchId) + meeting.date.toChinese() + meeting.category;
        }
    }
    if (named.isEmpty())
        return {};
    const QString more = named.size() > mostNamed ? QStringLiteral("等") : QString();
    return QStringLiteral("另有%1次会议到会人数不足，按本单位的规则计入实开、不抵应开：%2%3。")
        .arg(named.size())
        .arg(named.mid(0, mostNamed).join(u'、'), more);
}

Condition oneOf(const QString& field, const QStringList& words)
{
    Condition condition;
    condition.test = Condition::Test::OneOf;
    condition.field = field;
    condition.words = words;
    return condition;
}

Condition isStated(const QString& field)
{
    Condition condition;
    condition.test = Condition::Test::IsStated;
    condition.field = field;
    return condition;
}

FactQuestion sumOf(const QString& field, const QString& category, const QJsonObject& where)
{
    FactQuestion question;
    question.measure.way = Measure::Way::Sum;
    question.measure.field = field;
    question.conditions += oneOf(QStringLiteral("category"), {category});
    question.conditions += isStated(QStringLiteral("present"));
    question.conditions += isStated(QStringLiteral("expected"));
    for (auto test = where.begin(); test != where.end(); ++test)
        question.conditions += oneOf(test.key(), textsOf(test.value()));
    return question;
}

/// Σ present, Σ expected, present, expected … in the order of the rows.
Result<QList<double>> attendance(const QList<MeetingRow>& meetings, const TableSpec& table,
                                 const ReportContext& context)
{
    FactWindow window;
    window.from = context.subject().period.from;
    window.to = context.subject().period.to;
    window.branches = context.branches();
    const QJsonObject where = table.options[u"where"].toObject();
    QList<FactQuestion> questions;
    for (const MeetingRow& meeting : meetings) {
        questions += sumOf(QStringLiteral("present"), meeting.category, where);
        questions += sumOf(QStringLiteral("expected"), meeting.category, where);
    }
    return context.reader().facts(Kind::StudySession, window, questions);
}

/// Part of what is asked of the branches, of the sessions of one category.
FigureRef refOf(const QString& key, const QString& category, const ReportContext& context)
{
    FigureRef ref{key, context.subject().period.text, context.subject().branch};
    ref.narrowing.category = category;
    return ref;
}

void putAttendance(RowCells& cells, double present, double expected, const FigureRef& ref)
{
    if (expected == 0)
        return;
    cells.insert(QStringLiteral("present"), {{styledPlain(present), ref}});
    cells.insert(QStringLiteral("expected"), {{styledPlain(expected), ref}});
    cells.insert(QStringLiteral("rate"), {{columnPercent(present / expected), ref}});
}

void putRequired(RowCells& cells, const MeetingRow& meeting, const ReportContext& context)
{
    if (meeting.sums.required == 0)
        return;
    const auto put = [&](const char* name, MeetingPart part, int value) {
        cells.insert(QString::fromLatin1(name),
                     {{styledPlain(value), refOf(meetingPartKey(part), meeting.category, context)}});
    };
    put("required", MeetingPart::Required, meeting.sums.required);
    put("missed", MeetingPart::Missed, meeting.sums.missed);
}

/// Nothing where no meeting states both of its counts.
std::optional<RowCells> totalOfMeetings(const QList<double>& sums, const ReportContext& context)
{
    double present = 0;
    double expected = 0;
    for (qsizetype i = 0; i + 1 < sums.size(); i += 2) {
        present += sums[i];
        expected += sums[i + 1];
    }
    if (expected == 0)
        return std::nullopt;
    RowCells cells{{QStringLiteral("label"), {{QStringLiteral("合计")}}}};
    const QString key = QStringLiteral("attendance.rate");
    putAttendance(cells, present, expected, refOf(key, {}, context));
    const FigureValue* rate = context.figure(key, QStringLiteral("period"));
    if (rate != nullptr && rate->value)
        cells.insert(QStringLiteral("rate"), {{figureText(*rate, QStringLiteral("column")), context.refOf(key, {})}});
    return cells;
}

} // namespace

Result<SourceRows> branchRows(const TableSpec& table, const ReportContext& context)
{
    const QList<const OrgBranch*> branches = context.singleBranches();
    const QStringList keys = figureKeys(table);
    auto names = secretaries(branches, context);
    if (!names)
        return names.error();
    SourceRows rows;
    for (const OrgBranch* branch : branches) {
        auto cells = figureCells(keys, branch->id, context);
        if (!cells)
            return cells.error();
        cells->insert(QStringLiteral("name"), {{branch->name}});
        if (const QString secretary = names->value(branch->id); !secretary.isEmpty())
            cells->insert(QStringLiteral("secretary"), {{secretary}});
        if (branch->termTo.isValid())
            cells->insert(QStringLiteral("term_to"), {{chineseDay(branch->termTo)}});
        rows.rows += *cells;
    }
    if (table.options[u"total"].toString().isEmpty() || rows.rows.isEmpty())
        return rows;
    auto total = figureCells(keys, context.subject().branch, context);
    if (!total)
        return total.error();
    total->insert(QStringLiteral("name"), {{table.options[u"total"].toString()}});
    rows.rows += *total;
    return rows;
}

Result<SourceRows> meetingRows(const TableSpec& table, const ReportContext& context)
{
    const QJsonArray asked = table.options[u"rows"].toArray();
    auto calendar = context.figures().calendar(context.subject().period, context.subject().branch);
    if (!calendar)
        return calendar.error();
    const QList<MeetingRow> meetings = requiredOf(asked, *calendar);
    auto sums = attendance(meetings, table, context);
    if (!sums)
        return sums.error();
    SourceRows rows;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const QString key = asked[i][u"figure"].toString();
        const FigureValue* held = context.figure(key, QStringLiteral("period"));
        const bool isHeld = held != nullptr && held->value.value_or(0) > 0;
        if (!isHeld && meetings[i].sums.required == 0)
            continue;
        RowCells cells{{QStringLiteral("label"), {{asked[i][u"label"].toString()}}}};
        putRequired(cells, meetings[i], context);
        const QString heldText = isHeld ? figureText(*held, {}) : QStringLiteral("0");
        cells.insert(QStringLiteral("held"), {{heldText, context.refOf(key, {})}});
        putAttendance(cells, sums->value(2 * i), sums->value(2 * i + 1),
                      refOf(QStringLiteral("attendance.rate"), meetings[i].category, context));
        rows.rows += cells;
    }
    rows.note = uncountedNote(meetings, *calendar, context);
    const auto total = totalOfMeetings(*sums, context);
    if (total && rows.rows.size() > 1)
        rows.rows += *total;
    return rows;
}

} // namespace ledger
