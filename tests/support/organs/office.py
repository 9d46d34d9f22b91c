# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks of made-up organs, written down cell by cell, with what the contract says must come of them."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'layouts'))
import sheetfiles  # noqa: E402
from sheetfiles import Grid  # noqa: E402

WARNINGS = {'count_mismatch', 'date_imprecise', 'sex_mismatch', 'birth_mismatch'}


def id_number(birth, sequence, wrong=False):
    """A number of the unassigned area 130999, so that it is nobody's."""
    body = f'130999{birth}{sequence:03}'
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    check = '10X98765432'[sum(int(c) * w for c, w in zip(body, weights)) % 11]
    if wrong:
        check = '0' if check != '0' else '1'
    return body + check


class Office:
    def __init__(self, unit, today):
        self.expected = {'unit': unit, 'today': today, 'import': [], 'skipped': {}, 'figures': {}, 'gaps': {}, 'search': []}
        self.books = {}

    def book(self, file, **options):
        self.books[file] = ([], options)

    def sheet(self, file, name, rows, merges=(), hidden=False):
        """rows: lists of cells from A1; None is an empty cell. merges: ranges by row and column from 1."""
        grid = Grid(name, hidden)
        for r, cells in enumerate(rows):
            for c, value in enumerate(cells):
                if value is not None:
                    grid.cells[r, c] = value
        grid.merges = [(r1 - 1, c1 - 1, r2 - 1, c2 - 1) for r1, c1, r2, c2 in merges]
        self.books[file][0].append(grid)

    def gives(self, file, sheet, kind, created, rejected=0, problems=()):
        """problems: (row, column, code)."""
        self.expected['import'].append({
            'file': file, 'sheet': sheet, 'kind': kind, 'created': created, 'rejected': rejected,
            'problems': [{'row': row, 'column': column, 'code': code,
                          'severity': 'warning' if code in WARNINGS else 'error'} for row, column, code in problems]})

    def skips(self, file, *sheets):
        self.expected['skipped'][file] = list(sheets)

    def figures(self, period, branch='', **values):
        """Keys are written with __ for the dot."""
        self.expected['figures'].setdefault(period, {})[branch] = {k.replace('__', '.'): v for k, v in values.items()}

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        for file, (grids, options) in self.books.items():
            sheetfiles.write_grids(os.path.join(folder, file), grids, options)
        with open(os.path.join(folder, 'expected.json'), 'w', encoding='utf-8') as out:
            json.dump(self.expected, out, ensure_ascii=False, indent=1)
