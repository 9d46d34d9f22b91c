#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refreshes translations/*.ts from src/ and app/ with lupdate.

The source strings are Chinese, so each Chinese translation is its own source and is filled in here; the English ones
are written by people, and those still missing are listed. Ends with 1 while some are missing.
"""
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"<translation[^>]*?(?:/>|>.*?</translation>)", re.DOTALL)
MISSING = re.compile(r'<translation type="unfinished"|<translation>\s*</translation>|<translation/>')


def find_lupdate():
    """Qt 6's lupdate; the one on the search path may belong to Qt 5."""
    for candidate in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if candidate and os.path.exists(candidate):
            return candidate
    sys.exit("update.py: lupdate is not installed (Debian package qt6-l10n-tools)")


def refresh(ts_file, language):
    subprocess.run(
        [find_lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "zh_CN",
         "-target-language", language, "src", "app", "-ts", ts_file],
        cwd=ROOT, check=True)


def fill_with_source(message):
    """The message with its source as its finished translation."""
    text = message.group(0)
    source = SOURCE.search(text).group(1)
    if '<message numerus="yes"' in text:
        body = f"\n            <numerusform>{source}</numerusform>\n        "
    else:
        body = source
    return TRANSLATION.sub(lambda _: f"<translation>{body}</translation>", text, count=1)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def main():
    chinese = os.path.join(HERE, "branchledger_zh_CN.ts")
    english = os.path.join(HERE, "branchledger_en.ts")
    refresh(chinese, "zh_CN")
    refresh(english, "en")
    filled = MESSAGE.sub(fill_with_source, read(chinese))
    with open(chinese, "w", encoding="utf-8") as file:
        file.write(filled)

    messages = MESSAGE.findall(read(english))
    missing = [SOURCE.search(text).group(1) for text in messages if MISSING.search(text)]
    print(f"{len(messages)} strings, {len(missing)} without English")
    for source in missing:
        print("   ", source)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
