// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pattern.h"
#include "report/reportcontext.h"

#include <optional>

namespace ledger {

/// The cells of one row of a source, by the names that columns ask for.
using RowCells = QHash<QString, TextRuns>;

/// Says clauses of a composition; remembers what could not be filled and what a person still has to write.
class Sentences
{
public:
    explicit Sentences(const ReportContext& context)
        : m_context(context)
    {
    }

    /// The clause in words; nullopt when nothing of it happened. `row` answers {row.NAME}.
    std::optional<TextRuns> say(const Clause& clause, const RowCells* row = nullptr);
    /// A pattern in words; nullopt when one of its figures is zero.
    std::optional<TextRuns> fill(const QString& pattern, const RowCells* row = nullptr);
    /// A pattern of texts only.
    QString words(const QString& pattern);
    /// Sentences one after another, each closed by 。
    std::optional<TextRuns> paragraph(const QList<Clause>& sentences);

    QStringList missing() const { return m_missing; }
    QStringList toComplete() const { return m_toComplete; }

private:
    bool areSame(const QStringList& figures) const;
    std::optional<TextRuns> sayList(const Clause& clause, const RowCells* row);
    std::optional<TextRuns> fillSlot(const PatternPiece& piece, const RowCells* row);
    std::optional<TextRuns> fillText(const PatternPiece& piece, const QString& text);
    void note(const QString& words);

    const ReportContext& m_context;
    QStringList m_missing;
    QStringList m_toComplete;
};

} // namespace ledger
