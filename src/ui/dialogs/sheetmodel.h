// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importmodel.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ledger {

/// What the preview shows of one sheet.
struct SheetContent {
    RawSheet sheet;
    SheetSetup setup;
    QList<ImportProblem> problems;
    QHash<QString, QString> labels; ///< of the fields that columns are mapped to, by key
};

/// A sheet as it looks, with the cells marked that the import complains about. Nothing is copied; rows are made as they are shown.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Mark { None, Warning, Error };
    enum class Part { Above, Head, Body };
    enum Role { MarkRole = Qt::UserRole + 1, PartRole };
    enum class Filter { AllRows, ProblemRows };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(SheetContent content, Filter filter);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    const SheetContent& content() const { return m_content; }

    int sheetRow(int row) const { return m_filter == Filter::AllRows ? row : m_rows[row]; }
    /// Invalid when the row is not shown. `sheetRow` zero-based; a negative column means the first.
    QModelIndex indexOf(int sheetRow, int column) const;
    /// The worst of a row's problems.
    Mark markOfRow(int sheetRow) const { return m_rowMarks.value(sheetRow, Mark::None); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void markProblems();
    void filterRows();
    Part partOf(int sheetRow) const;
    const RawCell* cellAt(int sheetRow, int column) const;
    QString textOfMerge(int sheetRow, int column) const;
    QString toolTip(int sheetRow, int column) const;

    SheetContent m_content;
    Filter m_filter = Filter::AllRows;
    int m_columnCount = 0;
    QList<int> m_rows; ///< sheet rows shown when filtered
    QHash<QPair<int, int>, Mark> m_cellMarks;
    QHash<QPair<int, int>, QStringList> m_messages;
    QHash<int, Mark> m_rowMarks;
};

/// A cell as an office program would show it.
QString shownText(const RawCell& cell);

} // namespace ledger
