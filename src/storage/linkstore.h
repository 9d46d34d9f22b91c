// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "storage/connection.h"

namespace ledger {

/// Which records lead to another one; those in the recycle bin too, since they may come back. Each once, by id.
class LinkStore
{
public:
    LinkStore(Connection& connection, const Schema& schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// Records of the kind with a field, or a row of a part, that refers to the branch or member.
    Result<QList<qint64>> referring(Kind from, Kind target, qint64 id);
    /// Responsibility items that name the record as evidence.
    Result<QList<qint64>> provenBy(Kind target, const QString& uid);
    /// Work records that belong to the one with this uid.
    Result<QList<qint64>> childrenOf(const QString& uid);

private:
    Result<QList<qint64>> ids(const QString& sql, const QVariantList& values);

    Connection& m_connection;
    const Schema& m_schema;
};

} // namespace ledger
