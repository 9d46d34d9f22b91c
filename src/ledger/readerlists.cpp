// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reader.h"
#include "storage/liststore.h"

namespace ledger {

Result<QList<qint64>> Reader::ids(const ListQuery& query, int limit)
{
    return ListStore(*m_connection, m_schema).ids(query, limit);
}

Result<ListSums> Reader::sums(const ListQuery& query)
{
    return ListStore(*m_connection, m_schema).sums(query);
}

} // namespace ledger
