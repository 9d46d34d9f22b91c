// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablerows.h"

#include "core/chinesenumber.h"
#include "core/jsontexts.h"

namespace ledger {

namespace {

/// Gaps of one branch and rule (or of one rule), told in one row.
struct GapGroup {
    Gap first;
    QStringList periods;
    QSet<qint64> branches;
    double required = 0;
    double held = 0;
};

void addTo(QList<GapGroup>& groups, QHash<QString, qsizetype>& places, const QString& name, const Gap& gap)
{
    if (!places.contains(name)) {
        places.insert(name, groups.size());
        groups += GapGroup{gap, {}, {}, 0, 0};
    }
    GapGroup& group = groups[places.value(name)];
    if (!group.periods.contains(gap.period))
        group.periods += gap.period;
    group.branches.insert(gap.branchId);
    group.required += gap.required;
    group.held += gap.held;
}

RowCells cellsOf(GapGroup group)
{
    group.periods.sort();
    return {
        {QStringLiteral("branch"), {{group.first.branch}}},
        {QStringLiteral("rule"), {{group.first.ruleLabel}}},
        {QStringLiteral("periods"), {{periodsText(group.periods)}}},
        {QStringLiteral("required"), {{styledPlain(group.required)}}},
        {QStringLiteral("held"), {{styledPlain(group.held)}}},
        {QStringLiteral("missing"), {{styledPlain(group.required - group.held)}}},
        {QStringLiteral("branches"), {{styledPlain(static_cast<double>(group.branches.size()))}}},
        {QStringLiteral("basis"), {{group.first.basis}}},
    };
}

bool isAsked(const TableSpec& table, const Gap& gap)
{
    const QStringList states = textsOf(table.options[u"states"]);
    const QStringList rules = textsOf(table.options[u"rules"]);
    return (states.isEmpty() || states.contains(gap.state)) && (rules.isEmpty() || rules.contains(gap.rule))
        && !textsOf(table.options[u"except"]).contains(gap.rule);
}

} // namespace

Result<SourceRows> gapRows(const TableSpec& table, const ReportContext& context)
{
    auto gaps = context.figures().gaps(context.window(table.options[u"window"].toString()), context.subject().branch);
    if (!gaps)
        return gaps.error();
    QList<GapGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Gap& gap : std::as_const(*gaps)) {
        if (isAsked(table, gap))
            addTo(groups, places, QStringLiteral("%1 %2 %3").arg(gap.branchId).arg(gap.rule, gap.state), gap);
    }
    SourceRows rows;
    for (const GapGroup& group : std::as_const(groups))
        rows.rows += cellsOf(group);
    return rows;
}

Result<SourceRows> obligationRows(const TableSpec& table, const ReportContext& context)
{
    const Period window = context.window(table.options[u"window"].toString());
    auto cells = context.figures().obligations(window, context.subject().period.to, context.subject().branch);
    if (!cells)
        return cells.error();
    QList<GapGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Gap& cell : std::as_const(*cells)) {
        if (isAsked(table, cell))
            addTo(groups, places, cell.rule, cell);
    }
    SourceRows rows;
    for (const GapGroup& group : std::as_const(groups))
        rows.rows += cellsOf(group);
    return rows;
}

} // namespace ledger
