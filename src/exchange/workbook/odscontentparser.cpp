// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/odscontentparser.h"

#include <charconv>
#include <cmath>

namespace ledger {
namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

qint64 countOf(std::string_view text)
{
    qint64 value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max<qint64>(value, 1);
}

int spanOf(std::string_view text)
{
    return static_cast<int>(std::min<qint64>(countOf(text), 1 << 24));
}

bool isTextContainer(std::string_view name)
{
    return name == "p" || name == "span" || name == "a" || name == "ruby" || name == "ruby-base" || name == "meta"
        || name == "s" || name == "tab" || name == "line-break" || name == "date" || name == "time"
        || name == "sheet-name" || name == "title";
}

} // namespace

OdsContentParser::OdsContentParser(OdsStyles& styles, SheetSink& sink)
    : m_styles(styles)
    , m_sink(sink)
{
}

bool OdsContentParser::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (!m_inBody) {
        m_styles.start(name, attributes);
        m_inBody = m_isSpreadsheet = name == "spreadsheet";
        return true;
    }
    if (m_inCell) {
        startInside(name, attributes);
        return true;
    }
    if (name == "tracked-changes")
        m_inTracked = true;
    if (m_inTracked)
        return true;
    if (name == "table")
        return startTable(attributes);
    if (m_tableDepth != 1)
        return true;
    if (name == "table-column")
        startColumn(attributes);
    else if (name == "table-row")
        startRow(attributes);
    else if (name == "table-cell" || name == "covered-table-cell")
        startCell(attributes, name == "covered-table-cell");
    return true;
}

bool OdsContentParser::endElement(std::string_view name)
{
    if (!m_inBody) {
        m_styles.end(name);
        return true;
    }
    if (m_inCell && m_depthInCell > 0) {
        endInside(name);
        return true;
    }
    if (name == "tracked-changes")
        m_inTracked = false;
    if (m_inTracked)
        return true;
    if (m_inCell) {
        m_inCell = false;
        const bool content = !m_cell.type.empty() || !m_cell.text.empty();
        if ((content && !m_cell.covered) || m_cell.rowsSpanned > 1 || m_cell.columnsSpanned > 1)
            m_cells.push_back(m_cell);
        return true;
    }
    if (name == "table-row" && m_tableDepth == 1)
        return endRow();
    if (name == "table" && m_tableDepth > 0)
        --m_tableDepth;
    return true;
}

void OdsContentParser::characters(std::string_view text)
{
    if (m_inCell && m_depthInCell > 0 && m_paragraphs > 0 && m_skipFrom == 0)
        m_cell.text += text;
}

bool OdsContentParser::startTable(const XmlAttributes& attributes)
{
    if (++m_tableDepth > 1)
        return true;
    m_row = 0;
    m_columnsDeclared = 0;
    m_columnStyles.clear();
    const bool hidden = m_styles.hidesTable(bytes(attributes.value("style-name")));
    m_outcome = m_sink.beginSheet(attributes.value("xmlns:table", "name"), hidden);
    return !m_outcome;
}

void OdsContentParser::startColumn(const XmlAttributes& attributes)
{
    m_columnsDeclared += std::min<qint64>(countOf(attributes.value("number-columns-repeated")), 1 << 24);
    if (m_columnStyles.size() < static_cast<std::size_t>(m_sink.limits().columns))
        m_columnStyles.emplace_back(m_columnsDeclared, bytes(attributes.value("default-cell-style-name")));
}

void OdsContentParser::startRow(const XmlAttributes& attributes)
{
    m_rowRepeated = countOf(attributes.value("number-rows-repeated"));
    m_rowStyle = bytes(attributes.value("default-cell-style-name"));
    m_column = 0;
    m_cells.clear();
}

