// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxsheetparser.h"

#include "exchange/workbook/celltext.h"

#include <charconv>
#include <cmath>

namespace ledger {
namespace {

constexpr double Epoch1904 = 1462; // days between the two calendars
constexpr std::size_t MaxLetters = 3;
constexpr std::size_t MaxDigits = 7;

/// "AB12" as a place; nothing for anything else.
std::optional<CellPlace> placeOf(std::string_view reference)
{
    CellPlace place;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        place.column = place.column * 26 + (reference[i] - 'A' + 1);
    const std::string_view digits = reference.substr(std::min(i, reference.size()));
    if (i == 0 || i > MaxLetters || digits.empty() || digits.size() > MaxDigits)
        return {};
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), place.row);
    if (error != std::errc() || stop != digits.data() + digits.size() || place.row < 1)
        return {};
    return CellPlace{place.row - 1, place.column - 1};
}

template<class Value>
bool parseWhole(std::string_view text, Value& value)
{
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && stop == text.data() + text.size();
}

} // namespace

XlsxSheetParser::XlsxSheetParser(const Book& book, SheetSink& sink)
    : m_book(book)
    , m_sink(sink)
{
}

bool XlsxSheetParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    m_inValue = false;
    if (name == "sheetData") {
        m_inData = true;
    } else if (name == "mergeCell") {
        return mergeCells(attributes.value("ref"));
    } else if (m_inData && name == "row") {
        return startRow(attributes);
    } else if (m_inData && name == "c") {
        return startCell(attributes);
    } else if (m_inCell && name == "rPh") {
        ++m_phonetic;
    } else if (m_inCell && (name == "v" || name == "t")) {
        m_inValue = m_phonetic == 0;
    }
    return true;
}

bool XlsxSheetParser::endElement(std::string_view name)
{
    m_inValue = false;
    if (name == "sheetData") {
        m_inData = false;
    } else if (m_inCell && name == "rPh") {
        --m_phonetic;
    } else if (m_inCell && name == "c") {
        m_inCell = false;
        m_outcome = sendCell();
    }
    return !m_outcome;
}

void XlsxSheetParser::characters(std::string_view text)
{
    if (m_inValue)
        m_value += text;
}

bool XlsxSheetParser::startRow(const XmlAttributes& attributes)
{
    const std::string_view number = attributes.value("r");
    m_place.column = -1;
    if (number.empty()) {
        ++m_place.row;
        return true;
    }
    qint64 row = 0;
    if (!parseWhole(number, row) || row < 1)
        return badReference();
    m_place.row = row - 1;
    return true;
}

bool XlsxSheetParser::startCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes.value("r");
    if (reference.empty() && attributes.has("r"))
        return badReference();
    if (reference.empty()) {
        ++m_place.column;
    } else {
        const std::optional<CellPlace> place = placeOf(reference);
        if (!place || place->row != m_place.row)
            return badReference();
        m_place = *place;
    }
    const std::string_view type = attributes.value("t");
    m_type = type.empty() || type == "n" ? CellType::Number
        : type == "s"                    ? CellType::Shared
        : type == "b"                    ? CellType::Boolean
        : type == "e"                    ? CellType::Error
        : type == "d"                    ? CellType::Iso
                                         : CellType::Text;
    m_style = 0;
    parseWhole(attributes.value("s"), m_style);
    m_value.clear();
    m_phonetic = 0;
    m_inCell = true;
    return true;
}

bool XlsxSheetParser::mergeCells(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos)
        return true;
    const std::optional<CellPlace> first = placeOf(reference.substr(0, colon));
    const std::optional<CellPlace> last = placeOf(reference.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return badReference();
    m_outcome = m_sink.merge({static_cast<int>(first->row), static_cast<int>(first->column),
                              static_cast<int>(last->row - first->row + 1),
                              static_cast<int>(last->column - first->column + 1)});
    return !m_outcome;
}

bool XlsxSheetParser::badReference()
{
    m_outcome = ReadProblem{ReadFailure::BadReference, {}, std::max<qint64>(m_place.row, 0) + 1};
    return false;
}

ReadOutcome XlsxSheetParser::sendCell()
{
    if (m_value.empty())
        return {};
    switch (m_type) {
    case CellType::Number:
        return sendNumber();
    case CellType::Shared:
        return sendShared();
    case CellType::Boolean:
        if (m_value == "1" || m_value == "0")
            return m_sink.boolean(m_place, m_value == "1");
        break;
    case CellType::Error:
        return m_sink.error(m_place, m_value);
    case CellType::Iso:
        return m_sink.isoDate(m_place, m_value, m_book.styles.format(m_style).shown);
    case CellType::Text:
        decodeEscapes(m_value, 0);
        break;
    }
    return m_sink.text(m_place, m_value);
}

ReadOutcome XlsxSheetParser::sendShared()
{
    std::size_t index = 0;
    // A cell whose text is not in the table is a cell in error; the rest of its sheet is sound.
    if (!parseWhole(m_value, index) || index >= m_book.strings.size())
        return m_sink.error(m_place, "#STRING!");
    return m_sink.text(m_place, m_book.strings.at(index));
}

ReadOutcome XlsxSheetParser::sendNumber()
{
    double value = 0;
    if (!parseWhole(m_value, value) || !std::isfinite(value))
        return m_sink.text(m_place, m_value);
    const NumberFormat format = m_book.styles.format(m_style);
    const double serial = format.date && m_book.date1904 && isDateSerial(value) ? value + Epoch1904 : value;
    return m_sink.number(m_place, serial, format);
}

} // namespace ledger
