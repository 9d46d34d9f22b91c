// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheetsink.h"
#include "exchange/workbook/ziparchive.h"

namespace ledger {

/// Sends the worksheets of an Office Open XML workbook to the sink, in their order.
ReadOutcome readXlsx(ZipArchive& zip, SheetSink& sink);

} // namespace ledger
