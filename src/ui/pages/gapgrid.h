// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gaptable.h"

#include <QAbstractTableModel>

namespace ledger {

/// A gap table as a model: branches down, rules or months across.
class GapGrid final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Across = GapTable::Across;
    using View = GapTable::View;
    enum Role { StateRole = Qt::UserRole, ReasonRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setGaps(const QList<Gap>& gaps, const View& view);
    /// Over all branches, shown or not.
    int countOf(QStringView state) const { return m_table.countOf(state); }
    /// Branches that `mostBranches` left out.
    int hiddenBranches() const { return m_table.hiddenBranches(); }
    const GapCell* cellAt(const QModelIndex& index) const;
    QString branchAt(int row) const { return m_table.branches().value(row).name; }
    qint64 branchIdAt(int row) const { return m_table.branches().value(row).id; }
    /// The cell of the same branch and column as before a change; invalid when it is gone.
    QModelIndex find(qint64 branch, const QString& column) const;
    QString columnAt(int column) const { return m_table.columns().value(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString toolTipOf(const QModelIndex& index, const GapCell& cell) const;

    GapTable m_table;
};

} // namespace ledger
