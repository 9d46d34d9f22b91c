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
    for (const QList<TextRuns>& row : table.rows) {
        QStringList cells;
        for (const TextRuns& cell : row)
            cells += textOf(cell);
        lines += cells.join(u'\t');
    }
    if (!table.note.isEmpty())
        lines += table.note;
    return lines;
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
