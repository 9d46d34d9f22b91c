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

Result<> XlsxTableWriter::add(const ExportRow& row)
{
    // The record's number stands in the first column of every row, so every row has a text.
    for (int i = 0; i < row.size(); ++i) {
        if (auto written = write(i, row[i]); !written)
            return written;
        m_widths[i] = std::max(m_widths[i], shownWidth(row[i].shown()));
    }
    ++m_row;
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
    return m_file.publish();
}

} // namespace ledger
