# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""layouts SET_DIR OUT_DIR NAME|SEED: the same records as another office would keep them: other header words, order and
header rows, other dates, sheets, file types. Writes the workbooks and an expected.json to run accept.py on."""
import os
import random
import sys

import headwords
import relay
from relay import Laid, Look, plain
from sheetfiles import Grid

FILES = {  # how another office names its files, by the source file's base name
    '党组织': '支部基本情况', '党员花名册': '党员信息表', '三会一课台账': '组织生活会议记录', '主题党日台账': '主题党日活动情况表',
    '中心组学习台账': '理论学习中心组学习情况', '教育培训台账': '干部学习培训登记', '荣誉台账': '表彰奖励汇总',
    '志愿服务台账': '志愿活动登记', '责任清单': '主体责任清单', '信息宣传台账': '刊发稿件统计', '其他工作台账': '工作成果汇总',
}
SEPARATORS = ['、', '，', ',', '；', ';', '\n', '、 ']
CSV = [dict(encoding='utf-8-sig'), dict(encoding='utf-8'), dict(encoding='gb18030'), dict(encoding='utf-8-sig', separator=';'),
       dict(encoding='gb18030', separator='\t'), dict(encoding='utf-16', separator='\t'), dict(encoding='utf-8', line='\n')]


class Office:
    """The habits of one office; what is not named is drawn by lot."""

    def __init__(self, seed, **habits):
        self.lot = random.Random(seed)
        draw = self.lot.choice
        self.words = draw([None, 0, 1, 2, 3, 'any', 'any'])
        self.dress = draw([False, True])
        self.order = draw(['kept', 'shuffled', 'reversed'])
        self.extra = draw([0, 0, 1, 3])
        self.titles = draw([0, 1, 1, 2, 3, 4])
        self.origin = draw([(0, 0), (0, 0), (1, 0), (2, 2), (0, 3)])
        self.two_rows = draw([None, None, 'merged', 'spread'])
        self.split = draw([None, 'branch', 'branch title', 'category', 'year'])
        self.types = draw([['xlsx'], ['xls'], ['ods'], ['csv'], ['xlsx', 'xls', 'ods', 'csv'], ['xlsx', 'csv']])
        self.one_book = draw([False, False, True])
        self.days = self.lot.sample(sorted(relay.DAY_STYLES), draw([1, 3, 8]))
        self.months = self.lot.sample(sorted(relay.MONTH_STYLES), draw([1, 3]))
        self.counts = self.lot.sample(sorted(relay.COUNT_STYLES), draw([1, 3]))
        self.pad = draw([False, True])
        self.repeats = draw([None, 'merge', '〃', '同上'])
        self.feet = draw([False, True])
        self.gaps = draw([0, 0, 7])
        self.noise = draw([False, True])
        self.names = draw(['kept', 'other'])
        self.epoch = draw([False, False, True])
        self.__dict__.update(habits)


class Layout:
    def __init__(self, office, expected, tables):
        self.office, self.expected, self.tables = office, expected, tables
        self.lot = office.lot
        self.canonical = {}
        self.short = {}
        for table in tables:
            if table.kind != 'branch':
                continue
            for row in table.rows:
                name = str(row.cells['全称'])
                words = [name, row.cells['简称']] + plain(row.cells['别名']).split('、')
                self.canonical.update({plain(w): name for w in words if w})
                self.short[name] = row.cells['简称'] or name

    # Splitting into sheets.

    def pieces(self, table):
        """(sheet name, rows, omitted headers, what a title should say) of each sheet made of a table."""
        split = self.office.split
        name = table.sheet if table.sheet != 'Sheet1' else os.path.splitext(table.file)[0]
        if split in ('branch', 'branch title') and table.kind not in ('branch', 'responsibility_item'):
            return self.by_branch(table, name, split == 'branch title')
        if split == 'category':
            return self.by_category(table, name)
        if split == 'year' and table.kind not in ('branch', 'member', 'responsibility_item'):
            return self.by_year(table, name)
        return [(name, table.rows, set(), None)]

    def grouped(self, rows, key):
        groups = {}
        for row in rows:
            groups.setdefault(key(row), []).append(row)
        return groups

    def by_branch(self, table, name, in_title):
        column = table.column(relay.BRANCHES | {'所在党支部'})
        if not column:
            return [(name, table.rows, set(), None)]
        rows = [r for r in table.rows if not r.wrong_in({column}) and plain(r.cells[column]) in self.canonical]
        groups = self.grouped(rows, lambda r: self.canonical[plain(r.cells[column])])
        short = self.lot.choice([True, False])
        said = {branch: self.short[branch] if short else branch for branch in groups}
        if in_title:
            return [(f'{name}{i + 1}', rows, {column}, said[b]) for i, (b, rows) in enumerate(groups.items())]
        return [(said[b], rows, {column}, None) for b, rows in groups.items()]

    def by_category(self, table, name):
        column = table.column(relay.CATEGORIES.get(table.kind, set()))
        if not column:
            return [(name, table.rows, set(), None)]
        rows = [r for r in table.rows if not r.wrong_in({column}) and r.cells[column]]
        return [(c, rows, {column}, None) for c, rows in self.grouped(rows, lambda r: plain(r.cells[column])).items()]

    def by_year(self, table, name):
        column = table.column(relay.DATES)
        def year(row):
            parts = relay.parts_of(row.cells[column])
            return f'{parts[0]}年' if parts else '2022年'
        return [(f'{y}{name}', rows, set(), None) for y, rows in sorted(self.grouped(table.rows, year).items())]

    # Dressing a sheet.

    def word(self, table, header, taken):
        choices = [header] + headwords.WORDS[table.kind].get(header, [])
        pick = self.office.words
        if pick is None:
            word = header
        elif pick == 'any':
            word = self.lot.choice(choices)
        else:
            word = choices[(pick + 1) % len(choices)]
        if plain(word) in taken:
            word = header
        taken.add(plain(word))
        return self.dressed(word) if self.office.dress else word

    def dressed(self, word):
        dress = self.lot.choice(['star', 'remark', 'break', 'blank', 'none', 'trailing'])
        if dress == 'star':
            return '*' + word
        if dress == 'remark' and '(' not in word:
            return word + self.lot.choice(['（必填）', '(如实填写)', '【选填】'])
        if dress == 'break' and len(word) > 2:
            return word[:2] + '\n' + word[2:]
        if dress == 'blank' and len(word) == 2:
            return word[0] + '　' + word[1]
        return word + ' ' if dress == 'trailing' else word

    def titles(self, table, said):
        office = self.office
        if office.titles == 0 and not said:
            return []
        title = table.titles[0] if table.titles else f'{table.sheet}台账'
        lines = [said + title.replace('云州市人民检察院', '') if said else title]
        more = ['填报时间：2023年1月6日', '（内部资料　注意保存）', '单位：人、次']
        return lines + more[:max(0, office.titles - 1)]

    def order(self, table):
        headers = list(table.headers)
        if self.office.order == 'shuffled':
            self.lot.shuffle(headers)
        elif self.office.order == 'reversed':
            headers.reverse()
        for word in headwords.UNKNOWN[:self.office.extra]:
            headers.insert(self.lot.randrange(len(headers) + 1), ('?', word, self.lot.choice([12, '已归档', None])))
        return headers

    def value(self, header, value, row):
        office, draw = self.office, self.lot.choice
        wrong = row.wrong_in({plain(header)})
        if header in relay.DATES and not (wrong and not relay.parts_of(value)):
            return relay.another_date(value, draw(office.days), draw(office.months))
        if header in relay.COUNTS and not wrong:
            return relay.another_count(value, draw(office.counts))
        if header in relay.PEOPLE:
            return relay.another_list(value, draw(SEPARATORS), office.pad)
        return value

    def feet(self, table, columns):
        if not self.office.feet:
            return []
        return [{0: self.lot.choice(['合计', '合　计', '总计', '小计：']), max(1, len(columns) - 2): 999},
                {0: '填表人：李松        审核人：李琳晓        联系电话：0000-2000000'},
                {0: self.lot.choice(['注：本表每季度末报送一次。', '填报单位：机关党委', '制表：李松', '说明：以上数据截至年底。'])}]

    def look(self, table, omit, said, kind):
        office = self.office
        repeats = office.repeats if kind != 'csv' or office.repeats != 'merge' else None  # nothing is merged in a text file
        order = self.order(table)
        taken = set()
        words = {h: self.word(table, h, taken) for h in table.headers if h not in omit}
        branch = table.column(relay.BRANCHES)
        repeated = {h for h in (branch, *relay.CATEGORIES.get(table.kind, ())) if h in table.headers and repeats}
        return Look(words=words, order=order, omit=omit, titles=self.titles(table, said), origin=office.origin,
                    groups=headwords.GROUPS.get(table.kind, []) if office.two_rows else [],
                    spread_groups=office.two_rows == 'spread', merge=repeated,
                    ditto=None if repeats == 'merge' else repeats, feet=self.feet(table, order),
                    gap_every=office.gaps, value=self.value, formatted_to=(400, 60) if office.noise else None,
                    hidden_rows=office.noise)

    # Whole books.

    def noise(self):
        if not self.office.noise:
            return []
        guide, index, count, words = Grid('填表说明'), Grid('目录'), Grid('统计'), Grid('字典', hidden=True)
        for r, text in enumerate(['填表说明', '一、日期按年月日填写。', '二、姓名之间用顿号隔开。', '三、每季度末报机关党委。']):
            guide.cells[r, 0] = text
        for r, line in enumerate([('序号', '名称', '页码'), (1, '花名册', 1), (2, '会议台账', 5)]):
            index.cells.update({(r, c): v for c, v in enumerate(line)})
        for r, line in enumerate([('支部', '党员大会', '支委会', '党课', '主题党日', '合计'), ('第一党支部', 4, 12, 4, 12, 32)]):
            count.cells.update({(r, c): v for c, v in enumerate(line)})
        for r, line in enumerate([('性别', '民族'), ('男', '汉族'), ('女', '满族')]):
            words.cells.update({(r, c): v for c, v in enumerate(line)})
        return [guide, index, count, words, Grid('Sheet9')]

    def books(self):
        books = {}
        for number, table in enumerate(self.tables):
            base = os.path.splitext(table.file)[0]
            base = FILES[base] if self.office.names == 'other' and table.kind != 'study_session' else base
            kind = self.office.types[number % len(self.office.types)]
            for name, rows, omit, said in self.pieces(table):
                name = plain(name)[:28].translate(str.maketrans('', '', '[]:*?/\\'))
                self.add(books, base, kind, name, Laid(name, table.kind, rows, self.look(table, omit, said, kind)))
        for file, (sheets, options) in books.items():
            if not file.endswith('.csv'):
                sheets += self.noise()
        return books

    def add(self, books, base, kind, name, laid):
        if self.office.one_book and self.office.split is None and kind != 'csv':
            base = '党建工作台账汇总'
        if kind == 'csv':
            sheet = base if plain(base) == name else f'{base}-{name}'
            while sheet + '.csv' in books:
                sheet = f'{base}（续）-{name}' if '（续）' not in sheet else sheet.replace('（续）', '（续）（续）', 1)
            laid.grid.name = sheet
            books[sheet + '.csv'] = ([laid], self.lot.choice(CSV))
            return
        sheets = books.setdefault(f'{base}.{kind}', ([], {'1904': self.office.epoch}))[0]
        if any(s.grid.name == name for s in sheets):
            laid.grid.name = f'{name}({len(sheets)})'
        sheets.append(laid)


NAMED = {
    # Every column under its first other word, starred and bracketed, shuffled, one old binary file per list.
    'words': dict(words=0, dress=True, order='shuffled', extra=3, titles=1, origin=(0, 0), two_rows=None, split=None,
                  types=['xls'], one_book=False, feet=True, noise=False),
    # One sheet per branch, which is named by the sheet alone; dates as bare serials and whole numbers.
    'branches': dict(words=1, split='branch', types=['xlsx'], two_rows=None, titles=1, noise=True, one_book=False,
                     days=['serial', 'whole number', 'serial as text', 'date and time'], origin=(0, 0)),
    # A table that starts at C3 under four lines of title with a two-row head and merged cells, as OpenDocument.
    'heads': dict(words='any', two_rows='merged', titles=4, origin=(2, 2), types=['ods'], split=None, repeats='merge',
                  gaps=7, feet=True, names='other'),
    # Text files in every encoding, one per kind of meeting, no title at all.
    'texts': dict(words=2, types=['csv'], split='category', titles=0, two_rows=None, origin=(0, 0), order='reversed',
                  repeats='同上', feet=True),
    # One book of everything with sheets that are none of ours, hidden rows, the 1904 calendar.
    'book': dict(words=3, types=['xlsx'], split=None, one_book=True, noise=True, epoch=True, two_rows='spread', titles=2),
}


def main(source, out, name):
    expected, tables = relay.read_set(source)
    office = Office(name, **NAMED[name]) if name in NAMED else Office(int(name))
    relay.write_set(out, expected, Layout(office, expected, tables).books())


if __name__ == '__main__':
    main(*sys.argv[1:])
