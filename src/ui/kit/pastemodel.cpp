// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pastemodel.h"

#include "ui/kit/label.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/twintext.h"

namespace ledger {

PasteModel::PasteModel(PastePlan plan, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
{
}

QStringList PasteModel::leaveOutBad()
{
    beginResetModel();
    const QStringList dropped = m_plan.leaveOutBad();
    endResetModel();
    return dropped;
}

void PasteModel::leaveOutTwins()
{
    beginResetModel();
    m_plan.leaveOutTwins();
    endResetModel();
}

QModelIndexList PasteModel::twinRows(int most) const
{
    QModelIndexList found;
    for (int row = 0; row < rowCount() && found.size() < most; ++row) {
        const PastedRow& pasted = m_plan.rows()[row];
        if (!pasted.twins.isEmpty() || !pasted.twinRow.isEmpty())
            found.append(index(row, PlaceColumn));
    }
    return found;
}

QString PasteModel::twinExplanation(int row, Session& session) const
{
    const PastedRow& pasted = m_plan.rows()[row];
    const QString title = titleOf(pasted);
    const QString place = title.isEmpty() ? pasted.place : tr("%1（%2）").arg(pasted.place, title);
    return pasted.twins.isEmpty() ? tr("%1：与“%2”是同一条").arg(place, pasted.twinRow)
                                  : tr("%1：%2").arg(place, twinText(pasted.twins.constFirst(), session));
}

QModelIndexList PasteModel::badCells(int most) const
{
    QModelIndexList found;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstCell; column < columnCount() && found.size() < most; ++column) {
            if (!m_plan.rows()[row].cells[column - FirstCell].problem.isEmpty())
                found.append(index(row, column));
        }
    }
    return found;
}

QString PasteModel::titleOf(const PastedRow& row) const
{
    if (row.record.id != 0)
        return row.record.text(m_plan.info().titleField).simplified();
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const auto& field = m_plan.columns()[column].field;
        if (field && field->key == m_plan.info().titleField)
            return row.cells[column].after.simplified();
    }
    return {};
}

QString PasteModel::explanation(const QModelIndex& cell) const
{
    const PastedRow& row = m_plan.rows()[cell.row()];
    const QString title = titleOf(row);
    const QString place = title.isEmpty() ? row.place : tr("%1（%2）").arg(row.place, title);
    return tr("%1“%2”：%3")
        .arg(place, m_plan.columns()[cell.column() - FirstCell].label, row.cells[cell.column() - FirstCell].problem);
}

int PasteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows().size());
}

int PasteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.columns().size()) + FirstCell;
}

QVariant PasteModel::cellData(const PastedCell& cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.after.simplified();
    case RecordTableModel::ProblemRole:
        return cell.problem;
    case RecordTableModel::PendingRole:
        return !cell.isChange;
    case RecordTableModel::ChangeRole:
        return cell.isChange;
    case Qt::ToolTipRole:
        if (!cell.problem.isEmpty())
            return plainToolTip(cell.problem);
        return cell.isChange ? plainToolTip(tr("原来：%1").arg(cell.before.isEmpty() ? tr("（空）") : cell.before))
                             : QString();
    default:
        return {};
    }
}

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_plan.rows().size())
        return {};
    const PastedRow& row = m_plan.rows()[index.row()];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (index.column() >= FirstCell)
        return cellData(row.cells[index.column() - FirstCell], role);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == TitleColumn)
        return titleOf(row);
    const bool isTwin = !row.twins.isEmpty() || !row.twinRow.isEmpty();
    return isTwin ? tr("%1 · 可能重复").arg(row.place) : row.place;
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == PlaceColumn)
        return tr("位置");
    if (section == TitleColumn)
        return tr("记录");
    return m_plan.columns()[section - FirstCell].label;
}

} // namespace ledger
