// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"

namespace ledger {

/// Records that may be the same as one, found by indexes: few enough to be compared one by one.
class TwinStore
{
public:
    explicit TwinStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Ids, without the record itself and without what lies in the recycle bin. Of members those of the ID number, of
    /// the name, and of an alike name in their branches; of branches all; of responsibility items those of the year;
    /// of all others those of the branch and first day.
    Result<QList<qint64>> candidates(const KindInfo& info, const Record& record);

private:
    Result<> members(const KindInfo& info, const Record& record, QList<qint64>& found);
    Result<> add(const QString& sql, const QVariantList& values, QList<qint64>& found);

    Connection& m_connection;
};

} // namespace ledger
