// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listquery.h"
#include "storage/connection.h"

namespace ledger {

/// Answers what list pages ask: which records, in which order, and their sums. Identifiers come from the
/// descriptors only; everything a person typed is bound.
///
/// The period is that of the kind's date field, which must lie in it with its whole precision; responsibility items
/// are taken by the year of their list instead, since many have no due day. `branches` are the branches themselves
/// for kind Branch, the present branch or group for members, the record's branch for all others.
class ListStore
{
public:
    ListStore(Connection& connection, const Schema& schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// Ids in the order of the query, ties by id; `limit` 0 = all. Usage: a field that the kind does not have, or a
    /// bound that is no number or day.
    Result<QList<qint64>> ids(const ListQuery& query, int limit = 0);
    Result<ListSums> sums(const ListQuery& query);

private:
    Connection& m_connection;
    const Schema& m_schema;
};

} // namespace ledger
