// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/gaptable.h"

#include "core/language.h"
#include "figures/periodtext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace ledger {

namespace {

constexpr QLatin1StringView TermRule("term");
constexpr int MonthsOfAYear = 12;

/// Where a column stands and what is over it.
using Column = QPair<int, QString>;

enum ColumnOrder { FirstMonth = 1, FirstQuarter = 101, FirstHalf = 201, WholeYear = 300, OtherTime = 400, Terms = 500 };

Column monthColumn(int month)
{
    return {FirstMonth + month - 1, monthText(month)};
}

/// The column of a gap in a grid of one rule: its own month, quarter, half or year.
Column ownColumn(const Gap& gap)
{
    const auto period = Period::parse(gap.period);
    if (!period)
        return {OtherTime, gap.period};
    if (*period == Period::monthOf(period->from))
        return monthColumn(period->from.month());
    const int quarter = (period->from.month() + 2) / 3;
    if (*period == Period::quarterOf(period->from))
        return {FirstQuarter + quarter - 1, quarterText(quarter)};
    if (*period == Period::halfOf(period->from))
        return {FirstHalf + quarter / 2, period->label()};
    return {*period == Period::yearOf(period->from) ? WholeYear : OtherTime, period->label()};
}

Column columnOf(const Gap& gap, const GapTable::View& view, const QStringList& rules)
{
    if (gap.rule == TermRule)
        return {Terms, QCoreApplication::translate("GapGrid", "换届")};
    if (view.across == GapTable::Across::Rules)
        return {static_cast<int>(rules.indexOf(gap.rule)), labelOf(gap)};
    if (!view.rule.isEmpty())
        return ownColumn(gap);
    const auto period = Period::parse(gap.period);
    return period ? monthColumn(period->to.month()) : Column{OtherTime, gap.period};
}

bool isWanted(const Gap& gap, const GapTable::View& view)
{
    return view.rule.isEmpty() || gap.rule == view.rule;
}

} // namespace

int GapCell::countOf(QStringView state) const
{
    return static_cast<int>(
        std::count_if(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.state == state; }));
}

QString GapCell::state() const
{
    for (const QString& state :
         {QStringLiteral("missed"), QStringLiteral("due"), QStringLiteral("held"), QStringLiteral("exempt")}) {
        if (countOf(state) > 0)
            return state;
    }
    return gaps.isEmpty() ? QString() : gaps.first().state;
}

QString GapCell::sign() const
{
    const QString worst = state();
    int held = 0;
    int missing = 0;
    for (const Gap& gap : gaps) {
        held += gap.held;
        missing += gap.state == worst ? gap.required - gap.held : 0;
    }
    if (worst == u"missed")
        return QCoreApplication::translate("GapGrid", "✕ 缺 %1").arg(missing);
    if (worst == u"due")
        return QCoreApplication::translate("GapGrid", "○ 待 %1").arg(missing);
    if (worst == u"exempt")
        return QCoreApplication::translate("GapGrid", "— 免");
    if (worst == u"not_required")
        return QCoreApplication::translate("GapGrid", "— 不要求");
    return worst.isEmpty() ? QString() : QStringLiteral("✓ %1").arg(held);
}

QString GapCell::reason() const
{
    const QString worst = state();
    if (worst != u"exempt" && worst != u"not_required")
        return {};
    QStringList reasons;
    for (const Gap& gap : gaps) {
        if (gap.state == worst && !reasons.contains(gap.reason))
            reasons << gap.reason;
    }
    return clausesText(reasons);
}

QStringList GapCell::uncounted() const
{
    QStringList texts;
    for (const Gap& gap : gaps) {
        for (const UncountedMeeting& meeting : gap.uncounted)
            texts << uncountedText(meeting);
    }
    return texts;
}

QString gapWord(const QString& state)
{
    if (state == u"missed")
        return QCoreApplication::translate("GapGrid", "缺");
    if (state == u"due")
        return QCoreApplication::translate("GapGrid", "待开展");
    if (state == u"exempt")
        return QCoreApplication::translate("GapGrid", "免");
    if (state == u"not_required")
        return QCoreApplication::translate("GapGrid", "不要求");
    return state.isEmpty() ? QCoreApplication::translate("GapGrid", "不作要求")
                           : QCoreApplication::translate("GapGrid", "已开展");
}

GapTable::GapTable(const QList<Gap>& gaps, const View& view)
{
    QList<Gap> wanted;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(wanted),
                 [&](const Gap& gap) { return isWanted(gap, view); });
    for (const Gap& gap : std::as_const(wanted))
        ++m_counts[gap.state];
    placeBranches(wanted, view.mostBranches);
    placeColumns(wanted, view);
}

const GapCell* GapTable::cell(qsizetype row, qsizetype column) const
{
    const auto at = m_cells.constFind({row, column});
    return at == m_cells.constEnd() ? nullptr : &*at;
}

void GapTable::placeBranches(const QList<Gap>& gaps, int most)
{
    m_branches.clear();
    QHash<qint64, int> lacking;
    for (const Gap& gap : gaps) {
        if (!lacking.contains(gap.branchId))
            m_branches.append({gap.branchId, gap.branch});
        lacking[gap.branchId] += gap.state == u"missed" ? 1000 : gap.state == u"due" ? 1 : 0;
    }
    m_hiddenBranches = most > 0 ? qMax(0, static_cast<int>(m_branches.size()) - most) : 0;
    if (m_hiddenBranches == 0)
        return;
    std::stable_sort(m_branches.begin(), m_branches.end(),
                     [&](const Branch& a, const Branch& b) { return lacking.value(a.id) > lacking.value(b.id); });
    m_branches.resize(most);
}

void GapTable::placeColumns(const QList<Gap>& gaps, const View& view)
{
    QStringList rules;
    for (const Gap& gap : gaps) {
        if (!rules.contains(gap.rule))
            rules.append(gap.rule);
    }
    // A province has a hundred thousand cells, but few different ones of rule and time.
    QHash<QString, Column> known;
    const auto placeOf = [&](const Gap& gap) {
        const QString key = gap.rule + u' ' + gap.period;
        const auto at = known.constFind(key);
        return at == known.constEnd() ? *known.insert(key, columnOf(gap, view, rules)) : *at;
    };
    QMap<int, QString> columns;
    for (const Gap& gap : gaps) {
        const Column column = placeOf(gap);
        columns.insert(column.first, column.second);
    }
    const bool hasMonths = !columns.isEmpty() && view.across == Across::Months && columns.firstKey() <= MonthsOfAYear;
    for (int month = 1; hasMonths && month <= MonthsOfAYear; ++month)
        columns.insert(monthColumn(month).first, monthColumn(month).second);
    m_columns = columns.values();
    const QList<int> places = columns.keys();
    QHash<qint64, qsizetype> rows;
    for (qsizetype row = 0; row < m_branches.size(); ++row)
        rows.insert(m_branches[row].id, row);
    for (const Gap& gap : gaps) {
        if (const auto row = rows.constFind(gap.branchId); row != rows.constEnd())
            m_cells[{*row, places.indexOf(placeOf(gap).first)}].gaps.append(gap);
    }
}

} // namespace ledger
