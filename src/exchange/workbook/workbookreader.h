// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbook/rawworkbook.h"
#include "exchange/workbook/workbooklimits.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace ledger {

/// The program that runs readWorkbookChild(); an empty path means the running application itself.
struct ReaderProgram {
    QString path;
    QStringList arguments = {QStringLiteral("__read-workbook")};
};

/// How a caller follows and stops a reading.
struct ReadControl {
    ReaderProgram program;
    std::stop_token stop; ///< answered within about 50 ms with ErrorCode::Cancelled
    std::function<void(qint64 rowsRead)> onRows; ///< called now and then in the caller's thread
};

/// Reads an .xlsx, .xls (BIFF8), .ods, .csv or .txt file in a limited child process; blocks, needs no event loop.
/// Every failure but Cancelled is ErrorCode::Unreadable with a sentence that names the file.
Result<RawWorkbook> readWorkbook(const QString& path, const WorkbookLimits& limits = {},
                                 const ReadControl& control = {});

} // namespace ledger
