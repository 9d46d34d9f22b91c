// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheetsink.h"
#include "exchange/workbook/xlsxparts.h"

namespace ledger {

/// Sends the cells and merged ranges of one worksheet part to the sink as they are met.
class XlsxSheetParser : public XmlHandler
{
public:
    /// What the cells refer to; both outlive the parser.
    struct Book {
        const XlsxStrings& strings;
        const XlsxStyles& styles;
        bool date1904 = false;
    };
    XlsxSheetParser(const Book& book, SheetSink& sink);

    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const ReadOutcome& outcome() const { return m_outcome; }

private:
    enum class CellType { Number, Shared, Text, Boolean, Error, Iso };

    bool startRow(const XmlAttributes& attributes);
    bool startCell(const XmlAttributes& attributes);
    bool mergeCells(std::string_view reference);
    bool badReference();
    ReadOutcome sendCell();
    ReadOutcome sendShared();
    ReadOutcome sendNumber();

    const Book& m_book;
    SheetSink& m_sink;
    ReadOutcome m_outcome;
    CellPlace m_place{-1, -1};
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value;
    int m_phonetic = 0;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_inValue = false;
};

} // namespace ledger
