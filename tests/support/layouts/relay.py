# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a set of workbooks with its expected.json apart into tables, and lays the tables out anew."""
import datetime
import json
import os
import re
import unicodedata

import headwords
import sheetfiles
from sheetfiles import AsDate, Grid, Serial, serial_of

DATES = {'时间', '活动时间', '学习时间', '获奖时间', '日期', '生效日期', '失效日期', '首次答复日期', '出生年月', '入党时间',
         '转正时间', '成立日期', '本届任期起', '届满日期', '完成时限'}
COUNTS = {'应到人数', '实到人数', '应参加', '实参加', '参加人数', '人数', '数量', '学时', '服务时长(小时)'}
PEOPLE = {'缺席人员及原因', '请假人员', '缺席', '参学人员', '参加人员', '作者', '人员', '发言人'}
BRANCHES = {'党支部', '支部', '所属支部', '组织支部', '所在党支部'}
CATEGORIES = {'study_session': {'会议类型', '学习类别'}, 'volunteer_activity': {'活动类别'}, 'work_record': {'类别'}}
FEET = ('合计', '填表人')


def plain(text):
    return re.sub(r'[\s*]', '', unicodedata.normalize('NFKC', str(text or '')))


class Row:
    def __init__(self, table, number, cells):
        self.table, self.number, self.cells, self.problems = table, number, cells, []

    def rejected(self):
        return any(p['severity'] == 'error' for p in self.problems)

    def wrong_in(self, headers):
        return any(plain(p['column']) in headers for p in self.problems)


class Table:
    """One sheet of the source: header words (plain), rows as header → value, merged cells and 〃 filled."""

    def __init__(self, file, sheet, kind, grid):
        self.file, self.sheet, self.kind = file, sheet, kind
        rows, columns = grid.size()
        self.head = next(r for r in range(rows) if sum((r, c) in grid.cells for c in range(columns)) > 3)
        self.titles = [grid.cells[r, 0] for r in range(self.head) if (r, 0) in grid.cells]
        self.headers = [plain(grid.cells[self.head, c]) for c in range(columns)]
        for r1, c1, r2, c2 in grid.merges:
            for r in range(r1 + 1, r2 + 1):
                if r1 > self.head and (r1, c1) in grid.cells:
                    grid.cells[r, c1] = grid.cells[r1, c1]
        self.rows = []
        for r in range(self.head + 1, rows):
            cells = {h: grid.cells.get((r, c)) for c, h in enumerate(self.headers)}
            first = next((str(v) for v in cells.values() if v is not None), '')
            if first.startswith(FEET) or not first:
                continue
            for header, value in cells.items():
                if str(value).strip() in ('〃', '同上'):
                    cells[header] = self.rows[-1].cells[header]
            self.rows.append(Row(self, r + 1, cells))

    def column(self, words):
        return next((h for h in self.headers if h in words), None)


def read_set(folder):
    expected = json.load(open(os.path.join(folder, 'expected.json'), encoding='utf-8'))
    tables = []
    grids = {}
    for entry in expected['import']:
        file = entry['file']
        if file not in grids:
            grids[file] = sheetfiles.read_grids(os.path.join(folder, file))
        grid = next(g for g in grids[file] if plain(g.name) == plain(entry['sheet']) or len(grids[file]) == 1)
        table = Table(file, entry['sheet'], entry['kind'], grid)
        by_number = {row.number: row for row in table.rows}
        for problem in entry['problems']:
            by_number[problem['row']].problems.append(problem)
        accepted = sum(not row.rejected() for row in table.rows)
        assert accepted == entry['created'], f"{file}/{entry['sheet']}: {accepted} rows are good, not {entry['created']}"
        tables.append(table)
    return expected, tables


# --- Values in another dress ---------------------------------------------------------------------------------------

DAY_TEXT = re.compile(r'^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$')


def parts_of(value):
    """(year, month, day or None), or None for what is no plain date."""
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.year, value.month, value.day
    match = DAY_TEXT.match(plain(value)) if isinstance(value, str) else None
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    try:
        datetime.date(year, month, day or 1)
    except ValueError:
        return None
    return year, month, day


