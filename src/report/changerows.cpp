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

/// The number, which opens the records of the people.
TextRun peopleRun(const QList<ChangedPerson>& people, ChangeTerm term)
{
    const QString text = numberText(people.size());
    if (people.isEmpty())
        return {text};
    FigureRef ref;
    ref.counted = {changeTermText(term), QStringLiteral("名"), {}};
    for (const ChangedPerson& person : people)
        ref.counted.records.append({Kind::Member, person.memberId, 1});
    return {text, ref};
}

/// How many were on the roster of a day.
TextRun rosterRun(qint64 number, QDate day, qint64 branch)
{
    return {numberText(number),
            FigureRef{QStringLiteral("member.total"), QStringLiteral("%1..%1").arg(day.toString(Qt::ISODate)), branch}};
}

RowCells cellsOf(const BranchChange& one, const QString& name, const ReportContext& context)
{
    const Period& period = context.subject().period;
    const qint64 branch = one.branchId != 0 ? one.branchId : context.subject().branch;
    const bool isRecorded = one.change.before == one.change.recordedBefore;
    RowCells cells{{QStringLiteral("name"), {{name}}},
                   {QStringLiteral("before"),
                    {isRecorded ? rosterRun(one.change.before, period.from.addDays(-1), branch)
                                : TextRun{numberText(one.change.before)}}},
                   {QStringLiteral("after"), {rosterRun(one.change.after, period.to, branch)}},
                   {QStringLiteral("difference"), {{numberText(one.change.difference())}}}};
    for (const ChangeTerm term : allChangeTerms)
        cells.insert(changeTermKey(term), {peopleRun(one.change.people.value(term), term)});
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
        rows.rows += cellsOf(one, context.branchCell(one.branchId), context);
    if (changes->size() > 2)
        rows.rows += cellsOf(changes->constLast(), QStringLiteral("合计"), context);
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
                                      {QStringLiteral("count"), {peopleRun(people, term)}},
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
        for (const ChangeRemark& remark : changeRemarks(one))
            rows.rows +=
                RowCells{{QStringLiteral("branch"), {{one.branch}}}, {QStringLiteral("what"), {{remark.chinese}}}};
    }
    if (changes->size() > 2) {
        for (const ChangeRemark& remark : apartRemarks(changes->constLast()))
            rows.rows += RowCells{{QStringLiteral("branch"), {{QStringLiteral("合计与各支部之和")}}},
                                  {QStringLiteral("what"), {{remark.chinese}}}};
    }
    return rows;
}

} // namespace ledger
