// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheetsink.h"

#include <QFile>

namespace ledger {

/// Finds out by content what the opened file is, checks that its ending agrees, and sends its sheets to the sink.
ReadOutcome readByContent(QFile& file, const QString& path, SheetSink& sink);

} // namespace ledger
