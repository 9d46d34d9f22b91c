// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pasteplan.h"

#include <QAbstractTableModel>

namespace ledger {

class Session;

/// A pasted block as it would stand in the list: what changes, what stays, what cannot be pasted and why.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The columns before those of the block.
    enum Column { PlaceColumn, TitleColumn, FirstCell };

    explicit PasteModel(PastePlan plan, QObject* parent);

    const PastePlan& plan() const { return m_plan; }
    QStringList leaveOutBad();
    void leaveOutTwins();
    /// The cells that cannot be pasted, row by row, at most this many.
    QModelIndexList badCells(int most) const;
    /// 第 3 行（安知远）“出生年月”：这不是日期…
    QString explanation(const QModelIndex& cell) const;
    /// The rows that would be alike to others, at most this many; and to whom.
    QModelIndexList twinRows(int most) const;
    QString twinExplanation(int row, Session& session) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cellData(const PastedCell& cell, int role) const;
    QString titleOf(const PastedRow& row) const;

    PastePlan m_plan;
};

} // namespace ledger
