// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/slotquestion.h"
#include "report/reportcontext.h"

namespace ledger {

/// What a slot of a template becomes: a text or a table, and the figure it shows; or why it cannot be filled.
struct SlotAnswer {
    std::optional<QString> text;
    std::optional<FigureRef> figure;
    std::optional<ReportTable> table;
    QString reason; ///< empty when it is filled

    bool isFilled() const { return text.has_value() || table.has_value(); }
};

/// Answers the slots of a template about one period and branch; what was asked before costs nothing.
class SlotAnswers
{
public:
    /// `figures` and `reader` must outlive it and belong to the calling thread.
    static Result<SlotAnswers> open(Figures& figures, Reader& reader, const ReportSubject& subject);

    /// Errors are those of the ledger; a slot that cannot be filled is an answer with a reason.
    Result<SlotAnswer> answer(const QString& inside);

private:
    explicit SlotAnswers(ReportContext context)
        : m_context(std::move(context))
    {
    }

    Result<SlotAnswer> find(const SlotQuestion& question) const;
    SlotAnswer textAnswer(const SlotQuestion& question, const Period& window, const QString& text) const;
    Result<SlotAnswer> figureAnswer(const SlotQuestion& question, const Period& window) const;
    Result<SlotAnswer> tableAnswer(const SlotQuestion& question, const Period& window) const;

    ReportContext m_context;
    QHash<QString, SlotAnswer> m_answers;
};

/// Names of tables a template may ask for, with what they list: {{table:NAME}}.
QList<std::pair<QString, QString>> slotTables();

} // namespace ledger
