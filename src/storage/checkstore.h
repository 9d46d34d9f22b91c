// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "storage/connection.h"

#include <QMap>

#include <functional>

namespace ledger {

class RecordStore;

/// The questions that tell whether a ledger is whole. Each calls `found` once per fault, with its place.
class CheckStore
{
public:
    using Found = std::function<void(const QString& where)>;

    CheckStore(Connection& connection, const Schema& schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// SQLite's own full check of pages, indexes, types and constraints; `where` is its sentence.
    Result<> structure(const Found& found);
    /// References to rows that are not there: "honors/17 → branches".
    Result<> references(const Found& found);
    /// Tables, indexes and triggers that differ from those of a new ledger; `where` is the name.
    Result<> schema(const Found& found);
    /// Branches that are their own ancestors: ids.
    Result<> branchCycles(const Found& found);
    /// Dates that no calendar has, or whose last day does not fit the first: "members/12/birth_on".
    Result<> dates(const Found& found);
    /// Import batches without the records they say they made: uids.
    Result<> emptyBatches(const Found& found);
    /// Evidence of responsibility items that leads to no record: "responsibility_item/UID".
    Result<> missingEvidence(const Found& found);
    /// Records without a row in the search index, and rows without a record: "honor/17".
    Result<> indexRows(Kind kind, const Found& found);
    /// Ids of all records of the kind after `last`, deleted ones too, with the stored digests.
    Result<QList<std::pair<qint64, QByteArray>>> digests(Kind kind, qint64 last, int limit);
    /// Rows per kind, deleted ones too, under the kind's key.
    Result<QMap<QString, qint64>> counts();

private:
    Result<> datesOf(const QString& table, const QString& idColumn, const QList<Field>& fields, const Found& found);

    Connection& m_connection;
    const Schema& m_schema;
};

/// The audit chain's end: sequence number and hash (faults D11); 0 and empty before the first change.
struct AuditHead {
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const AuditHead& other) const = default;
};
Result<AuditHead> auditHead(Connection& connection);

/// Every record read again and its digest made anew; calls `broken` with kind and id where it differs.
/// `goOn` is told between blocks how far it is; Cancelled when it says no.
Result<> compareDigests(Connection& connection, const Schema& schema, const std::function<void(Kind, qint64)>& broken,
                        const std::function<bool(int percent)>& goOn = {});

/// A copy of the whole ledger as one file, made by the database itself; `path` must be new or empty. Not in a transaction.
Result<> copyDatabase(Connection& connection, const QString& path);

/// "table honors" → statement, of everything a ledger's schema holds; and of a new ledger, made in a temporary folder.
Result<QMap<QString, QString>> schemaStatements(Connection& connection);
Result<QMap<QString, QString>> freshSchemaStatements();

} // namespace ledger
