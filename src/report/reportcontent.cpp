// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcontent.h"

#include <QStringList>

namespace ledger {

namespace {

QStringList linesOf(const ReportParagraph& paragraph)
{
    return {textOf(paragraph.runs)};
}

QStringList linesOf(const ReportTable& table)
{
    QStringList lines{table.caption};
    QStringList heads;
    for (const ReportColumn& column : table.columns)
        heads += QString(column.head).remove(u'\n');
    lines += heads.join(u'\t');
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.groups.contains(i))
            lines += table.groups.value(i);
        QStringList cells;
        for (const TextRuns& cell : table.rows[i])
            cells += textOf(cell);
        lines += cells.join(u'\t');
    }
    if (!table.note.isEmpty())
        lines += table.note;
    return lines;
}

QStringList linesOf(const ReportImage& image)
{
    return {image.caption};
}

QStringList linesOf(const ReportForm& form)
{
    QStringList lines;
    for (const QList<ReportCell>& row : form.rows) {
        QStringList cells;
        for (const ReportCell& cell : row)
            cells += textOf(cell.runs) + cell.foot;
        lines += cells.join(u'\t');
    }
    if (!form.note.isEmpty())
        lines += form.note;
    return lines;
}

QStringList linesOf(const ReportBreak&)
{
    return {QStringLiteral("\f")};
}

} // namespace

QString textOf(const TextRuns& runs)
{
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

QString plainText(const ReportContent& content)
{
    QStringList lines;
    for (const ReportBlock& block : content.blocks)
        lines += std::visit([](const auto& part) { return linesOf(part); }, block);
    return lines.join(u'\n') + u'\n';
}

} // namespace ledger
