// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/meetingrule.h"

namespace ledger {

/// One cell of a calendar: the gaps it stands for; the worst of them decides.
struct GapCell {
    QList<Gap> gaps;

    /// missed, due, held, exempt, not_required; empty where nothing is known.
    QString state() const;
    int countOf(QStringView state) const;
    /// What stands in the cell, legible without colour: ✓ 2, ✕ 缺 1, ○ 待 1, — 免, — 不要求.
    QString sign() const;
    /// The meetings that do not count, each with the reason; empty where all do.
    QStringList uncounted() const;
    /// Why nothing is asked; empty where something is.
    QString reason() const;
};

/// Branches down, rules or months across: what the calendar page, its print and its workbook show.
class GapTable
{
public:
    /// With Months, what is asked by the quarter or the year stands in the month that its time ends with.
    enum class Across { Rules, Months };

    struct View {
        Across across = Across::Rules;
        QString rule; ///< empty = all rules; a single one has columns of its own length of time
        int mostBranches = 0; ///< more than these: those that lack most; 0 = all
    };
    struct Branch {
        qint64 id = 0;
        QString name;
    };

    GapTable() = default;
    GapTable(const QList<Gap>& gaps, const View& view);

    const QList<Branch>& branches() const { return m_branches; }
    const QStringList& columns() const { return m_columns; }
    /// nullptr where nothing is asked.
    const GapCell* cell(qsizetype row, qsizetype column) const;
    /// Over all branches, shown or not.
    int countOf(QStringView state) const { return m_counts.value(state.toString()); }
    /// Branches that `mostBranches` left out.
    int hiddenBranches() const { return m_hiddenBranches; }

private:
    void placeColumns(const QList<Gap>& gaps, const View& view);
    void placeBranches(const QList<Gap>& gaps, int most);

    QList<Branch> m_branches;
    QStringList m_columns;
    QHash<QPair<qsizetype, qsizetype>, GapCell> m_cells;
    QHash<QString, int> m_counts;
    int m_hiddenBranches = 0;
};

/// 已开展, 缺, 待开展, 免, 不要求.
QString gapWord(const QString& state);

} // namespace ledger
