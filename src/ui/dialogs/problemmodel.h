// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importmodel.h"

#include <QAbstractListModel>

namespace ledger {

/// What the import has to say about one sheet, as lines of a list (LineDelegate).
class ProblemModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setProblems(const QList<ImportProblem>& problems);
    const ImportProblem& problem(int row) const { return m_problems[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<ImportProblem> m_problems;
};

} // namespace ledger
