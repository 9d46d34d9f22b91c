// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkstore.h"

#include "storage/migrator.h"
#include "storage/recorddigest.h"
#include "storage/recordstore.h"
#include "storage/searchstore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <numeric>

namespace ledger {

Result<> CheckStore::structure(const Found& found)
{
    if (m_connection.dialect().engine() != Engine::Sqlite)
        return {};
    return m_connection.forEach(QStringLiteral("PRAGMA integrity_check(50)"), {}, [&](const Row& row) {
        if (row.text(0) != QLatin1StringView("ok"))
            found(row.text(0));
        return true;
    });
}

Result<> CheckStore::references(const Found& found)
{
    if (m_connection.dialect().engine() != Engine::Sqlite)
        return {};
    return m_connection.forEach(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row& row) {
        found(QStringLiteral("%1/%2 → %3")
                  .arg(row.text(0), row.isNull(1) ? QStringLiteral("?") : row.text(1), row.text(2)));
        return true;
    });
}

Result<QMap<QString, QString>> schemaStatements(Connection& connection)
{
    QMap<QString, QString> statements;
    auto read = connection.forEach(
        QStringLiteral(
            "SELECT type || ' ' || name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
        {}, [&](const Row& row) {
            statements.insert(row.text(0), row.text(1));
            return true;
        });
    if (!read)
        return read.error();
    return statements;
}

Result<QMap<QString, QString>> freshSchemaStatements()
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("storage", "临时文件夹不可写，无法核对数据结构。请清理磁盘后重试。"));
    const QString path = folder.filePath(QStringLiteral("fresh.ledger"));
    auto connection = Connection::open(path, Access::Create);
    if (!connection)
        return connection.error();
    if (auto migrated = migrate(**connection, path, Clock::system()); !migrated)
        return migrated.error();
    return schemaStatements(**connection);
}

Result<> CheckStore::schema(const Found& found)
{
    if (m_connection.dialect().engine() != Engine::Sqlite)
        return {};
    auto wanted = freshSchemaStatements();
    if (!wanted)
        return wanted.error();
    auto present = schemaStatements(m_connection);
    if (!present)
        return present.error();
    for (auto it = wanted->cbegin(); it != wanted->cend(); ++it) {
        if (present->value(it.key()) != it.value())
            found(it.key());
    }
    for (auto it = present->cbegin(); it != present->cend(); ++it) {
        if (!wanted->contains(it.key()))
            found(it.key());
    }
    return {};
}

Result<> CheckStore::branchCycles(const Found& found)
{
    QHash<qint64, qint64> parents;
    auto read = m_connection.forEach(QStringLiteral("SELECT id, parent_id FROM branches WHERE parent_id IS NOT NULL"),
                                     {}, [&](const Row& row) {
                                         parents.insert(row.number(0), row.number(1));
                                         return true;
                                     });
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        qint64 at = it.value();
        // More steps than branches: the way leads round another circle, which its own members report.
        for (qsizetype steps = 0; at != 0 && at != it.key() && steps < parents.size(); ++steps)
            at = parents.value(at);
        if (at == it.key())
            found(QString::number(it.key()));
    }
    return read;
}

/// Only a shifted date is brought into the calendar ('+0 days'): date('2022-02-30') alone gives the text back.
/// A last day may be the first day, or the end of its month or year.
static QString wrongDateCondition(const QString& column)
{
    return QStringLiteral(
               "(%1 IS NOT NULL AND (date(%1, '+0 days') IS NULL OR date(%1, '+0 days') <> %1 OR (%1_last IS NOT NULL AND %1_last <> %1 "
               "AND %1_last <> date(%1, 'start of month', '+1 month', '-1 day') "
               "AND %1_last <> date(%1, 'start of year', '+1 year', '-1 day'))))")
        .arg(column);
}

