// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/odftable.h"

#include "report/mergedcells.h"
#include "report/office/officewords.h"

#include <numeric>

namespace ledger {

namespace {

class OdfTableWriter
{
public:
    explicit OdfTableWriter(const OdfTableLook& look)
        : m_look(look)
        , m_text(prefix("text"))
        , m_table(prefix("table"))
        , m_style(prefix("style"))
        , m_fo(prefix("fo"))
    {
    }

    OdfTable table(const ReportTable& table);
    OdfTable form(const ReportForm& form);

private:
    enum class Tone { Head, Cell };
    struct Cell {
        TextRuns runs;
        Tone tone = Tone::Cell;
        CellAlign align = CellAlign::Centre;
        int span = 1;
        int leastLines = 1;
        QString foot = {};
        int rows = 1; ///< 0: it goes on with the cell above
    };

    QByteArray prefix(const QByteArray& vocabulary) const
    {
        return m_look.prefixes.value(vocabulary, vocabulary) + ':';
    }
    QByteArray styleName(const char* part) const { return m_look.name + '.' + part; }
    QByteArray styles(const QList<double>& shares) const;
    QByteArray paragraphStyle(Tone tone, CellAlign align) const;
    QByteArray paragraphName(Tone tone, CellAlign align) const;
    QByteArray begin(qsizetype columns) const;
    QByteArray row(const QList<Cell>& cells) const;
    QByteArray cell(const Cell& cell) const;
    QByteArray paragraph(const QString& text, Tone tone, CellAlign align) const;
    QByteArray end() const { return "</" + m_table + "table>"; }

