// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <algorithm>

namespace ledger {

static bool isWide(char32_t c)
{
    struct Range {
        char32_t from;
        char32_t to;
    };
    // Unicode's East Asian Width W and F, in the blocks that Chinese text uses.
    static constexpr Range ranges[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
                                       {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},  {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
                                       {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    return std::any_of(std::begin(ranges), std::end(ranges), [c](const Range& r) { return r.from <= c && c <= r.to; });
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

TextTable::TextTable(QStringList heads)
    : m_heads(std::move(heads))
    , m_sides(m_heads.size(), ColumnSide::Left)
{
}

void TextTable::setSide(int column, ColumnSide side)
{
    m_sides[column] = side;
}

void TextTable::addRow(const QStringList& cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        row << cells.value(i).simplified();
    m_rows.append(row);
}

static QString lineOf(const QStringList& cells, const QList<int>& widths, const QList<ColumnSide>& sides)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString gap(std::max(0, widths[i] - displayWidth(cells[i])), u' ');
        const bool isLast = i + 1 == cells.size();
        line += sides[i] == ColumnSide::Right ? gap + cells[i] : cells[i] + (isLast ? QString() : gap);
        if (!isLast)
            line += QStringLiteral("  ");
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::toText() const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        int width = displayWidth(m_heads[i]);
        for (const QStringList& row : m_rows)
            width = std::max(width, displayWidth(row[i]));
        widths << width;
    }
    QStringList rules;
    for (const int width : widths)
        rules << QString(width, u'-');
    QString text = lineOf(m_heads, widths, m_sides) + lineOf(rules, widths, m_sides);
    for (const QStringList& row : m_rows)
        text += lineOf(row, widths, m_sides);
    return text;
}

} // namespace ledger
