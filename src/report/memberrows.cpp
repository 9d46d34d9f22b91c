// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "report/recordtexts.h"
#include "report/tablerows.h"

namespace ledger {

namespace {

const PartInfo& attendancesPart(const ReportContext& context)
{
    return *context.reader().schema().of(Kind::StudySession).part(u"attendances");
}

QList<MemberEntry> entriesOf(const ReportContext& context, const QString& part)
{
    return context.subject().people->entries(part, context.subject().record->id);
}

/// Keeps as many rows as the table takes, and tells how many there are beside.
Result<SourceRows> atMost(SourceRows rows, const TableSpec& table)
{
    const qsizetype most = table.options[u"most"].toInt(0);
    if (most > 0 && rows.rows.size() > most) {
        rows.leftOut = rows.rows.size() - most;
        rows.rows = rows.rows.first(most);
    }
    return rows;
}

struct CategoryCount {
    double expected = 0;
    double present = 0;
};

} // namespace

Result<SourceRows> attendedRows(const TableSpec& table, const ReportContext& context)
{
    const QString only = table.options[u"only"].toString();
    const QList<MemberEntry> entries = entriesOf(context, attendancesPart(context).key);
    SourceRows rows;
    for (const MemberEntry& entry : entries) {
        const NamedAttendance named = namedAttendance(attendancesPart(context), entry.row);
        const bool isAsked = only.isEmpty() || (only == u"present" ? named.isPresent : !named.isPresent);
        if (!isAsked || !named.isExpected())
            continue;
        RowCells cells = recordCells(*entry.record, context);
        if (!named.reason.isEmpty())
            cells.insert(QStringLiteral("reason"), {{named.reason}});
        if (named.hasWritten)
            cells.insert(QStringLiteral("written"), {{QStringLiteral("书面意见")}});
        rows.rows += cells;
    }
    return atMost(rows, table);
}

Result<SourceRows> attendedKindRows(const TableSpec& table, const ReportContext& context)
{
    const QList<MemberEntry> entries = entriesOf(context, attendancesPart(context).key);
    QHash<QString, CategoryCount> counts;
    for (const MemberEntry& entry : entries) {
        const NamedAttendance named = namedAttendance(attendancesPart(context), entry.row);
        CategoryCount& count = counts[entry.record->text(QStringLiteral("category"))];
        count.expected += named.isExpected() ? 1 : 0;
        count.present += named.isPresent ? 1 : 0;
    }
    SourceRows rows;
    const Vocabulary& vocabulary = context.figures().vocabulary();
    const QList<DictionaryWord> words = vocabulary.words(QStringLiteral("session_category"));
    for (const DictionaryWord& word : words) {
        const CategoryCount count = counts.value(word.word);
        if (count.expected == 0)
            continue;
        rows.rows += RowCells{
            {QStringLiteral("category"), {{vocabulary.shown(QStringLiteral("session_category"), word.word)}}},
            {QStringLiteral("expected"), {{styledPlain(count.expected)}}},
            {QStringLiteral("present"), {{styledPlain(count.present)}}},
        };
    }
    return atMost(rows, table);
}

Result<SourceRows> namedRows(const TableSpec& table, const ReportContext& context)
{
    const QString key = table.options[u"part"].toString();
    SourceRows rows;
    QSet<qint64> seen;
    const QList<MemberEntry> entries = entriesOf(context, key);
    for (const MemberEntry& entry : entries) {
        if (seen.contains(entry.record->id))
            continue;
        seen.insert(entry.record->id);
        RowCells cells = recordCells(*entry.record, context);
        const KindInfo& info = context.reader().schema().of(entry.record->kind);
        const PartInfo& part = *info.part(key);
        for (qsizetype i = 0; i < part.fields.size(); ++i) {
            const QString text = valueText(part.fields[i], entry.row.value(i), context);
            if (!text.isEmpty())
                cells.insert(QStringLiteral("own.") + part.fields[i].key, {{text}});
        }
        if (const double hours = info.kind == Kind::VolunteerActivity ? volunteerHours(info, entry) : 0; hours > 0)
            cells.insert(QStringLiteral("own.hours"), {{styledPlain(hours)}});
        rows.rows += cells;
    }
    return atMost(rows, table);
}

Result<SourceRows> postRows(const TableSpec& table, const ReportContext& context)
{
    const Schema& schema = context.reader().schema();
    const PartInfo& part = *schema.of(Kind::Branch).part(u"branch_posts");
    const Period& period = context.subject().period;
    const auto held =
        context.subject().people->postsHeld(schema, context.subject().record->id, {period.from, period.to});
    SourceRows rows;
    for (const MemberEntry& entry : held) {
        RowCells cells{{QStringLiteral("branch"), {{context.branchName(entry.record->id)}}}};
        for (qsizetype i = 0; i < part.fields.size(); ++i) {
            const QString text = valueText(part.fields[i], entry.row.value(i), context);
            if (!text.isEmpty())
                cells.insert(part.fields[i].key, {{text}});
        }
        rows.rows += cells;
    }
    return atMost(rows, table);
}

} // namespace ledger
