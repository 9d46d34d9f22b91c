// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/gridworkbook.h"

#include "exchange/export/tablewriter.h"
#include "exchange/export/xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace ledger {

namespace {

struct Formats {
    lxw_format* title = nullptr;
    lxw_format* head = nullptr;
    lxw_format* name = nullptr;
    lxw_format* cell = nullptr;
};

Formats formatsOf(lxw_workbook* book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.head);
    for (lxw_format* ruled : {formats.head, formats.name, formats.cell})
        format_set_border(ruled, LXW_BORDER_THIN);
    for (lxw_format* centred : {formats.head, formats.cell})
        format_set_align(centred, LXW_ALIGN_CENTER);
    return formats;
}

/// Rows go to the file as they come, so they are written from top to bottom.
class GridWriter
{
public:
    GridWriter(XlsxFile& file, lxw_worksheet* sheet, const Formats& formats)
        : m_file(file)
        , m_sheet(sheet)
        , m_formats(formats)
    {
    }

    Result<> write(const GridSheet& grid);

private:
    Result<> addLine(const QString& text, lxw_format* format);
    Result<> addRow(const QStringList& cells, lxw_format* first, lxw_format* others);
    void setUp(const GridSheet& grid, int head);

    XlsxFile& m_file;
    lxw_worksheet* m_sheet;
    Formats m_formats;
    int m_row = 0;
};

Result<> GridWriter::addLine(const QString& text, lxw_format* format)
{
    return m_file.writeText(m_sheet, m_row++, 0, text, format);
}

Result<> GridWriter::addRow(const QStringList& cells, lxw_format* first, lxw_format* others)
{
    for (int i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        auto written = cells[i].isEmpty()
            ? m_file.checked(worksheet_write_blank(m_sheet, static_cast<lxw_row_t>(m_row), column, others))
            : m_file.writeText(m_sheet, m_row, i, cells[i], i == 0 ? first : others);
        if (!written)
            return written;
    }
    ++m_row;
    return {};
}

void GridWriter::setUp(const GridSheet& grid, int head)
{
    constexpr int narrowest = 9;
    for (int i = 0; i < grid.heads.size(); ++i) {
        int width = std::max(narrowest, shownWidth(grid.heads[i]) + 2);
        for (const QStringList& row : grid.rows)
            width = std::max(width, shownWidth(row.value(i)) + 2);
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, width, nullptr);
    }
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(head));
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(head + 1), 1);
}

Result<> GridWriter::write(const GridSheet& grid)
{
    auto done = addLine(grid.title, m_formats.title);
    for (qsizetype i = 0; done && i < grid.above.size(); ++i)
        done = addLine(grid.above[i], nullptr);
    const int head = m_row;
    if (done)
        done = addRow(grid.heads, m_formats.head, m_formats.head);
    for (qsizetype i = 0; done && i < grid.rows.size(); ++i)
        done = addRow(grid.rows[i], m_formats.name, m_formats.cell);
    for (qsizetype i = 0; done && i < grid.below.size(); ++i)
        done = addLine(grid.below[i], nullptr);
    setUp(grid, head);
    return done;
}

} // namespace

Result<> writeGridWorkbook(const QString& path, const QList<GridSheet>& sheets)
{
    XlsxFile file(path);
    if (auto created = file.create(); !created)
        return created;
    const Formats formats = formatsOf(file.book());
    for (const GridSheet& grid : sheets) {
        auto sheet = file.addSheet(grid.name);
        if (!sheet)
            return sheet.error();
        if (auto written = GridWriter(file, *sheet, formats).write(grid); !written)
            return written;
    }
    return file.publish();
}

} // namespace ledger
