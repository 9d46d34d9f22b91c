// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapgrid.h"

#include "ui/kit/label.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr QLatin1StringView TermRule("term");

QString columnOf(const Gap& gap, GapGrid::Across across)
{
    if (across == GapGrid::Across::Rules)
        return gap.ruleLabel;
    const auto period = Period::parse(gap.period);
    return period ? period->labelChinese() : gap.period;
}

/// Months first, then what is longer, each in the order of time.
bool comesBefore(const Gap& a, const Gap& b)
{
    const auto first = Period::parse(a.period);
    const auto second = Period::parse(b.period);
    if (!first || !second)
        return a.period < b.period;
    const qint64 lengthA = first->from.daysTo(first->to) / 20;
    const qint64 lengthB = second->from.daysTo(second->to) / 20;
    return lengthA != lengthB ? lengthA < lengthB : first->from < second->from;
}

} // namespace

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
    return state.isEmpty() ? QCoreApplication::translate("GapGrid", "不作要求") : QCoreApplication::translate("GapGrid", "已开展");
}

void GapGrid::setGaps(const QList<Gap>& gaps, Across across, const QString& rule)
{
    QList<Gap> wanted;
    for (const Gap& gap : gaps) {
        if (gap.rule != TermRule && (rule.isEmpty() || gap.rule == rule))
            wanted.append(gap);
    }
    QList<Gap> ordered = wanted;
    if (across == Across::Periods)
        std::stable_sort(ordered.begin(), ordered.end(), comesBefore);
    beginResetModel();
    m_branches.clear();
    m_columns.clear();
    m_cells.clear();
    QHash<QString, qsizetype> rows;
    QHash<QString, qsizetype> columns;
    const auto place = [](QHash<QString, qsizetype>& places, QStringList& list, const QString& text) {
        const auto at = places.constFind(text);
        if (at != places.constEnd())
            return *at;
        list.append(text);
        return *places.insert(text, list.size() - 1);
    };
    for (const Gap& gap : wanted)
        place(rows, m_branches, gap.branch);
    for (const Gap& gap : ordered)
        m_cells[{rows.value(gap.branch), place(columns, m_columns, columnOf(gap, across))}].gaps.append(gap);
    endResetModel();
}

int GapGrid::countOf(QStringView state) const
{
    int count = 0;
    for (const GapCell& cell : m_cells)
        count += static_cast<int>(std::count_if(
            cell.gaps.begin(), cell.gaps.end(), [&](const Gap& gap) { return gap.state == state; }));
    return count;
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

QVariant GapGrid::data(const QModelIndex& index, int role) const
{
    const GapCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? gapSign(cell->state()) : QString();
    case StateRole:
        return cell ? cell->state() : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3").arg(m_branches[index.row()], m_columns[index.column()],
                                              gapWord(cell ? cell->state() : QString()));
    case Qt::ToolTipRole:
        if (!cell)
            return {};
        return plainToolTip(QStringLiteral("%1　%2：%3").arg(m_branches[index.row()], m_columns[index.column()],
                                                             gapWord(cell->state())));
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
    if (const qsizetype year = words.indexOf(u'年'); year == 4)
        return words.insert(year + 1, u'\n');
    const qsizetype blank = words.indexOf(u' ', words.size() / 3);
    if (blank > 0)
        return words.replace(blank, 1, u'\n');
    return words.front().unicode() < 0x2E80 ? words : words.insert((words.size() + 1) / 2, u'\n');
}

QVariant GapGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? inTwoLines(m_columns.value(section)) : m_branches.value(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ledger
