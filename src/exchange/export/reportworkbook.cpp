// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/reportworkbook.h"

#include "core/partialdate.h"
#include "exchange/export/tablewriter.h"
#include "exchange/export/xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace ledger {

namespace {

constexpr int Narrowest = 6;
constexpr int Widest = 40;

QString shownText(const SheetCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return QString::number(number->value, 'g', 12);
    if (const auto* day = std::get_if<QDate>(&cell))
        return PartialDate::day(*day).toIso();
    return {};
}

/// One for every look that a cell can have; the library wants each made once.
class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook* book)
        : m_book(book)
    {
        m_title = workbook_add_format(book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        format_set_align(m_title, LXW_ALIGN_CENTER);
        m_head = ruled(LXW_ALIGN_CENTER);
        format_set_bold(m_head);
    }

    lxw_format* title() const { return m_title; }
    lxw_format* head() const { return m_head; }
    lxw_format* cell(SheetColumn::Align align, const QByteArray& numbers = {})
    {
        const QByteArray key = QByteArray::number(static_cast<int>(align)) + numbers;
        if (m_cells.contains(key))
            return m_cells.value(key);
        lxw_format* format = ruled(align == SheetColumn::Align::Left        ? LXW_ALIGN_LEFT
                                       : align == SheetColumn::Align::Right ? LXW_ALIGN_RIGHT
                                                                            : LXW_ALIGN_CENTER);
        if (!numbers.isEmpty())
            format_set_num_format(format, numbers.constData());
        m_cells.insert(key, format);
        return format;
    }

private:
    lxw_format* ruled(std::uint8_t align)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, align);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        return format;
    }

    lxw_workbook* m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_head = nullptr;
    QMap<QByteArray, lxw_format*> m_cells;
};

/// Rows go to the file as they come, so they are written from top to bottom.
class SheetWriter
{
public:
    SheetWriter(XlsxFile& file, lxw_worksheet* sheet, SheetFormats& formats)
        : m_file(file)
        , m_sheet(sheet)
        , m_formats(formats)
    {
    }

    Result<> write(const ReportSheet& sheet);

private:
    struct Range {
        int firstRow;
        int firstColumn;
        int lastRow;
        int lastColumn;
        lxw_format* format;
        QByteArray text = {}; ///< of a range within one row, which the library writes anew
    };

    Result<> addAcross(const QString& text, int columns, lxw_format* format);
    Result<> addHead(const ReportSheet& sheet);
    Result<> addRow(const ReportSheet& sheet, qsizetype at);
    Result<> addCell(int column, const SheetCell& cell, SheetColumn::Align align);
    bool continuesAbove(const ReportSheet& sheet, qsizetype at, qsizetype column) const;
    void joinBelow(const ReportSheet& sheet, qsizetype at, int column);
    void setUp(const ReportSheet& sheet, int head);
    Result<> endRow();

    XlsxFile& m_file;
    lxw_worksheet* m_sheet;
    SheetFormats& m_formats;
    QList<Range> m_ranges; ///< that end with a row to come
    int m_row = 0;
};

Result<> SheetWriter::addAcross(const QString& text, int columns, lxw_format* format)
{
    if (auto written = m_file.writeText(m_sheet, m_row, 0, text, format); !written)
        return written;
    if (columns > 1)
        m_ranges.append({m_row, 0, m_row, columns - 1, format, text.toUtf8()});
    return endRow();
}

Result<> SheetWriter::addHead(const ReportSheet& sheet)
{
    for (int i = 0; i < sheet.columns.size(); ++i) {
        if (auto written = m_file.writeText(m_sheet, m_row, i, sheet.columns[i].head, m_formats.head()); !written)
            return written;
    }
    ++m_row;
    return {};
}

Result<> SheetWriter::addCell(int column, const SheetCell& cell, SheetColumn::Align align)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return m_file.checked(
            worksheet_write_number(m_sheet, row, at, number->value, m_formats.cell(align, number->format)));
    const auto* day = std::get_if<QDate>(&cell);
    // The calendar of office programs begins in 1900.
    if (day != nullptr && day->year() >= 1900) {
        lxw_datetime when{};
        when.year = day->year();
        when.month = day->month();
        when.day = day->day();
        return m_file.checked(worksheet_write_datetime(m_sheet, row, at, &when, m_formats.cell(align, "yyyy-mm-dd")));
    }
    const QString text = shownText(cell);
    if (text.isEmpty())
        return m_file.checked(worksheet_write_blank(m_sheet, row, at, m_formats.cell(align)));
    return m_file.writeText(m_sheet, m_row, column, text, m_formats.cell(align));
}

