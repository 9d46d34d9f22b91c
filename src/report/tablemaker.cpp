// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablemaker.h"

#include "report/formmaker.h"

namespace ledger {

namespace {

bool isColumnUsed(const ColumnSpec& column, const SourceRows& source)
{
    if (!column.isOptional)
        return true;
    return std::any_of(source.rows.begin(), source.rows.end(),
                       [&column](const RowCells& row) { return row.contains(column.value); });
}

/// The columns of the description, those of a family in its place.
QList<ColumnSpec> columnsOf(const TableSpec& spec, const SourceRows& source)
{
    QList<ColumnSpec> columns;
    for (const ColumnSpec& column : spec.columns) {
        if (column.family.isEmpty()) {
            columns += column;
            continue;
        }
        for (ColumnSpec own : source.families.value(column.family)) {
            own.width = column.width;
            own.isOptional = column.isOptional;
            own.isBlank = column.isBlank;
            own.audience = column.audience;
            if (own.choice.isEmpty())
                own.choice = column.choice;
            if (!column.align.isEmpty())
                own.align = column.align;
            columns += own;
        }
    }
    return columns;
}

/// Words over the first row of each run of rows that have the cell in common.
QMap<qsizetype, QString> groupsOf(const TableSpec& spec, const QList<RowCells>& rows)
{
    QMap<qsizetype, QString> groups;
    QString before;
    for (qsizetype i = 0; !spec.group.isEmpty() && i < rows.size(); ++i) {
        const QString words = textOf(rows[i].value(spec.group));
        if (words != before && !words.isEmpty())
            groups.insert(i, words);
        before = words;
    }
    return groups;
}

/// Puts `abreast` rows beside each other, read from left to right.
void setAbreast(ReportTable& table, int abreast)
{
    if (abreast < 2)
        return;
    const QList<ReportColumn> columns = table.columns;
    for (int i = 1; i < abreast; ++i)
        table.columns += columns;
    QList<QList<TextRuns>> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (i % abreast == 0)
            rows += QList<TextRuns>();
        rows.last() += table.rows[i];
    }
    while (!rows.isEmpty() && rows.last().size() < table.columns.size())
        rows.last() += TextRuns();
    table.rows = rows;
}

} // namespace

Result<std::optional<ReportTable>> makeTable(const TableSpec& spec, const ReportContext& context, Sentences& sentences)
{
    if (!context.isFor(spec.audience))
        return std::optional<ReportTable>();
    auto source = rowsOf(spec, context);
    if (!source)
        return source.error();
    while (source->rows.size() < spec.leastRows)
        source->rows += RowCells();
    if (source->rows.isEmpty())
        return std::optional<ReportTable>();
    ReportTable table;
    table.leastHeight = spec.leastHeight;
    table.groups = groupsOf(spec, source->rows);
    table.caption = sentences.words(spec.caption);
    table.textSize = spec.textSize;
    table.note = spec.note + source->note;
    if (source->leftOut > 0)
        table.note += QStringLiteral("另有%1条未列出，见台账。").arg(source->leftOut);
    if (spec.isNumbered)
        table.columns += ReportColumn{QStringLiteral("序号"), 0.6, CellAlign::Centre};
    table.rows.resize(source->rows.size());
    for (qsizetype i = 0; spec.isNumbered && i < table.rows.size(); ++i)
        table.rows[i] += TextRuns{{QString::number(i + 1), {}, static_cast<double>(i + 1)}};
    const QList<ColumnSpec> columns = columnsOf(spec, *source);
    for (const ColumnSpec& column : columns) {
        const bool isChosen = column.choice.isEmpty() || context.subject().choices.contains(column.choice);
        if (!context.isFor(column.audience) || !isChosen || !isColumnUsed(column, *source))
            continue;
        table.columns += ReportColumn{column.head, column.width, cellAlign(column.align), column.isMerged};
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            table.rows[i] +=
                source->rows[i].value(column.value, column.isBlank ? TextRuns() : TextRuns{{QStringLiteral("—")}});
    }
    setAbreast(table, spec.abreast);
    return std::optional(table);
}

} // namespace ledger
