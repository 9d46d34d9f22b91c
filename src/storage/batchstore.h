// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"

namespace ledger {

struct ImportBatch {
    qint64 id = 0;
    QString uid;
    QString importedAt;
    QString files;
    qint64 created = 0;
    qint64 updated = 0;
    bool isUndone = false;
};

/// What one import did to one record; `before` holds the values an update replaced.
struct BatchRecord {
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    bool wasCreated = true;
    qint64 revision = 0; ///< after the import; a higher one now means it was edited since
    QString before; ///< JSON of recordToJson(), empty for created ones
};

/// Exact values and parts of a record, for putting it back.
QString recordToJson(const KindInfo& info, const Record& record);
/// Replaces values and parts of `record` by those of the JSON.
void recordFromJson(const KindInfo& info, const QString& json, Record& record);

class BatchStore
{
public:
    explicit BatchStore(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<> insert(ImportBatch& batch, const QList<BatchRecord>& records);
    Result<ImportBatch> find(const QString& uid);
    Result<QList<ImportBatch>> all(); ///< newest first
    Result<QList<BatchRecord>> recordsOf(qint64 batchId);
    Result<> mark(const QString& uid, bool isUndone);

private:
    Connection& m_connection;
};

} // namespace ledger