bool SheetWriter::continuesAbove(const ReportSheet& sheet, qsizetype at, qsizetype column) const
{
    if (at <= 0 || at >= sheet.rows.size() || !sheet.columns[column].isMerged)
        return false;
    for (qsizetype i = 0; i <= column; ++i) {
        if (sheet.columns[i].isMerged && shownText(sheet.rows[at].value(i)) != shownText(sheet.rows[at - 1].value(i)))
            return false;
    }
    return !shownText(sheet.rows[at].value(column)).isEmpty();
}

/// Notes the cell of several rows that begins with this row.
void SheetWriter::joinBelow(const ReportSheet& sheet, qsizetype at, int column)
{
    qsizetype last = at;
    while (continuesAbove(sheet, last + 1, column))
        ++last;
    if (last > at)
        m_ranges.append(
            {m_row, column, m_row + static_cast<int>(last - at), column, m_formats.cell(sheet.columns[column].align)});
}

Result<> SheetWriter::addRow(const ReportSheet& sheet, qsizetype at)
{
    const int columns = static_cast<int>(sheet.columns.size());
    for (int i = 0; i < columns; ++i) {
        const bool continues = continuesAbove(sheet, at, i);
        if (!continues)
            joinBelow(sheet, at, i);
        const SheetCell cell = continues ? SheetCell() : sheet.rows[at].value(i);
        if (auto written = addCell(i, cell, sheet.columns[i].align); !written)
            return written;
    }
    return endRow();
}

void SheetWriter::setUp(const ReportSheet& sheet, int head)
{
    for (int i = 0; i < sheet.columns.size(); ++i) {
        int width = shownWidth(sheet.columns[i].head);
        for (const QList<SheetCell>& row : sheet.rows)
            width = std::max(width, shownWidth(shownText(row.value(i))));
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, std::clamp(width + 2, Narrowest, Widest), nullptr);
    }
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(m_sheet, a4);
    if (sheet.isLandscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (sheet.columns.isEmpty())
        return;
    worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(head));
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(head + 1), 0);
}

/// Rows go to the file as they come, so what ends with this one is joined now: the library takes no range that lies above.
Result<> SheetWriter::endRow()
{
    m_file.noteRow(m_sheet, m_row);
    for (const Range& range : std::as_const(m_ranges)) {
        if (range.lastRow != m_row)
            continue;
        if (auto done = m_file.checked(worksheet_merge_range(
                m_sheet, static_cast<lxw_row_t>(range.firstRow), static_cast<lxw_col_t>(range.firstColumn),
                static_cast<lxw_row_t>(range.lastRow), static_cast<lxw_col_t>(range.lastColumn),
                range.text.isEmpty() ? nullptr : range.text.constData(), range.format));
            !done)
            return done;
    }
    m_ranges.removeIf([this](const Range& range) { return range.lastRow <= m_row; });
    ++m_row;
    return {};
}

Result<> SheetWriter::write(const ReportSheet& sheet)
{
    const int columns = static_cast<int>(sheet.columns.size());
    Result<> done;
    for (qsizetype i = 0; done && i < sheet.titles.size(); ++i)
        done = addAcross(sheet.titles[i], columns, m_formats.title());
    for (qsizetype i = 0; done && i < sheet.above.size(); ++i)
        done = m_file.writeText(m_sheet, m_row++, 0, sheet.above[i]);
    const int head = m_row;
    if (done && columns > 0)
        done = addHead(sheet);
    for (qsizetype i = 0; done && i < sheet.rows.size(); ++i)
        done = addRow(sheet, i);
    for (qsizetype i = 0; done && i < sheet.below.size(); ++i)
        done = m_file.writeText(m_sheet, m_row++, 0, sheet.below[i]);
    setUp(sheet, head);
    return done;
}

} // namespace

Result<> writeReportWorkbook(const QString& path, const QList<ReportSheet>& sheets)
{
    XlsxFile file(path);
    if (auto created = file.create(); !created)
        return created;
    SheetFormats formats(file.book());
    for (const ReportSheet& each : sheets) {
        auto sheet = file.addSheet(each.name);
        if (!sheet)
            return sheet.error();
        if (auto written = SheetWriter(file, *sheet, formats).write(each); !written)
            return written;
    }
    return file.publish();
}

} // namespace ledger
