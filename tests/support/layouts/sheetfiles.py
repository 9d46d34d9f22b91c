# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing of workbooks as plain grids, with Debian's python3-openpyxl, python3-xlrd and python3-xlwt."""
import csv
import datetime
import io
import os
import xml.etree.ElementTree as xml
import zipfile
from xml.sax.saxutils import escape

import openpyxl
import xlrd
import xlwt


class Grid:
    """One sheet: cells by (row, column) from 0, merged ranges as (row, column, last row, last column)."""

    def __init__(self, name, hidden=False):
        self.name = name
        self.hidden = hidden
        self.cells = {}
        self.merges = []
        self.hidden_rows = set()
        self.hidden_columns = set()
        self.formatted_to = None  # (row, column): empty cells with a border up to there

    def size(self):
        rows = max((r for r, _ in self.cells), default=-1) + 1
        columns = max((c for _, c in self.cells), default=-1) + 1
        return rows, columns


class Serial(float):
    """A day serial without a date format, as a careless export leaves it."""


class AsDate(float):
    """A day serial with the date format of the second element."""

    def __new__(cls, value, code):
        self = float.__new__(cls, value)
        self.code = code
        return self


def serial_of(day, is1904=False):
    base = datetime.date(1904, 1, 1) if is1904 else datetime.date(1899, 12, 30)
    return (datetime.date(day.year, day.month, day.day) - base).days


# --- Reading -----------------------------------------------------------------------------------------------------


def read_xlsx(path):
    for sheet in openpyxl.load_workbook(path, data_only=True):
        grid = Grid(sheet.title, sheet.sheet_state != 'visible')
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    grid.cells[cell.row - 1, cell.column - 1] = cell.value
        grid.merges = [(m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1) for m in sheet.merged_cells.ranges]
        yield grid


def read_xls(path):
    book = xlrd.open_workbook(path, formatting_info=True)
    for sheet in book.sheets():
        grid = Grid(sheet.name, sheet.visibility != 0)
        for r in range(sheet.nrows):
            for c in range(sheet.ncols):
                cell = sheet.cell(r, c)
                if cell.ctype == xlrd.XL_CELL_DATE:
                    grid.cells[r, c] = xlrd.xldate.xldate_as_datetime(cell.value, book.datemode)
                elif cell.ctype == xlrd.XL_CELL_NUMBER:
                    grid.cells[r, c] = int(cell.value) if cell.value == int(cell.value) else cell.value
                elif cell.ctype == xlrd.XL_CELL_TEXT and cell.value != '':
                    grid.cells[r, c] = cell.value
        grid.merges = [(r1, c1, r2 - 1, c2 - 1) for r1, r2, c1, c2 in sheet.merged_cells]
        yield grid


OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'


def ods_value(cell):
    kind = cell.get(OFFICE + 'value-type')
    if kind in ('float', 'percentage', 'currency'):
        number = float(cell.get(OFFICE + 'value'))
        return int(number) if number == int(number) else number
    if kind == 'date':
        return datetime.datetime.fromisoformat(cell.get(OFFICE + 'date-value'))
    return '\n'.join(''.join(p.itertext()) for p in cell.iter(TEXT + 'p')) or None


def read_ods(path):
    root = xml.fromstring(zipfile.ZipFile(path).read('content.xml'))
    for table in root.iter(TABLE + 'table'):
        grid = Grid(table.get(TABLE + 'name'))
        r = 0
        for row in table.iter(TABLE + 'table-row'):
            c = 0
            for cell in row:
                repeated = int(cell.get(TABLE + 'number-columns-repeated', 1))
                value = ods_value(cell)
                if value is not None:
                    for i in range(repeated):
                        grid.cells[r, c + i] = value
                rows = int(cell.get(TABLE + 'number-rows-spanned', 1))
                columns = int(cell.get(TABLE + 'number-columns-spanned', 1))
                if rows * columns > 1:
                    grid.merges.append((r, c, r + rows - 1, c + columns - 1))
                c += repeated
            r += int(row.get(TABLE + 'number-rows-repeated', 1))
        yield grid


def read_csv(path):
    raw = open(path, 'rb').read()
    try:
        text = raw.decode('utf-8-sig')
    except UnicodeDecodeError:
        text = raw.decode('gb18030')
    grid = Grid(os.path.splitext(os.path.basename(path))[0])
    for r, row in enumerate(csv.reader(io.StringIO(text))):
        for c, value in enumerate(row):
            if value != '':
                grid.cells[r, c] = value
    yield grid


def read_grids(path):
    readers = {'.xlsx': read_xlsx, '.xls': read_xls, '.ods': read_ods, '.csv': read_csv}
    return list(readers[os.path.splitext(path)[1]](path))


# --- Writing -----------------------------------------------------------------------------------------------------


def write_xlsx(path, grids, options):
    book = openpyxl.Workbook()
    book.remove(book.active)
    if options.get('1904'):
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for grid in grids:
        sheet = book.create_sheet(grid.name)
        sheet.sheet_state = 'hidden' if grid.hidden else 'visible'
        for (r, c), value in grid.cells.items():
            cell = sheet.cell(r + 1, c + 1)
            if isinstance(value, (AsDate, Serial)):
                shift = 1462 if options.get('1904') and isinstance(value, AsDate) else 0
                cell.value = float(value) - shift if float(value) % 1 else int(value) - shift
                if isinstance(value, AsDate):
                    cell.number_format = value.code
            else:
                cell.value = value
        for r1, c1, r2, c2 in grid.merges:
            sheet.merge_cells(start_row=r1 + 1, start_column=c1 + 1, end_row=r2 + 1, end_column=c2 + 1)
        for row in grid.hidden_rows:
            sheet.row_dimensions[row + 1].hidden = True
        for column in grid.hidden_columns:
            sheet.column_dimensions[openpyxl.utils.get_column_letter(column + 1)].hidden = True
        if grid.formatted_to:
            rows, columns = grid.formatted_to
            side = openpyxl.styles.Side(style='thin')
            for r in range(grid.size()[0], rows):
                for c in range(0, columns, 7):
                    sheet.cell(r + 1, c + 1).border = openpyxl.styles.Border(left=side)
    book.save(path)