    const OdfTableLook& m_look;
    QByteArray m_text;
    QByteArray m_table;
    QByteArray m_style;
    QByteArray m_fo;
    double m_leastHeight = 0; ///< of a row, in points
};

const QList<std::pair<CellAlign, QByteArray>>& aligns()
{
    static const QList<std::pair<CellAlign, QByteArray>> table{
        {CellAlign::Left, "start"}, {CellAlign::Centre, "center"}, {CellAlign::Right, "end"}};
    return table;
}

QByteArray OdfTableWriter::paragraphName(Tone tone, CellAlign align) const
{
    return styleName(tone == Tone::Head ? "head" : "text") + QByteArray::number(static_cast<int>(align));
}

QByteArray OdfTableWriter::paragraphStyle(Tone tone, CellAlign align) const
{
    QByteArray side;
    for (const auto& [known, word] : aligns()) {
        if (known == align)
            side = word;
    }
    QByteArray xml = '<' + m_style + "style " + m_style + "name=\"" + paragraphName(tone, align) + "\" " + m_style
        + "family=\"paragraph\"";
    if (!m_look.parentStyle.isEmpty())
        xml += ' ' + m_style + "parent-style-name=\"" + m_look.parentStyle + '"';
    xml += "><" + m_style + "paragraph-properties " + m_fo + "margin-left=\"0mm\" " + m_fo + "margin-right=\"0mm\" "
        + m_fo + "margin-top=\"0mm\" " + m_fo + "margin-bottom=\"0mm\" " + m_fo + "line-height=\"100%\" " + m_fo
        + "text-align=\"" + side + "\" " + m_fo + "text-indent=\"0mm\"/>";
    return xml + (tone == Tone::Head ? m_look.headProperties : m_look.cellProperties) + "</" + m_style + "style>";
}

QByteArray OdfTableWriter::styles(const QList<double>& shares) const
{
    const auto begin = [this](const QByteArray& name, const char* family) {
        return '<' + m_style + "style " + m_style + "name=\"" + name + "\" " + m_style + "family=\"" + family + "\">";
    };
    const QByteArray end = "</" + m_style + "style>";
    QByteArray xml = begin(m_look.name, "table") + '<' + m_style + "table-properties " + m_style + "width=\""
        + QByteArray::number(m_look.width) + "mm\" " + m_table + "align=\"center\"/>" + end;
    for (qsizetype i = 0; i < shares.size(); ++i)
        xml += begin(styleName("column") + QByteArray::number(i + 1), "table-column") + '<' + m_style
            + "table-column-properties " + m_style + "column-width=\""
            + QByteArray::number(m_look.width * shares[i], 'f', 2) + "mm\"/>" + end;
    xml += begin(styleName("row"), "table-row") + '<' + m_style + "table-row-properties ";
    if (m_leastHeight > 0)
        xml += m_style + "min-row-height=\"" + QByteArray::number(m_leastHeight) + "pt\" ";
    xml += m_fo + "keep-together=\"always\"/>" + end;
    xml += begin(styleName("cell"), "table-cell") + '<' + m_style + "table-cell-properties " + m_fo
        + "border=\"0.5pt solid #000000\" " + m_fo + "padding=\"1mm\" " + m_style + "vertical-align=\"middle\"/>" + end;
    for (const Tone tone : {Tone::Head, Tone::Cell}) {
        for (const auto& align : aligns())
            xml += paragraphStyle(tone, align.first);
    }
    return xml;
}

QByteArray OdfTableWriter::begin(qsizetype columns) const
{
    QByteArray xml = '<' + m_table + "table " + m_table + "name=\"" + m_look.name + "\" " + m_table + "style-name=\""
        + m_look.name + "\">";
    for (qsizetype i = 0; i < columns; ++i)
        xml += '<' + m_table + "table-column " + m_table + "style-name=\"" + styleName("column")
            + QByteArray::number(i + 1) + "\"/>";
    return xml;
}

QByteArray OdfTableWriter::paragraph(const QString& text, Tone tone, CellAlign align) const
{
    return '<' + m_text + "p " + m_text + "style-name=\"" + paragraphName(tone, align) + "\">"
        + odfText(text, m_text.chopped(1)) + "</" + m_text + "p>";
}

QByteArray OdfTableWriter::cell(const Cell& cell) const
{
    if (cell.rows == 0)
        return '<' + m_table + "covered-table-cell/>";
    QByteArray xml = '<' + m_table + "table-cell " + m_table + "style-name=\"" + styleName("cell") + '"';
    if (cell.rows > 1)
        xml += ' ' + m_table + "number-rows-spanned=\"" + QByteArray::number(cell.rows) + '"';
    if (cell.span > 1)
        xml += ' ' + m_table + "number-columns-spanned=\"" + QByteArray::number(cell.span) + '"';
    xml += '>';
    const QString text = textOf(cell.runs);
    xml += paragraph(text, cell.tone, cell.align);
    for (qsizetype line = text.count(u'\n') + 1; line < cell.leastLines; ++line)
        xml += paragraph({}, cell.tone, cell.align);
    if (!cell.foot.isEmpty())
        xml += paragraph(cell.foot, cell.tone, CellAlign::Right);
    xml += "</" + m_table + "table-cell>";
    for (int i = 1; i < cell.span; ++i)
        xml += '<' + m_table + "covered-table-cell/>";
    return xml;
}

QByteArray OdfTableWriter::row(const QList<Cell>& cells) const
{
    QByteArray xml = '<' + m_table + "table-row " + m_table + "style-name=\"" + styleName("row") + "\">";
    for (const Cell& one : cells)
        xml += cell(one);
    return xml + "</" + m_table + "table-row>";
}

OdfTable OdfTableWriter::table(const ReportTable& table)
{
    m_leastHeight = table.leastHeight;
    const int columns = static_cast<int>(table.columns.size());
    QList<Cell> head;
    for (const ReportColumn& column : table.columns)
        head += Cell{{{column.head}}, Tone::Head, CellAlign::Centre};
    QByteArray xml =
        begin(columns) + '<' + m_table + "table-header-rows>" + row(head) + "</" + m_table + "table-header-rows>";
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        if (table.groups.contains(at))
            xml += row({Cell{{{table.groups.value(at)}}, Tone::Head, CellAlign::Left, columns}});
        QList<Cell> cells;
        for (int i = 0; i < columns; ++i) {
            cells += Cell{table.rows[at].value(i), Tone::Cell, table.columns[i].align};
            cells.last().rows = continuesAbove(table, at, i) ? 0 : rowsSpanned(table, at, i);
        }
        xml += row(cells);
    }
    return {styles(columnShares(table)), xml + end()};
}

OdfTable OdfTableWriter::form(const ReportForm& form)
{
    const double sum = std::accumulate(form.columns.begin(), form.columns.end(), 0.0);
    QList<double> shares;
    for (const double column : form.columns)
        shares += column / sum;
    QByteArray xml = begin(shares.size());
    for (qsizetype at = 0; at < form.rows.size(); ++at) {
        QList<Cell> cells;
        for (const ReportCell& given : form.rows[at])
            cells +=
                Cell{given.runs, given.isLabel ? Tone::Head : Tone::Cell, given.align, given.span, given.leastLines,
                     given.foot};
        const QByteArray written = row(cells);
        xml +=
            at == 0 ? '<' + m_table + "table-header-rows>" + written + "</" + m_table + "table-header-rows>" : written;
    }
    return {styles(shares), xml + end()};
}

} // namespace

QByteArray odfText(const QString& text, const QByteArray& textPrefix)
{
    QByteArray xml;
    QString plain;
    const auto flush = [&] {
        xml += xmlText(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFoldable = text[i] == u' ' && (i == 0 || i + 1 == text.size() || text[i - 1] == u' ');
        const char* element =
            text[i] == u'\n' ? "line-break" : (text[i] == u'\t' ? "tab" : (isFoldable ? "s" : nullptr));
        if (element == nullptr) {
            plain += text[i];
            continue;
        }
        flush();
        xml += '<' + textPrefix + ':' + element + "/>";
    }
    flush();
    return xml;
}

OdfTable odfTable(const ReportTable& table, const OdfTableLook& look)
{
    return OdfTableWriter(look).table(table);
}

OdfTable odfForm(const ReportForm& form, const OdfTableLook& look)
{
    return OdfTableWriter(look).form(form);
}

} // namespace ledger
