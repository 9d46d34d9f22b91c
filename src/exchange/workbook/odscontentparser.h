// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/odsstyles.h"
#include "exchange/workbook/sheetsink.h"

#include <string>
#include <vector>

namespace ledger {

/// Sends the tables of a content.xml to the sink; also reads the styles that stand before them.
class OdsContentParser : public XmlHandler
{
public:
    OdsContentParser(OdsStyles& styles, SheetSink& sink);

    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const ReadOutcome& outcome() const { return m_outcome; }
    bool isSpreadsheet() const { return m_isSpreadsheet; }

private:
    struct Cell {
        qint64 column = 0;
        qint64 repeated = 1;
        int rowsSpanned = 1;
        int columnsSpanned = 1;
        std::string type;
        std::string value;
        std::string text;
        QByteArray style;
        bool covered = false;
    };

    bool startTable(const XmlAttributes& attributes);
    void startColumn(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes, bool covered);
    void startInside(std::string_view name, const XmlAttributes& attributes);
    void endInside(std::string_view name);
    bool endRow();
    ReadOutcome sendRow(qint64 row);
    ReadOutcome sendCell(const Cell& cell, CellPlace place);
    QByteArray styleOf(const Cell& cell) const;

    OdsStyles& m_styles;
    SheetSink& m_sink;
    ReadOutcome m_outcome;
    std::vector<Cell> m_cells; ///< of the current row, those with content
    Cell m_cell;
    std::vector<std::pair<qint64, QByteArray>> m_columnStyles; ///< first column after the group, its style
    QByteArray m_rowStyle;
    qint64 m_row = 0;
    qint64 m_rowRepeated = 1;
    qint64 m_column = 0;
    qint64 m_columnsDeclared = 0;
    int m_paragraphs = 0;
    int m_depthInCell = 0; ///< 0: outside, 1: a child of the cell …
    int m_skipFrom = 0; ///< depth of the note or drawing whose text is no cell text
    int m_tableDepth = 0;
    bool m_inBody = false;
    bool m_inTracked = false;
    bool m_inCell = false;
    bool m_isSpreadsheet = false;
};

} // namespace ledger
