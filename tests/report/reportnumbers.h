// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chinesenumber.h"
#include "core/money.h"
#include "report/figuretrace.h"
#include "report/reportcontext.h"

namespace ledger::testing {

/// A printed number: the section it stands in and what it says.
struct Printed {
    QString section;
    QString text;
    FigureRef figure;
};

inline void gather(const TextRuns& runs, const QString& section, QList<Printed>& printed)
{
    for (const TextRun& run : runs) {
        if (run.figure)
            printed += Printed{section, run.text, *run.figure};
    }
}

/// Every number of the report that says which figure it is.
inline QList<Printed> numbersOf(const ReportContent& content)
{
    QList<Printed> printed;
    QString section;
    for (const ReportBlock& block : content.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            if (paragraph->style == BlockStyle::Heading1 || paragraph->style == BlockStyle::AnnexMark)
                section = textOf(paragraph->runs);
            gather(paragraph->runs, section, printed);
            continue;
        }
        const auto* table = std::get_if<ReportTable>(&block);
        for (const QList<TextRuns>& row : table ? table->rows : QList<QList<TextRuns>>()) {
            for (const TextRuns& cell : row)
                gather(cell, section, printed);
        }
    }
    return printed;
}

/// What a number may say of its records: their sum, of a rate also what stands above and below the line.
inline QStringList formsOf(const Trace& trace)
{
    QStringList forms{figureText(trace.figure, {}), figureText(trace.figure, QStringLiteral("column"))};
    if (trace.figure.key.isEmpty() && trace.figure.unit == u"元")
        forms << plainMoneyText(qRound64(trace.figure.value.value_or(0) * 100));
    if (!trace.figure.isRate)
        return forms;
    double present = 0;
    double expected = 0;
    for (const TraceRow& row : trace.records) {
        present += row.present.value_or(0);
        expected += row.expected.value_or(0);
    }
    return forms << styledPlain(present) << styledPlain(expected);
}

} // namespace ledger::testing