Result<> CheckStore::datesOf(const QString& table, const QString& idColumn, const QList<Field>& fields,
                             const Found& found)
{
    for (const Field& field : fields) {
        if (field.type != FieldType::Date || field.is(FieldFlag::Own))
            continue;
        const QString sql =
            QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(idColumn, table, wrongDateCondition(field.column()));
        auto read = m_connection.forEach(sql, {}, [&](const Row& row) {
            found(QStringLiteral("%1/%2/%3").arg(table, row.text(0), field.column()));
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<> CheckStore::dates(const Found& found)
{
    // PostgreSQL's text columns are checked by the digests alone; the calendar functions differ.
    if (m_connection.dialect().engine() != Engine::Sqlite)
        return {};
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_schema.of(kind);
        if (auto read = datesOf(info.table, QStringLiteral("id"), info.fields, found); !read)
            return read;
        for (const PartInfo& part : info.parts) {
            if (auto read = datesOf(part.key, QStringLiteral("owner_id"), part.fields, found); !read)
                return read;
        }
    }
    return {};
}

Result<> CheckStore::emptyBatches(const Found& found)
{
    return m_connection.forEach(
        QStringLiteral("SELECT b.uid FROM import_batches b WHERE b.created + b.updated <> "
                       "(SELECT count(*) FROM import_batch_records r WHERE r.batch_id = b.id) ORDER BY b.id"),
        {}, [&](const Row& row) {
            found(row.text(0));
            return true;
        });
}

Result<> CheckStore::missingEvidence(const Found& found)
{
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_schema.of(kind);
        const QString sql = QStringLiteral("SELECT i.uid FROM responsibility_evidence e "
                                           "JOIN responsibility_items i ON i.id = e.owner_id WHERE e.kind = ? "
                                           "AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.uid = e.record_uid)")
                                .arg(info.table);
        auto read = m_connection.forEach(sql, {info.key}, [&](const Row& row) {
            found(kindKey(Kind::ResponsibilityItem) + u'/' + row.text(0));
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<> CheckStore::indexRows(Kind kind, const Found& found)
{
    const KindInfo& info = m_schema.of(kind);
    const bool isSqlite = m_connection.dialect().engine() == Engine::Sqlite;
    const QString index = isSqlite ? QStringLiteral("search_index_docsize") : QStringLiteral("search_index");
    const QString row = isSqlite ? QStringLiteral("id") : QStringLiteral("rowid");
    const qint64 base = searchIndexRow(kind, 0);
    const qint64 end = searchIndexRow(static_cast<Kind>(static_cast<int>(kind) + 1), 0);
    const auto report = [&](const Row& found1) {
        found(info.key + u'/' + found1.text(0));
        return true;
    };
    const QString missing = QStringLiteral("SELECT t.id FROM %1 t WHERE t.is_deleted = 0 "
                                           "AND NOT EXISTS (SELECT 1 FROM %2 d WHERE d.%3 = t.id + ?)")
                                .arg(info.table, index, row);
    if (auto read = m_connection.forEach(missing, {base}, report); !read)
        return read;
    const QString stray = QStringLiteral("SELECT d.%3 - ? FROM %2 d WHERE d.%3 > ? AND d.%3 < ? AND NOT EXISTS "
                                         "(SELECT 1 FROM %1 t WHERE t.id = d.%3 - ? AND t.is_deleted = 0)")
                              .arg(info.table, index, row);
    return m_connection.forEach(stray, {base, base, end, base}, report);
}

Result<QList<std::pair<qint64, QByteArray>>> CheckStore::digests(Kind kind, qint64 last, int limit)
{
    QList<std::pair<qint64, QByteArray>> list;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT id, digest FROM %1 WHERE id > ? ORDER BY id LIMIT ?").arg(m_schema.of(kind).table),
        {last, limit}, [&](const Row& row) {
            list.append({row.number(0), row.bytes(1)});
            return true;
        });
    if (!read)
        return read.error();
    return list;
}

Result<QMap<QString, qint64>> CheckStore::counts()
{
    QMap<QString, qint64> counts;
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_schema.of(kind);
        auto count = m_connection.number(QStringLiteral("SELECT count(*) FROM %1").arg(info.table));
        if (!count)
            return count.error();
        counts.insert(info.key, *count);
    }
    return counts;
}

Result<AuditHead> auditHead(Connection& connection)
{
    AuditHead head;
    auto read = connection.forEach(QStringLiteral("SELECT id, hash FROM audit_groups ORDER BY id DESC LIMIT 1"), {},
                                   [&](const Row& row) {
                                       head = {row.number(0), row.bytes(1)};
                                       return false;
                                   });
    if (!read)
        return read.error();
    return head;
}

Result<> compareDigests(Connection& connection, const Schema& schema, const std::function<void(Kind, qint64)>& broken,
                        const std::function<bool(int percent)>& goOn)
{
    constexpr int block = 500;
    CheckStore store(connection, schema);
    auto counts = store.counts();
    if (!counts)
        return counts.error();
    const qint64 total = std::max<qint64>(1, std::accumulate(counts->cbegin(), counts->cend(), qint64(0)));
    qint64 done = 0;
    RecordStore records(connection, schema);
    for (const Kind kind : allKinds) {
        qint64 last = 0;
        for (;;) {
            if (goOn && !goOn(static_cast<int>(done * 100 / total)))
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("storage", "检查已取消。"));
            auto stored = store.digests(kind, last, block);
            if (!stored)
                return stored.error();
            if (stored->isEmpty())
                break;
            QList<qint64> ids;
            for (const auto& [id, digest] : std::as_const(*stored))
                ids << id;
            last = ids.constLast();
            done += ids.size();
            auto read = records.load(kind, ids, PartsWanted::All);
            if (!read)
                return read.error();
            for (qsizetype i = 0; i < stored->size(); ++i) {
                if (i >= read->size() || !isDigestOf(schema.of(kind), read->at(i), stored->at(i).second))
                    broken(kind, stored->at(i).first);
            }
        }
    }
    return {};
}

Result<> copyDatabase(Connection& connection, const QString& path)
{
    return connection.execute(QStringLiteral("VACUUM INTO ?"), {path});
}

} // namespace ledger
