// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

#include <QAbstractTableModel>

namespace ledger {

/// One cell of a calendar: the worst of the gaps it stands for.
struct GapCell {
    QList<Gap> gaps;

    /// missed, due, held, exempt; empty where nothing is asked.
    QString state() const;
    int countOf(QStringView state) const;
};

/// Branches down, rules or months across.
class GapGrid final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// With Months, what is asked by the quarter or the year stands in the month that its time ends with.
    enum class Across { Rules, Months };
    enum Role { StateRole = Qt::UserRole };

    struct View {
        Across across = Across::Rules;
        QString rule; ///< empty = all rules; a single one has columns of its own length of time
        int mostBranches = 0; ///< more than these: those that lack most; 0 = all
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGaps(const QList<Gap>& gaps, const View& view);
    /// Over all branches, shown or not.
    int countOf(QStringView state) const;
    /// Branches that `mostBranches` left out.
    int hiddenBranches() const { return m_hiddenBranches; }
    const GapCell* cellAt(const QModelIndex& index) const;
    QString branchAt(int row) const { return m_branches.value(row).name; }
    qint64 branchIdAt(int row) const { return m_branches.value(row).id; }
    /// The cell of the same branch and column as before a change; invalid when it is gone.
    QModelIndex find(qint64 branch, const QString& column) const;
    QString columnAt(int column) const { return m_columns.value(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Branch {
        qint64 id = 0;
        QString name;
    };
    void placeColumns(const QList<Gap>& gaps, const View& view);
    void placeBranches(const QList<Gap>& gaps, int most);
    QString toolTipOf(const QModelIndex& index, const GapCell& cell) const;

    QList<Branch> m_branches;
    QStringList m_columns;
    QHash<QPair<qsizetype, qsizetype>, GapCell> m_cells;
    QHash<QString, int> m_counts;
    int m_hiddenBranches = 0;
};

/// ✓, 缺, 待, 免.
QString gapSign(const QString& state);
/// 已开展, 缺, 待开展, 免.
QString gapWord(const QString& state);

} // namespace ledger
