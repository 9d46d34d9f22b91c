// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formmaker.h"

#include "report/tablerows.h"

namespace ledger {

namespace {

Result<TextRuns> sayLines(const CellSpec& cell, const ReportContext& context, Sentences& sentences)
{
    TextRuns runs;
    for (const CellLine& line : cell.lines) {
        TextRuns said;
        if (line.each) {
            auto rows = sayRows(line, context, sentences);
            if (!rows)
                return rows;
            said = *rows;
        } else {
            said = sentences.say(line.clause).value_or(TextRuns());
        }
        if (textOf(said).isEmpty())
            continue;
        if (!runs.isEmpty())
            runs.append({QStringLiteral("\n")});
        runs.append(said);
    }
    return runs;
}

} // namespace

CellAlign cellAlign(const QString& word)
{
    if (word == u"left")
        return CellAlign::Left;
    return word == u"right" ? CellAlign::Right : CellAlign::Centre;
}

Result<TextRuns> sayRows(const CellLine& line, const ReportContext& context, Sentences& sentences)
{
    const auto source = rowsOf(*line.each, context);
    if (!source)
        return source.error();
    Clause clause = line.clause;
    clause.otherwise.clear();
    TextRuns runs;
    QSet<QString> before; // examples of one name are one example
    const bool areExamples = line.each->options[u"examples"].toBool();
    for (const RowCells& row : source->rows) {
        const auto said = sentences.say(clause, &row);
        if (!said || (areExamples && before.contains(textOf(*said))))
            continue;
        before.insert(textOf(*said));
        if (!runs.isEmpty())
            runs.append({line.join});
        runs.append(*said);
    }
    if (!runs.isEmpty() && !line.lead.isEmpty())
        runs.prepend({sentences.words(line.lead)});
    if (runs.isEmpty() && !line.clause.otherwise.isEmpty())
        runs.append({sentences.words(line.clause.otherwise)});
    if (source->leftOut > 0 && !areExamples)
        runs.append({QStringLiteral("%1另有%2项，见台账").arg(line.join).arg(source->leftOut)});
    return runs;
}

Result<ReportForm> makeForm(const FormSpec& spec, const ReportContext& context, Sentences& sentences)
{
    ReportForm form{spec.textSize, spec.columns, {}, {}};
    for (const FormRow& row : spec.rows) {
        QList<ReportCell> cells;
        bool isSaid = false;
        for (const CellSpec& cell : row.cells) {
            ReportCell made{{{cell.label}}, true, cell.span, cell.leastLines, CellAlign::Centre};
            if (cell.label.isEmpty()) {
                auto runs = sayLines(cell, context, sentences);
                if (!runs)
                    return runs.error();
                made = {*runs, false, cell.span, cell.leastLines, cellAlign(cell.align), cell.foot};
                isSaid = isSaid || !textOf(*runs).isEmpty();
            }
            cells += made;
        }
        if (isSaid || !row.isOptional)
            form.rows += cells;
    }
    if (const auto notes = sentences.paragraph(spec.notes))
        form.note = textOf(*notes);
    return form;
}

} // namespace ledger
