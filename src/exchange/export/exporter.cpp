// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/exporter.h"

#include "domain/itemlist.h"
#include "exchange/export/recordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static ListQuery queryOf(const ExportRequest& request, const Organization& organization)
{
    ListQuery query;
    query.kind = request.kind;
    query.order = Qt::AscendingOrder;
    if (request.branch != 0)
        query.branches = organization.withDescendants(request.branch).values();
    if (request.period) {
        query.from = request.period->from;
        query.to = request.period->to;
    }
    return query;
}

static Result<QHash<qint64, QString>> deletedNames(Reader& reader, Kind kind)
{
    ListQuery query;
    query.kind = kind;
    query.listed = ListedRecords::Deleted;
    auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    auto rows = reader.rows(kind, *ids);
    if (!rows)
        return rows.error();
    QHash<qint64, QString> names;
    for (const Record& record : std::as_const(*rows))
        names.insert(record.id, record.text(reader.schema().of(kind).titleField));
    return names;
}

/// The items of a list stand together, as on paper.
static Result<QList<qint64>> inListOrder(Reader& reader, const QList<qint64>& ids, const Vocabulary& vocabulary)
{
    auto items = reader.rows(Kind::ResponsibilityItem, ids);
    if (!items)
        return items.error();
    const QString year = QStringLiteral("year");
    std::stable_sort(items->begin(), items->end(),
                     [&](const Record& a, const Record& b) { return a.number(year) < b.number(year); });
    QHash<qint64, QList<Record>> years;
    QList<qint64> order;
    for (const Record& item : std::as_const(*items)) {
        if (!years.contains(item.number(year)))
            order << item.number(year);
        years[item.number(year)].append(item);
    }
    QList<qint64> sorted;
    for (const qint64 each : std::as_const(order)) {
        const QList<Record>& listed = years[each];
        for (const ItemList& list : listsOf(listed, vocabulary)) {
            for (const Record& item : listed) {
                if (listOf(item) == list)
                    sorted << item.id;
            }
        }
    }
    return sorted;
}

/// The ids in the order in which they are written.
static Result<QList<qint64>> askedIds(Reader& reader, const ExportRequest& request, const Organization& organization,
                                      const Vocabulary& vocabulary)
{
    ListQuery query = queryOf(request, organization);
    if (request.kind != Kind::ResponsibilityItem)
        return reader.ids(query);
    query.sortField = QStringLiteral("list_no");
    const auto ids = reader.ids(query);
    return ids ? inListOrder(reader, *ids, vocabulary) : ids;
}

static Result<> writeRows(Reader& reader, const ExportRequest& request, const QList<qint64>& ids,
                          const std::function<Result<>(const Record&)>& write, const ExportProgress& onProgress)
{
    constexpr qsizetype block = 500;
    for (qsizetype from = 0; from < ids.size(); from += block) {
        if (onProgress && !onProgress(static_cast<int>(from * 100 / ids.size())))
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("export", "导出已取消，没有生成文件。"));
        auto records = reader.load(request.kind, ids.mid(from, block));
        if (!records)
            return records.error();
        for (const Record& record : std::as_const(*records)) {
            if (auto written = write(record); !written)
                return written;
        }
    }
    return {};
}

/// What branches and people are called, those in the recycle bin too; `organization` must outlive it.
static Result<ExportNames> namesFor(Reader& reader, const Organization& organization)
{
    auto branches = deletedNames(reader, Kind::Branch);
    if (!branches)
        return branches.error();
    auto members = deletedNames(reader, Kind::Member);
    if (!members)
        return members.error();
    return ExportNames(organization, *branches, *members);
}

Result<PartTexts> partTexts(Reader& reader, const Vocabulary& vocabulary, Kind kind, const QList<qint64>& ids)
{
    auto organization = reader.organization(vocabulary);
    if (!organization)
        return organization.error();
    const auto names = namesFor(reader, *organization);
    if (!names)
        return names.error();
    const QList<TableColumn> columns = partColumns({reader.schema().of(kind), vocabulary, *names});
    PartTexts texts;
    for (const TableColumn& column : columns)
        texts.heads << column.head.header;
    ExportRequest request;
    request.kind = kind;
    const auto take = [&](const Record& record) -> Result<> {
        QStringList row;
        for (const TableColumn& column : columns)
            row << column.cell(record, 0).shown();
        texts.rows << row;
        texts.branches << names->branch(record.number(reader.schema().of(kind).branchField));
        return {};
    };
    if (auto read = writeRows(reader, request, ids, take, {}); !read)
        return read.error();
    return texts;
}

Result<qint64> exportRecords(Reader& reader, const Vocabulary& vocabulary, const Organization& organization,
                             const ExportRequest& request, const ExportProgress& onProgress)
{
    auto writer = makeTableWriter(request.path);
    if (!writer)
        return writer.error();
    auto ids = askedIds(reader, request, organization, vocabulary);
    if (!ids)
        return ids.error();
    const auto names = namesFor(reader, organization);
    if (!names)
        return names.error();
    const KindInfo& info = reader.schema().of(request.kind);
    const RecordTable table(info, vocabulary, *names);
    if (auto begun = (*writer)->begin(info.label, table.columns()); !begun)
        return begun.error();
    const auto write = [&](const Record& record) -> Result<> {
        for (const ExportRow& row : table.rowsOf(record)) {
            if (auto added = (*writer)->add(row); !added)
                return added;
        }
        return {};
    };
    if (auto written = writeRows(reader, request, *ids, write, onProgress); !written)
        return written.error();
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    if (onProgress)
        static_cast<void>(onProgress(100));
    return static_cast<qint64>(ids->size());
}

} // namespace ledger
