// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellblock.h"

namespace ledger {

namespace {

bool endsCell(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r';
}

/// The place behind the closing quote of a cell that begins at `at`; -1 where the quote is part of a plain text: "甲"会.
qsizetype endOfQuoted(QStringView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"')
            ++i;
        else
            return endsCell(text, i + 1) ? i + 1 : -1;
    }
    return -1;
}

qsizetype endOfPlain(QStringView text, qsizetype at)
{
    while (!endsCell(text, at))
        ++at;
    return at;
}

QString quotedText(QStringView quoted)
{
    QString text = quoted.sliced(1, quoted.size() - 2).toString();
    text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

} // namespace

QList<QStringList> readCellBlock(QStringView text)
{
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype quotedEnd = text[at] == u'"' ? endOfQuoted(text, at) : -1;
        const qsizetype end = quotedEnd > 0 ? quotedEnd : endOfPlain(text, at);
        const QStringView cell = text.sliced(at, end - at);
        row.append(quotedEnd > 0 ? quotedText(cell) : cell.toString());
        at = end;
        if (at < text.size() && text[at] == u'\t') {
            ++at;
            // A tab at the very end stands before one more, empty cell.
            if (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
                continue;
            row.append(QString());
        }
        rows.append(row);
        row.clear();
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
    }
    return rows;
}

QString writeCellBlock(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool isQuoted = cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n');
            if (isQuoted)
                cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    // An empty last line would not be seen without a line end of its own.
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.append(QString());
    return lines.join(u'\n');
}

} // namespace ledger
