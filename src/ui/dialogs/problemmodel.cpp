// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/problemmodel.h"

#include "ui/dialogs/linedelegate.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"

namespace ledger {

void ProblemModel::setProblems(const QList<ImportProblem>& problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem& shown = m_problems[index.row()];
    const bool isError = shown.severity == ImportProblem::Severity::Error;
    const QString place = tr("第 %1 行　%2").arg(shown.row).arg(shown.column.simplified());
    const QString word = isError ? tr("退回") : tr("提醒");
    switch (role) {
    case Qt::DisplayRole:
        return place;
    case LineDelegate::NoteRole:
        return shown.message;
    case LineDelegate::NoteLinesRole:
        return 2;
    case LineDelegate::ChipRole:
        return word;
    case LineDelegate::ChipToneRole:
        return static_cast<int>(isError ? Tone::Bad : Tone::Warning);
    case Qt::ToolTipRole:
        return plainToolTip(shown.message);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1，%2：%3").arg(place, word, shown.message);
    default:
        return {};
    }
}

} // namespace ledger