def full(text):
    return ''.join(chr(ord(c) + 0xFEE0) if '!' <= c <= '~' else c for c in text)


DAY_STYLES = {
    'date': lambda d: AsDate(serial_of(d), 'yyyy-mm-dd'),
    'chinese date': lambda d: AsDate(serial_of(d), 'yyyy"年"m"月"d"日"'),
    'date and time': lambda d: AsDate(serial_of(d) + 0.6041666666666666, 'yyyy/m/d h:mm'),
    'serial': lambda d: Serial(serial_of(d)),
    'serial as text': lambda d: str(serial_of(d)),
    'whole number': lambda d: d.year * 10000 + d.month * 100 + d.day,
    'digits': lambda d: f'{d:%Y%m%d}',
    'iso': lambda d: f'{d:%Y-%m-%d}',
    'apostrophe': lambda d: f"'{d:%Y-%m-%d}",
    'slashes': lambda d: f'{d.year}/{d.month}/{d.day}',
    'dots': lambda d: f'{d.year}.{d.month}.{d.day}',
    'dots, two digits': lambda d: f'{d:%Y.%m.%d}',
    'words': lambda d: f'{d.year}年{d.month}月{d.day}日',
    'words with blanks': lambda d: f' {d.year} 年 {d.month} 月 {d.day} 日 ',
    'full width': lambda d: full(f'{d.year}.{d.month}.{d.day}'),
}
MONTH_STYLES = {
    'dots': lambda y, m: f'{y}.{m:02}', 'slashes': lambda y, m: f'{y}/{m}', 'iso': lambda y, m: f'{y}-{m:02}',
    'words': lambda y, m: f'{y}年{m}月', 'digits': lambda y, m: f'{y}{m:02}', 'whole number': lambda y, m: y * 100 + m,
    'month format': lambda y, m: AsDate(serial_of(datetime.date(y, m, 1)), 'yyyy"年"m"月"'),
    'full width': lambda y, m: full(f'{y}.{m:02}'),
}


def another_date(value, style, month_style):
    parts = parts_of(value)
    if not parts:
        return value
    year, month, day = parts
    if day is None:
        return MONTH_STYLES[month_style](year, month)
    return DAY_STYLES[style](datetime.date(year, month, day))


COUNT_STYLES = {
    'kept': lambda n: n, 'text': str, 'full width': lambda n: full(str(n)), 'blank': lambda n: f' {n} ',
    'decimal': float,
}


def another_count(value, style):
    text = plain(value)
    if value is None or not re.fullmatch(r'\d+', text):
        return value
    return COUNT_STYLES[style](int(text))


def another_list(value, separator, pad):
    if not isinstance(value, str) or plain(value) in ('', '/', '无', '—'):
        return value
    names = [n for n in re.split(r'[、，,；;\n]', value) if n.strip()]
    if any('(' in n or '（' in n for n in names) and not all(re.fullmatch(r'[^（）()]*[（(][^（）()]*[）)]', n.strip()) for n in names):
        return value
    if pad:
        names = [f'{n[0]}　{n[1]}' if len(n) == 2 else n for n in names]
    return separator.join(names)


# --- Laying out ------------------------------------------------------------------------------------------------------


class Look:
    """How one sheet is dressed."""

    def __init__(self, **changes):
        self.words = {}          # source header → word written
        self.order = None        # source headers in order; ('?', word) for a column of theirs
        self.omit = set()        # source headers left away
        self.titles = None       # texts of the rows above the head; None keeps the source's
        self.origin = (0, 0)     # row and column where the titles begin
        self.groups = []         # two-row head
        self.spread_groups = False  # the upper word stands over its first column, unmerged
        self.merge = set()       # source headers whose repeated values are merged
        self.ditto = None        # mark for repeated values of the merge columns instead of merging
        self.feet = []
        self.gap_every = 0       # an empty row after so many
        self.value = lambda header, value, row: value
        self.hidden = False
        self.formatted_to = None
        self.hidden_rows = False
        self.__dict__.update(changes)


