// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"

namespace ledger {

/// The texts of a record that search looks at, in descriptor order; never sensitive fields.
QStringList searchedTexts(const KindInfo& info, const Record& record);
/// The tokens the index keeps of a record.
QString searchTokens(const KindInfo& info, const Record& record);

/// The number a record has in the search index.
qint64 searchIndexRow(Kind kind, qint64 recordId);

struct SearchPlace {
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
};

/// The full-text index over all kinds (faults D12): contentless, kept in step by the write door, which knows
/// the exact old text of what it replaces.
class SearchStore
{
public:
    explicit SearchStore(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<> add(const KindInfo& info, const Record& record);
    /// `record` must be as it was when it was added.
    Result<> remove(const KindInfo& info, const Record& record);
    Result<> clear();
    /// Places matching a FTS5 expression, of one kind, newest id first, ids below `beforeId` (0 = from the newest).
    Result<QList<qint64>> find(const QString& match, Kind kind, qint64 beforeId, int limit);

private:
    Connection& m_connection;
};

} // namespace ledger
