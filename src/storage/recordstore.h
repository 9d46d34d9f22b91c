// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"
#include "storage/namekeystore.h"

#include <array>

namespace ledger {

enum class PartsWanted { None, All };

/// Reads and writes records of every kind; all column lists come from the descriptors.
class RecordStore
{
public:
    RecordStore(Connection& connection, const Schema& schema);

    /// Inserts the record; gives it an id unless it brings one.
    Result<> insert(Record& record);
    /// Updates where the revision still is record.revision and raises it by one; Conflict otherwise.
    /// Parts are written again only where they differ from `before`.
    Result<> update(Record& record, const Record& before);
    /// NotFound when there is none. Deleted records are found too.
    Result<Record> load(Kind kind, qint64 id, PartsWanted parts = PartsWanted::All);
    /// In the order of the ids; missing ones are left out.
    Result<QList<Record>> load(Kind kind, const QList<qint64>& ids, PartsWanted parts = PartsWanted::All);
    /// Calls `take` with blocks of records (not deleted), in id order.
    Result<> forEachBlock(Kind kind, PartsWanted parts, const std::function<Result<>(const QList<Record>&)>& take);
    /// 0 when no record has this uid.
    Result<qint64> idOf(Kind kind, const QString& uid);
    Result<QString> uidOf(Kind kind, qint64 id);
    Result<qint64> highestId(Kind kind);
    /// The branches or members (`target`) that records of a kind refer to which are not deleted.
    Result<QSet<qint64>> referredIds(Kind target, Kind from);
    /// The same one by one: the record that refers, and what it refers to.
    Result<QList<std::pair<qint64, qint64>>> references(Kind target, Kind from);
    /// The digest as stored beside the record.
    Result<QByteArray> storedDigest(Kind kind, qint64 id);

    const Schema& schema() const { return m_schema; }

private:
    struct Statements {
        QString columns;
        QString insert;
        QString insertWithId;
        QString update;
    };
    const Statements& statementsOf(Kind kind);
    Result<> writeParts(const Record& record, const KindInfo& info);
    Result<> writePart(const Record& record, const PartInfo& part);
    const QString& insertRowsOf(const PartInfo& part, qsizetype count);
    Result<> readParts(const KindInfo& info, QList<Record>& records);

    Connection& m_connection;
    const Schema& m_schema;
    NameKeyStore m_names;
    std::array<Statements, allKinds.size()> m_statements;
    QHash<std::pair<QString, qsizetype>, QString> m_partInserts; ///< by part and number of rows
};

} // namespace ledger
