// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapgrid.h"

#include "ui/kit/label.h"
#include "ui/kit/periodtext.h"

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

Column columnOf(const Gap& gap, const GapGrid::View& view, const QStringList& rules)
{
    if (gap.rule == TermRule)
        return {Terms, QCoreApplication::translate("GapGrid", "换届")};
    if (view.across == GapGrid::Across::Rules)
        return {static_cast<int>(rules.indexOf(gap.rule)), labelOf(gap)};
    if (!view.rule.isEmpty())
        return ownColumn(gap);
    const auto period = Period::parse(gap.period);
    return period ? monthColumn(period->to.month()) : Column{OtherTime, gap.period};
}

bool isWanted(const Gap& gap, const GapGrid::View& view)
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
    for (const QString& state : {QStringLiteral("missed"), QStringLiteral("due"), QStringLiteral("held")}) {
        if (std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.state == state; }))
            return state;
    }
    return gaps.isEmpty() ? QString() : gaps.first().state;
}

QString gapSign(const QString& state)
{
    if (state == u"missed")
        return QCoreApplication::translate("GapGrid", "缺");
    if (state == u"due")
        return QCoreApplication::translate("GapGrid", "待");
    if (state == u"exempt")
        return QCoreApplication::translate("GapGrid", "免");
    return state.isEmpty() ? QString() : QStringLiteral("✓");
}

QString gapWord(const QString& state)
{
    if (state == u"missed")
        return QCoreApplication::translate("GapGrid", "缺");
    if (state == u"due")
        return QCoreApplication::translate("GapGrid", "待开展");
    if (state == u"exempt")
        return QCoreApplication::translate("GapGrid", "免");
    return state.isEmpty() ? QCoreApplication::translate("GapGrid", "不作要求")
                           : QCoreApplication::translate("GapGrid", "已开展");
}

void GapGrid::setGaps(const QList<Gap>& gaps, const View& view)
{
    beginResetModel();
    QList<Gap> wanted;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(wanted),
                 [&](const Gap& gap) { return isWanted(gap, view); });
    m_counts.clear();
    for (const Gap& gap : std::as_const(wanted))
        ++m_counts[gap.state];
    m_cells.clear();
    placeBranches(wanted, view.mostBranches);
    placeColumns(wanted, view);
    endResetModel();
}

void GapGrid::placeBranches(const QList<Gap>& gaps, int most)
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

void GapGrid::placeColumns(const QList<Gap>& gaps, const View& view)
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

int GapGrid::countOf(QStringView state) const
{
    return m_counts.value(state.toString());
}

QModelIndex GapGrid::find(qint64 branch, const QString& column) const
{
    const auto row =
        std::find_if(m_branches.begin(), m_branches.end(), [&](const Branch& b) { return b.id == branch; });
    const qsizetype at = m_columns.indexOf(column);
    if (row == m_branches.end() || at < 0)
        return {};
    return index(static_cast<int>(row - m_branches.begin()), static_cast<int>(at));
}

const GapCell* GapGrid::cellAt(const QModelIndex& index) const
{
    const auto at = m_cells.constFind({index.row(), index.column()});
    return at == m_cells.constEnd() ? nullptr : &*at;
}

int GapGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_branches.size());
}

int GapGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString GapGrid::toolTipOf(const QModelIndex& index, const GapCell& cell) const
{
    QStringList lines{QStringLiteral("%1　%2").arg(m_branches[index.row()].name, m_columns[index.column()])};
    for (const Gap& gap : cell.gaps) {
        if (gap.state != u"exempt" || cell.gaps.size() == 1)
            lines.append(QCoreApplication::translate("GapGrid", "%1：%2").arg(labelOf(gap), gapWord(gap.state)));
    }
    return lines.join(u'\n');
}

QVariant GapGrid::data(const QModelIndex& index, int role) const
{
    const GapCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: {
        const int missed = cell ? cell->countOf(u"missed") : 0;
        const QString sign = cell ? gapSign(cell->state()) : QString();
        return missed > 1 ? sign + QString::number(missed) : sign;
    }
    case StateRole:
        return cell ? cell->state() : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3")
            .arg(m_branches[index.row()].name, m_columns[index.column()], gapWord(cell ? cell->state() : QString()));
    case Qt::AccessibleDescriptionRole:
        return cell ? toolTipOf(index, *cell) : QString();
    case Qt::ToolTipRole:
        return cell ? plainToolTip(toolTipOf(index, *cell)) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    default:
        return {};
    }
}

/// 支部党员大会 would make a column wider than its marks.
static QString inTwoLines(QString words)
{
    if (words.size() <= 4)
        return words;
    const qsizetype blank = words.indexOf(u' ', words.size() / 3);
    if (blank > 0)
        return words.replace(blank, 1, u'\n');
    return words.front().unicode() < 0x2E80 ? words : words.insert((words.size() + 1) / 2, u'\n');
}

QVariant GapGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? inTwoLines(m_columns.value(section)) : branchAt(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(orientation == Qt::Horizontal ? m_columns.value(section) : branchAt(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ledger
