// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/wordtable.h"

#include "report/mergedcells.h"
#include "report/office/officewords.h"

#include <cmath>
#include <numeric>

namespace ledger {

namespace {

/// Elements of WordprocessingML, in the order that its schema asks for.
class WordTableWriter
{
public:
    explicit WordTableWriter(const WordTableLook& look)
        : m_look(look)
        , m_w(look.prefix.isEmpty() ? QByteArray() : look.prefix + ':')
    {
    }

    QByteArray table(const ReportTable& table);
    QByteArray form(const ReportForm& form);

private:
    enum class RowRole { Head, Body };
    enum class Down { Single, Begins, GoesOn }; ///< a cell of several rows
    struct Cell {
        TextRuns runs;
        QByteArray look;
        CellAlign align = CellAlign::Centre;
        int first = 0; ///< column
        int span = 1;
        int leastLines = 1;
        QString foot = {};
        Down down = Down::Single;
    };

    static Down downOf(const ReportTable& table, qsizetype row, qsizetype column);
    QByteArray open(const char* name, const QByteArray& attributes = {}) const;
    QByteArray close(const char* name) const { return "</" + m_w + name + '>'; }
    QByteArray leaf(const char* name, const QByteArray& attributes = {}) const;
    QByteArray value(const char* name, const QByteArray& value) const;
    QByteArray begin(const QList<double>& shares);
    QByteArray row(const QList<Cell>& cells, RowRole role, double leastHeight = 0) const;
    QByteArray cell(const Cell& cell) const;
    QByteArray paragraph(const TextRuns& runs, const QByteArray& look, CellAlign align) const;

