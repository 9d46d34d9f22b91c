// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "storage/connection.h"

namespace ledger {

/// The newest schema this program knows.
int newestSchemaVersion();

/// The version a ledger has; 0 for one without any table of ours.
Result<int> schemaVersion(Connection& connection);

/// Refuses what this program must not open: newer than it knows (TooNew), or no ledger at all.
Result<> checkSchema(Connection& connection, const QString& path);

/// Replays every migration the ledger does not have yet, in one transaction. `folder` holds NNNN_what.sql files;
/// the default is what is compiled in. A ledger that has records is copied beside itself first.
Result<> migrate(Connection& connection, const QString& path, const Clock& clock,
                 const QString& folder = QStringLiteral(":/branchledger/migrations"));

/// What one migration file asks of an engine, statement by statement.
Result<QStringList> migrationStatements(const QString& file, const Dialect& dialect);

} // namespace ledger
