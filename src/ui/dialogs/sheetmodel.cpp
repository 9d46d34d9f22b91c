// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sheetmodel.h"

#include "ui/dialogs/columnoffer.h"
#include "ui/kit/label.h"

#include <algorithm>

namespace ledger {

QString shownText(const RawCell& cell)
{
    constexpr int monthLength = 7;
    constexpr int yearLength = 4;
    if (cell.type != RawCell::Type::Date || cell.shown == RawCell::Shown::Day)
        return cell.text;
    return cell.text.left(cell.shown == RawCell::Shown::Month ? monthLength : yearLength);
}

void SheetModel::setContent(SheetContent content, Filter filter)
{
    beginResetModel();
    m_content = std::move(content);
    m_filter = filter;
    qsizetype columns = m_content.setup.headers.size();
    for (const QList<RawCell>& row : std::as_const(m_content.sheet.rows))
        columns = std::max(columns, row.size());
    m_columnCount = static_cast<int>(columns);
    markProblems();
    filterRows();
    endResetModel();
}

void SheetModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

void SheetModel::markProblems()
{
    m_cellMarks.clear();
    m_messages.clear();
    m_rowMarks.clear();
    for (const ImportProblem& problem : std::as_const(m_content.problems)) {
        const Mark mark = problem.severity == ImportProblem::Severity::Error ? Mark::Error : Mark::Warning;
        const int row = problem.row - 1;
        const QPair<int, int> place(row, problem.columnIndex);
        m_cellMarks[place] = std::max(m_cellMarks.value(place, Mark::None), mark);
        m_rowMarks[row] = std::max(m_rowMarks.value(row, Mark::None), mark);
        m_messages[place].append(problem.message);
    }
}

void SheetModel::filterRows()
{
    m_rows.clear();
    if (m_filter == Filter::AllRows)
        return;
    // The head stays, so that the rows below it can be read.
    const int head = m_content.setup.firstBodyRow();
    for (int row = m_content.setup.headerRow; row < qMin<qsizetype>(head, m_content.sheet.rows.size()); ++row)
        m_rows.append(row);
    QList<int> marked = m_rowMarks.keys();
    std::sort(marked.begin(), marked.end());
    for (const int row : std::as_const(marked)) {
        if (row >= head && row < m_content.sheet.rows.size())
            m_rows.append(row);
    }
}

QModelIndex SheetModel::indexOf(int sheetRow, int column) const
{
    int row = sheetRow;
    if (m_filter == Filter::ProblemRows)
        row = static_cast<int>(m_rows.indexOf(sheetRow));
    if (row < 0 || row >= rowCount())
        return {};
    return index(row, qBound(0, column, qMax(0, m_columnCount - 1)));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_filter == Filter::AllRows ? m_content.sheet.rows.size() : m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columnCount;
}

SheetModel::Part SheetModel::partOf(int sheetRow) const
{
    if (sheetRow < m_content.setup.headerRow)
        return Part::Above;
    return sheetRow < m_content.setup.firstBodyRow() ? Part::Head : Part::Body;
}

const RawCell* SheetModel::cellAt(int sheetRow, int column) const
{
    const QList<RawCell>& cells = m_content.sheet.rows[sheetRow];
    return column < cells.size() ? &cells[column] : nullptr;
}

/// What stands in the merged range round a covered cell, where the range's first row is not shown.
QString SheetModel::textOfMerge(int sheetRow, int column) const
{
    if (m_filter == Filter::AllRows)
        return {};
    for (const MergedRange& merge : m_content.sheet.merges) {
        const bool isInside = sheetRow > merge.row && sheetRow < merge.row + merge.rowCount && column == merge.column;
        if (isInside && !m_rows.contains(merge.row)) {
            const RawCell* first = cellAt(merge.row, merge.column);
            return first ? shownText(*first) : QString();
        }
    }
    return {};
}

QString SheetModel::toolTip(int sheetRow, int column) const
{
    const RawCell* cell = cellAt(sheetRow, column);
    const QString text = cell ? shownText(*cell) : QString();
    const QStringList messages = m_messages.value({sheetRow, column});
    if (messages.isEmpty())
        return plainToolTip(text);
    return plainToolTip((QStringList{text.isEmpty() ? tr("（空）") : text} + messages).join(u'\n'));
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = sheetRow(index.row());
    const RawCell* cell = cellAt(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell && !cell->text.isEmpty() ? shownText(*cell) : textOfMerge(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool isNumber = cell && cell->type == RawCell::Type::Number && partOf(row) == Part::Body;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole:
        return QStringList(QStringList{cell ? shownText(*cell) : QString()} + m_messages.value({row, index.column()}))
            .join(u'，');
    case MarkRole:
        return static_cast<int>(m_cellMarks.value({row, index.column()}, Mark::None));
    case PartRole:
        return static_cast<int>(partOf(row));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(sheetRow(section) + 1) : QVariant();
    const QString key = m_content.setup.fields.value(section);
    const QString field = key.isEmpty() ? tr("不导入") : m_content.labels.value(key, key);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1\n%2").arg(columnName(section), field);
    if (role == Qt::ToolTipRole)
        return plainToolTip(key.isEmpty() ? tr("这一列不导入") : tr("导入为“%1”").arg(field));
    return {};
}

} // namespace ledger
