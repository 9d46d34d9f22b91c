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
};

/// Branches down, rules or periods across.
class GapGrid final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Across { Rules, Periods };
    enum Role { StateRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rule` empty = all rules; terms of office are no meetings and left out.
    void setGaps(const QList<Gap>& gaps, Across across, const QString& rule = {});
    int countOf(QStringView state) const;
    const GapCell* cellAt(const QModelIndex& index) const;
    QString branchAt(int row) const { return m_branches.value(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_branches;
    QStringList m_columns;
    QHash<QPair<qsizetype, qsizetype>, GapCell> m_cells;
};

/// ✓, 缺, 待, 免.
QString gapSign(const QString& state);
/// 已开展, 缺, 待开展, 免.
QString gapWord(const QString& state);

} // namespace ledger
