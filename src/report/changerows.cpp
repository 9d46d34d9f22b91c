// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/yearequation.h"
#include "report/tablerows.h"

namespace ledger {

namespace {

QString numberText(qint64 number)
{
    return QString::number(number);
}

RowCells cellsOf(const BranchChange& one, const QString& name)
{
    RowCells cells{{QStringLiteral("name"), {{name}}},
                   {QStringLiteral("before"), {{numberText(one.change.before)}}},
                   {QStringLiteral("after"), {{numberText(one.change.after)}}},
                   {QStringLiteral("difference"), {{numberText(one.change.difference())}}}};
    for (const ChangeTerm term : allChangeTerms)
        cells.insert(changeTermKey(term), {{numberText(one.change.countOf(term))}});
    return cells;
}

Result<QList<BranchChange>> changesOf(const ReportContext& context)
{
    return yearEquation(context.reader(), context.subject().period, context.subject().branch);
}

/// Without the whole: each branch once, or the branch that is asked alone.
QList<BranchChange> singles(const QList<BranchChange>& changes)
{
    return changes.size() == 1 ? changes : changes.first(changes.size() - 1);
}

} // namespace

Result<SourceRows> changeRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const auto changes = changesOf(context);
    if (!changes)
        return changes.error();
    SourceRows rows;
    for (const BranchChange& one : singles(*changes))
        rows.rows += cellsOf(one, context.branchCell(one.branchId));
    if (changes->size() > 2)
        rows.rows += cellsOf(changes->constLast(), QStringLiteral("合计"));
    return rows;
}

Result<SourceRows> changedPeopleRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const auto changes = changesOf(context);
    if (!changes)
        return changes.error();
    SourceRows rows;
    for (const BranchChange& one : singles(*changes)) {
        for (const ChangeTerm term : allChangeTerms) {
            const QList<ChangedPerson> people = one.change.people.value(term);
            if (!people.isEmpty())
                rows.rows += RowCells{{QStringLiteral("branch"), {{one.branch}}},
                                      {QStringLiteral("term"), {{changeTermText(term)}}},
                                      {QStringLiteral("count"), {{numberText(people.size())}}},
                                      {QStringLiteral("names"), {{namesText(people)}}}};
        }
    }
    return rows;
}

Result<SourceRows> changeDoubtRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const auto changes = changesOf(context);
    if (!changes)
        return changes.error();
    SourceRows rows;
    for (const BranchChange& one : singles(*changes)) {
        if (one.change.difference() != 0)
            rows.rows += RowCells{{QStringLiteral("branch"), {{one.branch}}},
                                  {QStringLiteral("what"),
                                   {{QStringLiteral("差额%1名，期初上报%2名，按现有记录当日在册%3名")
                                         .arg(one.change.difference())
                                         .arg(one.change.before)
                                         .arg(one.change.recordedBefore)}}}};
        for (const ChangedPerson& person : one.change.doubts)
            rows.rows += RowCells{{QStringLiteral("branch"), {{one.branch}}},
                                  {QStringLiteral("what"), {{person.name + u'，' + person.why}}}};
    }
    return rows;
}

} // namespace ledger
