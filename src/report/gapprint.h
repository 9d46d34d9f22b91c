// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gapsheets.h"
#include "report/pagelayout.h"

namespace ledger {

/// Landscape pages: a sheet fits one as long as its rows stay legible, and else runs on under a repeated head.
LaidOutReport layOutGaps(const GapSheets& sheets, const FontSet& fonts, PaperFormat paper);

/// Writes the calendar as a .pdf or .xlsx file; the number of its pages (sheets of a workbook).
/// Errors: Usage for another ending, Io; an existing file stays as it was when this fails.
Result<int> writeGapSheets(const GapSheets& sheets, const QString& path, PaperFormat paper);

} // namespace ledger
