// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

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

} // namespace ledger::testing