    const WordTableLook& m_look;
    QByteArray m_w;
    QList<int> m_widths;
};

QByteArray WordTableWriter::open(const char* name, const QByteArray& attributes) const
{
    return '<' + m_w + name + (attributes.isEmpty() ? QByteArray() : ' ' + attributes) + '>';
}

QByteArray WordTableWriter::leaf(const char* name, const QByteArray& attributes) const
{
    return '<' + m_w + name + (attributes.isEmpty() ? QByteArray() : ' ' + attributes) + "/>";
}

QByteArray WordTableWriter::value(const char* name, const QByteArray& value) const
{
    return leaf(name, m_w + "val=\"" + value + '"');
}

QByteArray WordTableWriter::begin(const QList<double>& shares)
{
    QByteArray xml = open("tbl") + open("tblPr");
    xml += leaf("tblW", m_w + "w=\"5000\" " + m_w + "type=\"pct\"") + value("jc", "center") + open("tblBorders");
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml +=
            leaf(side, m_w + "val=\"single\" " + m_w + "sz=\"4\" " + m_w + "space=\"0\" " + m_w + "color=\"000000\"");
    xml += close("tblBorders");
    if (m_look.isFixed)
        xml += leaf("tblLayout", m_w + "type=\"fixed\"");
    xml += open("tblCellMar");
    for (const auto& [side, width] :
         {std::pair("top", "40"), std::pair("left", "57"), std::pair("bottom", "40"), std::pair("right", "57")})
        xml += leaf(side, m_w + "w=\"" + width + "\" " + m_w + "type=\"dxa\"");
    xml += close("tblCellMar") + close("tblPr") + open("tblGrid");
    for (const double share : shares) {
        m_widths += static_cast<int>(std::lround(share * m_look.width));
        xml += leaf("gridCol", m_w + "w=\"" + QByteArray::number(m_widths.last()) + '"');
    }
    return xml + close("tblGrid");
}

QByteArray WordTableWriter::paragraph(const TextRuns& runs, const QByteArray& look, CellAlign align) const
{
    const char* side = align == CellAlign::Left ? "left" : (align == CellAlign::Right ? "right" : "center");
    QByteArray xml = open("p") + open("pPr");
    xml += leaf("spacing",
                m_w + "before=\"0\" " + m_w + "after=\"0\" " + m_w + "line=\"240\" " + m_w + "lineRule=\"auto\"");
    xml += leaf("ind",
                m_w + "left=\"0\" " + m_w + "right=\"0\" " + m_w + "firstLine=\"0\" " + m_w + "firstLineChars=\"0\"");
    xml += value("jc", side) + close("pPr");
    for (const TextRun& run : runs)
        xml += wordRun(run.text, look, m_look.prefix);
    return xml + close("p");
}

QByteArray WordTableWriter::cell(const Cell& cell) const
{
    const int width =
        std::accumulate(m_widths.begin() + cell.first,
                        m_widths.begin() + std::min<qsizetype>(cell.first + cell.span, m_widths.size()), 0);
    QByteArray xml = open("tc") + open("tcPr");
    xml += leaf("tcW", m_w + "w=\"" + QByteArray::number(width) + "\" " + m_w + "type=\"dxa\"");
    if (cell.span > 1)
        xml += value("gridSpan", QByteArray::number(cell.span));
    if (cell.down == Down::GoesOn)
        return xml + leaf("vMerge") + close("tcPr") + paragraph({}, cell.look, cell.align) + close("tc");
    if (cell.down == Down::Begins)
        xml += value("vMerge", "restart");
    xml += value("vAlign", "center") + close("tcPr") + paragraph(cell.runs, cell.look, cell.align);
    for (qsizetype line = textOf(cell.runs).count(u'\n') + 1; line < cell.leastLines; ++line)
        xml += paragraph({}, cell.look, cell.align);
    if (!cell.foot.isEmpty())
        xml += paragraph({{cell.foot}}, cell.look, CellAlign::Right);
    return xml + close("tc");
}

QByteArray WordTableWriter::row(const QList<Cell>& cells, RowRole role, double leastHeight) const
{
    QByteArray xml = open("tr") + open("trPr") + leaf("cantSplit");
    if (leastHeight > 0)
        xml += leaf("trHeight",
                    m_w + "val=\"" + QByteArray::number(std::lround(leastHeight * 20)) + "\" " + m_w
                        + "hRule=\"atLeast\"");
    if (role == RowRole::Head)
        xml += leaf("tblHeader");
    xml += close("trPr");
    for (const Cell& one : cells)
        xml += cell(one);
    return xml + close("tr");
}

WordTableWriter::Down WordTableWriter::downOf(const ReportTable& table, qsizetype row, qsizetype column)
{
    if (continuesAbove(table, row, column))
        return Down::GoesOn;
    return continuesAbove(table, row + 1, column) ? Down::Begins : Down::Single;
}

QByteArray WordTableWriter::table(const ReportTable& table)
{
    QByteArray xml = begin(columnShares(table));
    const int columns = static_cast<int>(table.columns.size());
    QList<Cell> head;
    for (int i = 0; i < columns; ++i)
        head += Cell{{{table.columns[i].head}}, m_look.headLook, CellAlign::Centre, i};
    xml += row(head, RowRole::Head);
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        if (table.groups.contains(at))
            xml += row({Cell{{{table.groups.value(at)}}, m_look.headLook, CellAlign::Left, 0, columns}}, RowRole::Body);
        QList<Cell> cells;
        for (int i = 0; i < columns; ++i) {
            cells += Cell{table.rows[at].value(i), m_look.cellLook, table.columns[i].align, i};
            cells.last().down = downOf(table, at, i);
        }
        xml += row(cells, RowRole::Body, table.leastHeight);
    }
    return xml + close("tbl");
}

QByteArray WordTableWriter::form(const ReportForm& form)
{
    const double sum = std::accumulate(form.columns.begin(), form.columns.end(), 0.0);
    QList<double> shares;
    for (const double column : form.columns)
        shares += column / sum;
    QByteArray xml = begin(shares);
    for (qsizetype at = 0; at < form.rows.size(); ++at) {
        QList<Cell> cells;
        int first = 0;
        for (const ReportCell& given : form.rows[at]) {
            cells += Cell{given.runs,  given.isLabel ? m_look.headLook : m_look.cellLook,
                          given.align, first,
                          given.span,  given.leastLines,
                          given.foot};
            first += given.span;
        }
        xml += row(cells, at == 0 ? RowRole::Head : RowRole::Body);
    }
    return xml + close("tbl");
}

} // namespace

QByteArray wordRun(const QString& text, const QByteArray& look, const QByteArray& prefix)
{
    const QByteArray w = prefix.isEmpty() ? QByteArray() : prefix + ':';
    QByteArray xml = '<' + w + "r>" + look;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml += '<' + w + "br/>";
        if (!lines[i].isEmpty())
            xml += '<' + w + "t xml:space=\"preserve\">" + xmlText(lines[i]) + "</" + w + "t>";
    }
    return xml + "</" + w + "r>";
}

QByteArray wordTable(const ReportTable& table, const WordTableLook& look)
{
    return WordTableWriter(look).table(table);
}

QByteArray wordForm(const ReportForm& form, const WordTableLook& look)
{
    return WordTableWriter(look).form(form);
}

} // namespace ledger