void OdsContentParser::startCell(const XmlAttributes& attributes, bool covered)
{
    m_cell = {};
    m_cell.covered = covered;
    m_cell.column = m_column;
    m_cell.repeated = countOf(attributes.value("number-columns-repeated"));
    m_cell.rowsSpanned = spanOf(attributes.value("number-rows-spanned"));
    m_cell.columnsSpanned = spanOf(attributes.value("number-columns-spanned"));
    m_cell.style = bytes(attributes.value("xmlns:table", "style-name"));
    const bool error = attributes.value("calcext", "value-type") == "error";
    m_cell.type = error ? "error" : attributes.value("xmlns:office", "value-type");
    for (const char* name : {"date-value", "time-value", "boolean-value", "string-value"}) {
        if (m_cell.value.empty())
            m_cell.value = attributes.value("xmlns:office", name);
    }
    if (m_cell.value.empty())
        m_cell.value = attributes.value("xmlns:office", "value");
    m_column = std::min<qint64>(m_column + m_cell.repeated, 1 << 24);
    m_depthInCell = m_skipFrom = m_paragraphs = 0;
    m_inCell = true;
}

void OdsContentParser::startInside(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depthInCell;
    if (m_skipFrom > 0)
        return;
    const bool paragraph = m_depthInCell == 1 && name == "p";
    if (!isTextContainer(name) || (m_depthInCell == 1 && !paragraph)) {
        m_skipFrom = m_depthInCell;
        return;
    }
    if (paragraph && m_paragraphs++ > 0)
        m_cell.text += '\n';
    if (name == "s")
        m_cell.text.append(
            static_cast<std::size_t>(std::min<qint64>(countOf(attributes.value("xmlns:text", "c")), 1 << 16)), ' ');
    else if (name == "tab")
        m_cell.text += '\t';
    else if (name == "line-break")
        m_cell.text += '\n';
}

void OdsContentParser::endInside(std::string_view)
{
    if (m_skipFrom == m_depthInCell)
        m_skipFrom = 0;
    --m_depthInCell;
}

bool OdsContentParser::endRow()
{
    for (qint64 i = 0; i < m_rowRepeated && !m_cells.empty() && !m_outcome; ++i)
        m_outcome = sendRow(m_row + i);
    m_row = std::min<qint64>(m_row + m_rowRepeated, qint64(1) << 32);
    return !m_outcome;
}

ReadOutcome OdsContentParser::sendRow(qint64 row)
{
    for (const Cell& cell : m_cells) {
        if ((cell.rowsSpanned > 1 || cell.columnsSpanned > 1) && row < m_sink.limits().rows) {
            const MergedRange range{static_cast<int>(row), static_cast<int>(cell.column), cell.rowsSpanned,
                                    cell.columnsSpanned};
            if (ReadOutcome bad = m_sink.merge(range))
                return bad;
        }
        const bool content = (!cell.type.empty() || !cell.text.empty()) && !cell.covered;
        for (qint64 i = 0; content && i < cell.repeated; ++i) {
            if (ReadOutcome bad = sendCell(cell, {row, cell.column + i}))
                return bad;
        }
    }
    return {};
}

ReadOutcome OdsContentParser::sendCell(const Cell& cell, CellPlace place)
{
    if (cell.type == "error")
        return m_sink.error(place, cell.text);
    if (cell.type == "date" || cell.type == "time")
        return m_sink.isoDate(place, cell.value, m_styles.shown(styleOf(cell)));
    if (cell.type == "boolean")
        return m_sink.boolean(place, cell.value == "true");
    const bool number = cell.type == "float" || cell.type == "percentage" || cell.type == "currency";
    double value = 0;
    const char* end = cell.value.data() + cell.value.size();
    if (number) {
        const auto [stop, error] = std::from_chars(cell.value.data(), end, value);
        const bool whole = error == std::errc() && stop == end && std::isfinite(value);
        return whole ? m_sink.number(place, value, {}) : m_sink.text(place, cell.value);
    }
    return m_sink.text(place, cell.text.empty() ? cell.value : cell.text);
}

QByteArray OdsContentParser::styleOf(const Cell& cell) const
{
    if (!cell.style.isEmpty())
        return cell.style;
    if (!m_rowStyle.isEmpty())
        return m_rowStyle;
    for (const auto& [end, style] : m_columnStyles) {
        if (cell.column < end)
            return style;
    }
    return {};
}

} // namespace ledger
