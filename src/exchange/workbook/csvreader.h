// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheetsink.h"

#include <QIODevice>

namespace ledger {

/// Sends a delimited text to the sink as one sheet of text cells. Reads the device twice.
ReadOutcome readCsv(QIODevice& file, const QByteArray& sheetName, SheetSink& sink);

} // namespace ledger