class Laid:
    """A sheet laid out: its grid and where each source row and column went."""

    def __init__(self, name, kind, rows, look):
        self.kind = kind
        self.rows = rows
        self.look = look
        self.places = {}
        self.words = {}
        self.grid = Grid(name, look.hidden)
        self.grid.formatted_to = look.formatted_to
        self._write()

    def _write(self):
        look, table = self.look, self.rows[0].table
        columns = [h for h in (look.order or table.headers) if h not in look.omit]
        row, left = look.origin
        for text in table.titles if look.titles is None else look.titles:
            self.grid.cells[row, left] = text
            if len(columns) > 1:
                self.grid.merges.append((row, left, row, left + len(columns) - 1))
            row += 1
        row = self._head(row, left, columns)
        self._body(row, left, columns)

    def _word(self, header):
        if isinstance(header, tuple):
            return header[1]
        return self.look.words.get(header, header)

    def _head(self, row, left, columns):
        groups = [(g, {h: w for h, w in members.items() if h in columns}) for g, members in self.look.groups]
        groups = [(g, m) for g, m in groups if len(m) > 1]
        if not groups:
            for c, header in enumerate(columns):
                self.grid.cells[row, left + c] = self.words[header] = self._word(header)
            return row + 1
        for group, members in groups:
            first = columns.index(next(iter(members)))
            at = sum(h not in members for h in columns[:first])
            for header in members:
                columns.remove(header)
            columns[at:at] = list(members)
        grouped = {h: (g, w) for g, m in groups for h, w in m.items()}
        for c, header in enumerate(columns):
            place = left + c
            if header not in grouped:
                self.grid.cells[row, place] = self.words[header] = self._word(header)
                if not self.look.spread_groups:
                    self.grid.merges.append((row, place, row + 1, place))
                continue
            group, word = grouped[header]
            first = next(iter(dict(groups)[group]))
            if header == first:
                self.grid.cells[row, place] = group
                if not self.look.spread_groups:
                    self.grid.merges.append((row, place, row, place + len(dict(groups)[group]) - 1))
            self.grid.cells[row + 1, place] = self.words[header] = word or self._word(header)
        return row + 2

    def _body(self, row, left, columns):
        look = self.look
        before = {}
        starts = {}
        for index, source in enumerate(self.rows):
            if look.gap_every and index and index % look.gap_every == 0:
                before.clear()
                row += 1
            for c, header in enumerate(columns):
                value = source.cells.get(header) if not isinstance(header, tuple) else header[2]
                repeats = header in look.merge and value is not None and before.get(header) == value
                before[header] = value
                if repeats and look.ditto:
                    value = look.ditto
                elif repeats:
                    top = starts[header]
                    self.grid.merges = [m for m in self.grid.merges if m[:2] != (top, left + c)]
                    self.grid.merges.append((top, left + c, row, left + c))
                    continue
                else:
                    starts[header] = row
                    value = look.value(header, value, source)
                if value is not None and value != '':
                    self.grid.cells[row, left + c] = value
            self.places[source.number] = row + 1
            if look.hidden_rows and index % 9 == 4:
                self.grid.hidden_rows.add(row)
            row += 1
        for foot in look.feet:
            for c, value in foot.items():
                self.grid.cells[row, left + c] = value
            row += 1

    def expectation(self, file):
        problems = []
        for source in self.rows:
            for problem in source.problems:
                header = next(h for h in source.table.headers if plain(h) == plain(problem['column']))
                problems.append(dict(problem, row=self.places[source.number], column=self.words[header]))
        rejected = sum(row.rejected() for row in self.rows)
        return {'file': file, 'sheet': self.grid.name, 'kind': self.kind, 'created': len(self.rows) - rejected,
                'rejected': rejected, 'problems': problems}


def write_set(folder, expected, books):
    """books: file name → (list of Laid and plain Grids, options of the writer)."""
    os.makedirs(folder, exist_ok=True)
    entries = []
    for file, (sheets, options) in books.items():
        grids = [s.grid if isinstance(s, Laid) else s for s in sheets]
        sheetfiles.write_grids(os.path.join(folder, file), grids, options)
        entries += [s.expectation(file) for s in sheets if isinstance(s, Laid)]
    result = dict(expected, **{'import': entries})
    with open(os.path.join(folder, 'expected.json'), 'w', encoding='utf-8') as out:
        json.dump(result, out, ensure_ascii=False, indent=1)
