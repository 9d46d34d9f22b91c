// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablerows.h"

#include "core/jsontexts.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostRows = 500; ///< of a record table that says nothing else

TextRuns cellOf(const Field& field, const QVariant& value, const ReportContext& context)
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Branch) {
        const QString name = context.branchCell(value.toLongLong());
        return name.isEmpty() ? TextRuns() : TextRuns{{name}};
    }
    if (field.type == FieldType::Date)
        return {{shortDate(value.value<PartialDate>(), context.subject().period), {}, value}};
    if (field.type == FieldType::Integer || field.type == FieldType::Decimal)
        return {{storedText(field, value), {}, value.toDouble()}};
    // Documents are Chinese whatever the interface speaks.
    if (field.type == FieldType::Flag)
        return {{value.toBool() ? QStringLiteral("是") : QStringLiteral("否")}};
    return {{storedText(field, value).simplified()}};
}

RowCells cellsOf(const Record& record, const TableSpec& table, const ReportContext& context)
{
    RowCells cells = recordCells(record, context);
    // a column may name several fields, of which the first stated one is shown: lecturer/host
    for (const ColumnSpec& column : table.columns) {
        const QStringList choices = column.value.split(u'/');
        for (const QString& key : choices) {
            if (!cells.contains(column.value) && cells.contains(key))
                cells.insert(column.value, cells.value(key));
        }
    }
    return cells;
}

Result<SourceRows> rowsFor(Kind kind, QList<qint64> ids, const TableSpec& table, const ReportContext& context)
{
    SourceRows rows;
    const qsizetype most = table.options[u"most"].toInt(MostRows);
    if (ids.size() > most) {
        rows.leftOut = ids.size() - most;
        ids = ids.first(most);
    }
    auto records = context.reader().rows(kind, ids);
    if (!records)
        return records.error();
    QHash<qint64, const Record*> byId;
    for (const Record& record : std::as_const(*records))
        byId.insert(record.id, &record);
    for (const qint64 id : std::as_const(ids)) {
        if (const Record* record = byId.value(id))
            rows.rows += cellsOf(*record, table, context);
    }
    return rows;
}

} // namespace

RowCells recordCells(const Record& record, const ReportContext& context)
{
    RowCells cells;
    const KindInfo& info = context.reader().schema().of(record.kind);
    for (const Field& field : info.fields) {
        const TextRuns cell = cellOf(field, record.value(field.key), context);
        if (!cell.isEmpty())
            cells.insert(field.key, cell);
    }
    return cells;
}

Kind kindOf(const TableSpec& table)
{
    return kindFromKey(table.options[u"kind"].toString()).value_or(Kind::StudySession);
}

Result<QList<qint64>> recordIds(const TableSpec& table, const ReportContext& context)
{
    ListQuery query;
    query.kind = kindOf(table);
    query.branches = context.branches();
    query.order = Qt::AscendingOrder;
    const Period period = context.window(table.options[u"window"].toString());
    query.from = period.from;
    query.to = period.to;
    const QJsonObject where = table.options[u"where"].toObject();
    for (auto test = where.begin(); test != where.end(); ++test)
        query.filters += ListFilter{test.key(), ListFilter::Test::OneOf, textsOf(test.value())};
    return context.reader().ids(query);
}

void orderByWords(SourceRows& rows, const TableSpec& table, const ReportContext& context)
{
    const QString key = table.options[u"order"].toString();
    const Field* field = context.reader().schema().of(kindOf(table)).field(key);
    if (field == nullptr)
        return;
    QStringList words;
    for (const DictionaryWord& word : context.figures().vocabulary().words(field->dictionary))
        words << word.word;
    const auto place = [&](const RowCells& row) {
        const qsizetype at = words.indexOf(textOf(row.value(key)));
        return at < 0 ? words.size() : at;
    };
    std::stable_sort(rows.rows.begin(), rows.rows.end(),
                     [&](const RowCells& a, const RowCells& b) { return place(a) < place(b); });
}

Result<SourceRows> recordRows(const TableSpec& table, const ReportContext& context)
{
    auto ids = recordIds(table, context);
    if (!ids)
        return ids.error();
    auto rows = rowsFor(kindOf(table), *ids, table, context);
    if (rows)
        orderByWords(*rows, table, context);
    return rows;
}

Result<SourceRows> itemRows(const TableSpec& table, const ReportContext& context)
{
    const QString test = table.options[u"test"].toString();
    const bool isOverdue = test == u"overdue";
    const bool isWhole = test == u"all";
    const Period window = context.window(table.options[u"window"].toString());
    const QDate day = context.subject().period.to;
    auto states = context.reader().itemStates((isOverdue || isWhole ? day : window.to).year(), day, context.branches());
    if (!states)
        return states.error();
    const QSet<QString> done =
        context.figures().vocabulary().having(QStringLiteral("responsibility_state"), QStringLiteral("done"));
    QList<Reader::ItemState> open;
    for (const Reader::ItemState& item : std::as_const(*states)) {
        const bool isAsked = isOverdue ? item.due < day : window.contains(item.due);
        if (isWhole || (item.due.isValid() && isAsked && !done.contains(item.state)))
            open += item;
    }
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    QList<qint64> ids;
    for (const Reader::ItemState& item : std::as_const(open))
        ids += item.id;
    auto rows = rowsFor(Kind::ResponsibilityItem, ids, table, context);
    if (!rows)
        return rows;
    const bool isComplete = rows->rows.size() + rows->leftOut == open.size();
    for (qsizetype i = 0; isComplete && i < rows->rows.size(); ++i) {
        if (open[i].due.isValid())
            rows->rows[i].insert(QStringLiteral("due"), {{chineseDay(open[i].due)}});
        if (!open[i].state.isEmpty())
            rows->rows[i].insert(QStringLiteral("state"), {{open[i].state}});
    }
    return rows;
}

Result<SourceRows> confirmationRows(const TableSpec& table, const ReportContext& context)
{
    const int months = table.options[u"months"].toInt();
    const Period window = context.window(table.options[u"window"].toString());
    const QDate day = context.subject().period.to;
    ListQuery query;
    query.kind = Kind::Member;
    query.branches = context.branches();
    query.order = Qt::AscendingOrder;
    // who was admitted long before and bears no day of confirmation is a gap in the roster, not a task of this quarter
    query.from = day.addMonths(-2 * months);
    query.to = window.to.addMonths(-months);
    auto ids = context.reader().ids(query);
    if (!ids)
        return ids.error();
    auto members = context.reader().rows(Kind::Member, *ids);
    if (!members)
        return members.error();
    const QSet<QString> full =
        context.figures().vocabulary().having(QStringLiteral("member_category"), QStringLiteral("full"));
    SourceRows rows;
    for (const Record& member : std::as_const(*members)) {
        const QDate confirmed = member.day(QStringLiteral("confirmed_on"));
        const bool isFull =
            confirmed.isValid() ? confirmed <= day : full.contains(member.text(QStringLiteral("category")));
        const QDate due = addMonthsClamped(member.day(QStringLiteral("admitted_on")), months);
        if (isFull || !due.isValid() || due > window.to)
            continue;
        rows.rows += RowCells{
            {QStringLiteral("name"), {{member.text(QStringLiteral("name"))}}},
            {QStringLiteral("branch"), {{context.branchName(member.number(QStringLiteral("branch")))}}},
            {QStringLiteral("due"), {{chineseDay(due)}}},
        };
    }
    return rows;
}

} // namespace ledger
