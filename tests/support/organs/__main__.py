# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""organs OUT_DIR: writes the sets of other organs, each a folder of workbooks with its expected.json."""
import importlib
import os
import sys

ORGANS = ['taxbureau', 'school', 'court']

if __name__ == '__main__':
    for name in ORGANS:
        importlib.import_module(name).office().write(os.path.join(sys.argv[1], name))
