// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapgrid.h"

#include "figures/rulestance.h"
#include "ui/kit/label.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

void GapGrid::setGaps(const QList<Gap>& gaps, const View& view)
{
    beginResetModel();
    m_table = GapTable(gaps, view);
    endResetModel();
}

QModelIndex GapGrid::find(qint64 branch, const QString& column) const
{
    const auto& branches = m_table.branches();
    const auto row = std::find_if(branches.begin(), branches.end(), [&](const auto& b) { return b.id == branch; });
    const qsizetype at = m_table.columns().indexOf(column);
    if (row == branches.end() || at < 0)
        return {};
    return index(static_cast<int>(row - branches.begin()), static_cast<int>(at));
}

const GapCell* GapGrid::cellAt(const QModelIndex& index) const
{
    return index.isValid() ? m_table.cell(index.row(), index.column()) : nullptr;
}

int GapGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.branches().size());
}

int GapGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns().size());
}

static QString lineOf(const Gap& gap)
{
    QString line = QCoreApplication::translate("GapGrid", "%1：%2").arg(labelOf(gap), gapWord(gap.state));
    if (!gap.reason.isEmpty())
        line += QCoreApplication::translate("GapGrid", "（%1）").arg(gap.reason);
    if (gap.stance != RuleStance::AsGiven)
        line += QStringLiteral("　") + stanceText(gap.stance);
    return line;
}

QString GapGrid::toolTipOf(const QModelIndex& index, const GapCell& cell) const
{
    QStringList lines{QStringLiteral("%1　%2").arg(branchAt(index.row()), columnAt(index.column()))};
    const bool isAsked = cell.reason().isEmpty();
    for (const Gap& gap : cell.gaps) {
        if (!isAsked || gap.reason.isEmpty())
            lines.append(lineOf(gap));
    }
    lines += cell.uncounted();
    return lines.join(u'\n');
}

QVariant GapGrid::data(const QModelIndex& index, int role) const
{
    const GapCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? cell->sign() : QString();
    case StateRole:
        return cell ? cell->state() : QString();
    case ReasonRole:
        return cell ? cell->reason() : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3")
            .arg(branchAt(index.row()), columnAt(index.column()), gapWord(cell ? cell->state() : QString()));
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
        return orientation == Qt::Horizontal ? inTwoLines(columnAt(section)) : branchAt(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(orientation == Qt::Horizontal ? columnAt(section) : branchAt(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ledger
