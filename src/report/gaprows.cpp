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

/// What is missing as one would say it: 2022年8月应开展主题党日1次，没有开展.
QString wordsOf(const GapGroup& group)
{
    const QString periods = periodsText(group.periods);
    const bool isDue = group.first.state == u"due";
    if (group.first.rule == u"term")
        return (isDue ? QStringLiteral("任期于%1届满，应做好换届准备") : QStringLiteral("任期已于%1届满，没有换届"))
            .arg(periods);
    if (group.first.state == u"exempt")
        return QStringLiteral("%1%2，免予要求").arg(periods, group.first.ruleLabel);
    const QString asked =
        QStringLiteral("%1应开展%2%3次，").arg(periods, group.first.ruleLabel, styledPlain(group.required));
    if (group.held == 0)
        return asked + (isDue ? QStringLiteral("尚未开展") : QStringLiteral("没有开展"));
    return asked
        + QStringLiteral("已开展%1次，还缺%2次").arg(styledPlain(group.held), styledPlain(group.required - group.held));
}

RowCells cellsOf(GapGroup group)
{
    group.periods.sort();
    return {
        {QStringLiteral("due"),
         {{chineseDay(group.first.lastDay), {}, QVariant::fromValue(PartialDate::day(group.first.lastDay))}}},
        {QStringLiteral("words"), {{wordsOf(group)}}},
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
    const bool isApart = table.options[u"apart"].toBool();
    for (const Gap& gap : std::as_const(*gaps)) {
        const QString one = QStringLiteral("%1 %2 %3").arg(gap.branchId).arg(gap.rule, gap.state);
        if (isAsked(table, gap))
            addTo(groups, places, isApart ? one + u' ' + gap.period : one, gap);
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
