// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "storage/connection.h"

namespace ledger {

/// One draft as it lies in the table.
struct DraftRow {
    qint64 id = 0; ///< 0: not kept yet
    Kind kind = Kind::Branch;
    qint64 recordId = 0; ///< 0: a record that is not there yet
    qint64 revision = 0; ///< of the record when the form was opened
    QString keptAt; ///< UTC, ISO
    QString content; ///< JSON of recordToJson()
};

/// What was typed and not saved, newest first.
class DraftStore
{
public:
    explicit DraftStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Adds the draft and sets its id, or overwrites the one of that id.
    Result<> keep(DraftRow& draft);
    Result<> drop(qint64 id);
    Result<QList<DraftRow>> all();

private:
    Connection& m_connection;
};

} // namespace ledger
