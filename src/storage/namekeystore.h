// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"

#include <QSet>

namespace ledger {

/// The order keys of people who stand as text in records (host, leader, recipients), once for each name.
class NameKeyStore
{
public:
    explicit NameKeyStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// A text that names people and has no keys of its own beside it.
    static bool isKeyed(const KindInfo& info, const Field& field);

    /// Adds the keys of the names that stand in the record.
    Result<> keep(const KindInfo& info, const Record& record);
    /// Adds the keys of every name in a column that has none yet.
    Result<> fill(const QString& table, const QString& column);

private:
    Result<> add(const QString& name);

    Connection& m_connection;
    QSet<QString> m_known; ///< written or seen by this store: an import names the same few people again and again
};

/// What migration 0004 leaves to the program. The columns are those of that schema, whatever comes later.
Result<> fillNameKeysOfSchema4(Connection& connection);
/// What migration 0007 leaves to the program.
Result<> renewStrokeKeysOfSchema7(Connection& connection);

} // namespace ledger
