// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QSqlError;

namespace ledger {

/// The one translation of database errors. `code` is SQLite's extended result code, or 0 to take it from the error.
Error fromSql(const QSqlError& error, int code, const QString& path);

} // namespace ledger
