// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "domain/kind.h"
#include "storage/connection.h"

namespace ledger {

/// A record in the recycle bin, and how it came there.
struct DeletedRecord {
    Kind kind = Kind::Branch;
    qint64 id = 0;
    QString title;
    qint64 branchId = 0;
    std::optional<PartialDate> date;
    QString deletedAt; ///< UTC, ISO; empty where the log does not know
    QString actor;
    QString label; ///< of the action: 删除荣誉, 撤销：导入三会一课台账
    qint64 entry = 0; ///< of the audit; orders the bin
};

/// Which records of the bin are asked for.
struct RecycleQuery {
    std::optional<Kind> kind; ///< every kind without one
    QString words; ///< part of the title
    qint64 before = 0; ///< only entries older than this one, for the next block; 0: from the newest
    int limit = 200;
};

/// The records that were deleted, of all kinds, newest deletion first.
class RecycleStore
{
public:
    RecycleStore(Connection& connection, const Schema& schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    Result<QList<DeletedRecord>> block(const RecycleQuery& query);
    Result<qint64> count(const RecycleQuery& query);

private:
    Connection& m_connection;
    const Schema& m_schema;
};

} // namespace ledger