def write_xls(path, grids, options):
    book = xlwt.Workbook(encoding='utf-8')
    for grid in grids:
        sheet = book.add_sheet(grid.name, cell_overwrite_ok=True)
        sheet.visibility = 1 if grid.hidden else 0
        tops = {(r1, c1): (r2, c2) for r1, c1, r2, c2 in grid.merges}
        styles = {}
        for (r, c), value in grid.cells.items():
            style = xlwt.Style.default_style
            if isinstance(value, AsDate):
                style = styles.setdefault(value.code, xlwt.easyxf(num_format_str=value.code))
            plain = float(value) if isinstance(value, (AsDate, Serial)) else value
            if (r, c) in tops:
                sheet.write_merge(r, tops[r, c][0], c, tops[r, c][1], plain, style)
            else:
                sheet.write(r, c, plain, style)
    book.save(path)


def ods_cell(value, spans):
    span = ''
    if spans:
        span = f' table:number-rows-spanned="{spans[0]}" table:number-columns-spanned="{spans[1]}"'
    if value is None:
        return f'<table:table-cell{span}/>'
    if isinstance(value, AsDate):
        day = datetime.datetime(1899, 12, 30) + datetime.timedelta(days=float(value))
        iso = day.strftime('%Y-%m-%d') if float(value) % 1 == 0 else day.strftime('%Y-%m-%dT%H:%M:%S')
        shown = day.strftime('%Y/%m/%d')
        return (f'<table:table-cell{span} table:style-name="d" office:value-type="date" office:date-value="{iso}">'
                f'<text:p>{shown}</text:p></table:table-cell>')
    if isinstance(value, (int, float)):
        return (f'<table:table-cell{span} office:value-type="float" office:value="{float(value):.15g}">'
                f'<text:p>{float(value):.15g}</text:p></table:table-cell>')
    paragraphs = ''.join(f'<text:p>{escape(line)}</text:p>' for line in str(value).split('\n'))
    return f'<table:table-cell{span} office:value-type="string">{paragraphs}</table:table-cell>'


def ods_table(grid):
    rows, columns = grid.size()
    spans = {(r1, c1): (r2 - r1 + 1, c2 - c1 + 1) for r1, c1, r2, c2 in grid.merges}
    covered = {(r, c) for r1, c1, r2, c2 in grid.merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - set(spans)
    style = 'hide' if grid.hidden else 'show'
    parts = [f'<table:table table:name="{escape(grid.name)}" table:style-name="{style}">']
    for r in range(rows):
        parts.append('<table:table-row>')
        for c in range(columns):
            if (r, c) in covered:
                parts.append('<table:covered-table-cell/>')
            else:
                parts.append(ods_cell(grid.cells.get((r, c)), spans.get((r, c))))
        parts.append('</table:table-row>')
    parts.append('<table:table-row table:number-rows-repeated="900000"><table:table-cell '
                 'table:number-columns-repeated="1000"/></table:table-row></table:table>')
    return ''.join(parts)


def write_ods(path, grids, options):
    names = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"'
                     for n, u in (('office', 'office'), ('table', 'table'), ('text', 'text'), ('style', 'style'),
                                  ('number', 'datastyle')))
    styles = ('<office:automatic-styles><number:date-style style:name="n"><number:year number:style="long"/>'
              '<number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>'
              '<number:day number:style="long"/></number:date-style>'
              '<style:style style:name="d" style:family="table-cell" style:data-style-name="n"/>'
              '<style:style style:name="hide" style:family="table"><style:table-properties table:display="false"/>'
              '</style:style><style:style style:name="show" style:family="table"/></office:automatic-styles>')
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.2">{styles}'
               f'<office:body><office:spreadsheet>{"".join(ods_table(g) for g in grids)}</office:spreadsheet>'
               '</office:body></office:document-content>')
    kind = 'application/vnd.oasis.opendocument.spreadsheet'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo('mimetype'), kind)
        archive.writestr('META-INF/manifest.xml',
                         '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                         f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
                         '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
                         '</manifest:manifest>')
        archive.writestr('content.xml', content)


def csv_text(value):
    """What an office program writes: the value as it is shown."""
    if isinstance(value, AsDate):
        day = datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))
        return day.strftime('%Y/%-m/%-d' if 'd' in value.code else '%Y年%-m月')
    if isinstance(value, (int, float)) and value >= 1e11:
        return f'{float(value):.5E}'
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def write_csv(path, grids, options):
    (grid,) = grids
    rows, columns = grid.size()
    out = io.StringIO()
    writer = csv.writer(out, delimiter=options.get('separator', ','), lineterminator=options.get('line', '\r\n'))
    for r in range(rows):
        values = [grid.cells.get((r, c)) for c in range(columns)]
        writer.writerow(['' if v is None else csv_text(v) for v in values])
    open(path, 'wb').write(out.getvalue().encode(options.get('encoding', 'utf-8')))


def write_grids(path, grids, options=None):
    writers = {'.xlsx': write_xlsx, '.xls': write_xls, '.ods': write_ods, '.csv': write_csv}
    writers[os.path.splitext(path)[1]](path, grids, options or {})
