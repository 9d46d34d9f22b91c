// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attachments.h"
#include "ledger/drafts.h"
#include "ledger/submissions.h"
#include "report/tablerows.h"

#include <QDateTime>

namespace ledger {

namespace {

constexpr int MostYears = 6;

/// Kinds that are a state and have no years.
bool isLasting(Kind kind)
{
    return kind == Kind::Branch || kind == Kind::Member;
}

Result<double> countOf(Kind kind, const ReportContext& context, const Period& period = {})
{
    ListQuery query;
    query.kind = kind;
    query.branches = context.branches();
    query.from = period.from;
    query.to = period.to;
    const auto sums = context.reader().sums(query);
    if (!sums)
        return sums.error();
    return static_cast<double>(sums->count);
}

QString yearKey(int year)
{
    return QStringLiteral("year:%1").arg(year);
}

/// The years up to the period's end, and what lies before them or bears no date.
Result<> addYears(RowCells& cells, Kind kind, double all, const ReportContext& context)
{
    double told = 0;
    const int last = context.subject().period.to.year();
    for (int year = last; year > last - MostYears; --year) {
        const auto count = countOf(kind, context, Period::yearOf(QDate(year, 1, 1)));
        if (!count)
            return count.error();
        told += *count;
        if (*count > 0)
            cells.insert(yearKey(year), countCell(*count));
    }
    if (all > told)
        cells.insert(QStringLiteral("other"), countCell(all - told));
    return {};
}

QList<ColumnSpec> yearColumns(int last)
{
    QList<ColumnSpec> columns;
    for (int year = last - MostYears + 1; year <= last; ++year) {
        ColumnSpec column;
        column.head = QStringLiteral("%1年").arg(year);
        column.value = yearKey(year);
        columns += column;
    }
    return columns;
}

QString timeText(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : iso.left(16);
}

bool isAsked(qint64 branch, const ReportContext& context)
{
    return context.branches().isEmpty() || context.branches().contains(branch);
}

} // namespace

Result<SourceRows> holdingRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const auto files = attachmentCounts(context.reader());
    if (!files)
        return files.error();
    SourceRows rows;
    rows.families.insert(QStringLiteral("years"), yearColumns(context.subject().period.to.year()));
    for (const Kind kind : allKinds) {
        const auto all = countOf(kind, context);
        if (!all)
            return all.error();
        RowCells cells{{QStringLiteral("kind"), {{context.reader().schema().of(kind).label}}},
                       {QStringLiteral("total"), countCell(*all)}};
        if (*all == 0)
            cells.insert(QStringLiteral("total"), {{QStringLiteral("0"), {}, 0.0}});
        if (const auto added = isLasting(kind) ? Result<>() : addYears(cells, kind, *all, context); !added)
            return added.error();
        if (const AttachmentCount count = files->value(kind); count.files > 0) {
            cells.insert(QStringLiteral("files"), countCell(static_cast<double>(count.files)));
            cells.insert(QStringLiteral("size"), {{sizeText(count.bytes)}});
        }
        rows.rows += cells;
    }
    return rows;
}

Result<SourceRows> draftRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const auto drafts = draftsOf(context.reader());
    if (!drafts)
        return drafts.error();
    SourceRows rows;
    for (const Draft& draft : *drafts) {
        const KindInfo& info = context.reader().schema().of(draft.record.kind);
        const QString title = draft.record.text(info.titleField);
        rows.rows += RowCells{{QStringLiteral("kind"), {{info.label}}},
                              {QStringLiteral("title"), {{title.isEmpty() ? QStringLiteral("（未填）") : title}}},
                              {QStringLiteral("at"), {{timeText(draft.keptAt)}}}};
    }
    return rows;
}

Result<SourceRows> submissionRows(const TableSpec& table, const ReportContext& context)
{
    const qsizetype most = table.options[u"most"].toInt(200);
    const auto all = submissions(context.reader(), {});
    if (!all)
        return all.error();
    SourceRows rows;
    for (const Submission& submission : *all) {
        if (!isAsked(submission.branch, context))
            continue;
        if (rows.rows.size() >= most) {
            ++rows.leftOut;
            continue;
        }
        const QString name = submission.branch == 0 ? QStringLiteral("全机关") : submission.branchName;
        const bool isInForce = submission.isInForce();
        rows.rows +=
            RowCells{{QStringLiteral("branch"), {{name}}},
                     {QStringLiteral("period"), {{submission.period.labelChinese()}}},
                     {QStringLiteral("number"), {{QStringLiteral("第%1次").arg(submission.number)}}},
                     {QStringLiteral("at"), {{timeText(submission.at)}}},
                     {QStringLiteral("by"), {{submission.by}}},
                     {QStringLiteral("code"), {{checkCode(submission.digest)}}},
                     {QStringLiteral("state"), {{isInForce ? QStringLiteral("有效") : QStringLiteral("已重新打开")}}}};
    }
    return rows;
}

} // namespace ledger
