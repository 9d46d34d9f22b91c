// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/xlsxtablewriter.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace ledger {

Result<> XlsxTableWriter::begin(const QString& sheetName, const QList<ExportColumn>& columns)
{
    if (auto created = m_file.create(); !created)
        return created;
    auto sheet = m_file.addSheet(sheetName);
    if (!sheet)
        return sheet.error();
    m_sheet = *sheet;
    m_columns = columns;
    m_runs.fill(0, columns.size());
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int i = 0; i < m_columns.size(); ++i) {
        m_widths << shownWidth(m_columns[i].header);
        if (auto done = m_file.writeText(m_sheet, 0, i, m_columns[i].header, m_file.headFormat()); !done)
            return done;
    }
    m_row = 1;
    return {};
}

Result<> XlsxTableWriter::write(int column, const ExportCell& cell)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    switch (cell.type) {
    case ExportCell::Type::Empty:
        return {};
    case ExportCell::Type::Text:
        return m_file.writeText(m_sheet, m_row, column, cell.text,
                                m_columns[column].isCode ? m_file.textFormat() : nullptr);
    case ExportCell::Type::Number:
        return m_file.checked(worksheet_write_number(m_sheet, row, at, cell.number, nullptr));
    case ExportCell::Type::Money:
        return m_file.checked(worksheet_write_number(m_sheet, row, at, cell.number, m_file.moneyFormat()));
    case ExportCell::Type::Day: {
        lxw_datetime day{};
        day.year = cell.day.year();
        day.month = cell.day.month();
        day.day = cell.day.day();
        // The calendar of office programs begins in 1900.
        if (day.year < 1900)
            return m_file.writeText(m_sheet, m_row, column, cell.shown());
        return m_file.checked(worksheet_write_datetime(m_sheet, row, at, &day, m_file.dayFormat()));
    }
    }
    Q_UNREACHABLE();
}

/// The cell of several rows is written with its first row; the others stay empty, and are joined when all is written.
Result<> XlsxTableWriter::writeMerged(int column, const ExportCell& cell, bool continues)
{
    if (continues)
        return {};
    endRun(column);
    m_runs[column] = m_row;
    return m_file.writeText(m_sheet, m_row, column, cell.shown(), m_file.mergedFormat());
}

void XlsxTableWriter::endRun(int column)
{
    if (m_runs[column] > 0 && m_row - 1 > m_runs[column])
        m_ranges.append({column, m_runs[column], m_row - 1});
    m_runs[column] = 0;
}

Result<> XlsxTableWriter::add(const ExportRow& row)
{
    using Merge = ExportColumn::Merge;
    bool continues = !m_above.isEmpty();
    for (int i = 0; i < row.size(); ++i) {
        if (m_columns[i].merge == Merge::Key)
            continues = continues && row[i].shown() == m_above[i].shown();
    }
    // The record's number stands in the first column of every row, so every row has a text.
    for (int i = 0; i < row.size(); ++i) {
        const bool isMerged = m_columns[i].merge == Merge::Cells;
        if (isMerged)
            continues = continues && row[i].shown() == m_above[i].shown() && !row[i].shown().isEmpty();
        if (auto written = isMerged ? writeMerged(i, row[i], continues) : write(i, row[i]); !written)
            return written;
        m_widths[i] = std::max(m_widths[i], shownWidth(row[i].shown()));
    }
    ++m_row;
    m_above = row;
    return {};
}

Result<> XlsxTableWriter::finish()
{
    constexpr int narrowest = 8;
    constexpr int widest = 60;
    for (int i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = std::clamp(m_widths[i] + 2, narrowest, widest);
        // The format of the column holds for cells typed in later: an ID number stays a text there too.
        lxw_format* format = m_columns[i].isCode ? m_file.textFormat() : nullptr;
        if (auto done = m_file.checked(worksheet_set_column(m_sheet, column, column, width, format)); !done)
            return done;
    }
    for (int i = 0; i < m_runs.size(); ++i)
        endRun(i);
    for (const Range& range : std::as_const(m_ranges)) {
        const auto column = static_cast<lxw_col_t>(range.column);
        const auto first = static_cast<lxw_row_t>(range.first);
        const auto last = static_cast<lxw_row_t>(range.last);
        // The rows are written already; what the library adds here is the range alone.
        if (auto done = m_file.checked(
                worksheet_merge_range(m_sheet, first, column, last, column, nullptr, m_file.mergedFormat()));
            !done)
            return done;
    }
    return m_file.publish();
}

} // namespace ledger
