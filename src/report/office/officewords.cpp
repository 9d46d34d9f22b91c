// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/officewords.h"

#include <algorithm>
#include <numeric>

namespace ledger {

namespace {

/// In widths of a Chinese character; of the widest line.
double widthOf(const QString& text)
{
    double widest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        double width = 0;
        for (const QChar character : line)
            width += character.unicode() < 0x2000 ? 0.55 : 1;
        widest = std::max(widest, width);
    }
    return widest;
}

bool isXmlCharacter(QChar character)
{
    return character.unicode() >= 0x20 ? character.unicode() < 0xfffe : character == u'\t' || character == u'\n';
}

} // namespace

QByteArray xmlText(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'&')
            escaped += QStringLiteral("&amp;");
        else if (character == u'<')
            escaped += QStringLiteral("&lt;");
        else if (character == u'>')
            escaped += QStringLiteral("&gt;");
        else if (character == u'"')
            escaped += QStringLiteral("&quot;");
        else if (isXmlCharacter(character))
            escaped += character;
    }
    return escaped.toUtf8();
}

QList<double> columnShares(const ReportTable& table)
{
    constexpr double Word = 8; // so much of a text should stand in one line
    constexpr double LongText = 40;
    QList<double> shares;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const double head = widthOf(table.columns[i].head);
        double widest = 0;
        for (const QList<TextRuns>& row : table.rows)
            widest = std::max(widest, widthOf(textOf(row.value(i))));
        const double beyond = std::max(0.0, std::min(widest, LongText) - Word);
        shares += 1.6 + std::max(head, std::min(widest, Word)) + beyond * 0.8;
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= sum;
    return shares;
}

} // namespace ledger
