// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batchstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

QString recordToJson(const KindInfo& info, const Record& record)
{
    QJsonObject values;
    for (const Field& field : info.fields) {
        if (record.isStated(field.key))
            values.insert(field.key, storedText(field, record.value(field.key)));
    }
    QJsonObject parts;
    for (const PartInfo& part : info.parts) {
        QJsonArray rows;
        for (const PartRow& row : record.parts.value(part.key)) {
            QJsonArray cells;
            for (qsizetype i = 0; i < part.fields.size(); ++i)
                cells.append(storedText(part.fields[i], row.value(i)));
            rows.append(cells);
        }
        parts.insert(part.key, rows);
    }
    const QJsonObject all{{QStringLiteral("values"), values}, {QStringLiteral("parts"), parts}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void recordFromJson(const KindInfo& info, const QString& json, Record& record)
{
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject values = all.value(QLatin1StringView("values")).toObject();
    record.values.clear();
    for (const Field& field : info.fields)
        record.set(field.key, fromStoredText(field, values.value(field.key).toString()));
    const QJsonObject parts = all.value(QLatin1StringView("parts")).toObject();
    record.parts.clear();
    for (const PartInfo& part : info.parts) {
        for (const QJsonValue& rowJson : parts.value(part.key).toArray()) {
            const QJsonArray cells = rowJson.toArray();
            PartRow row;
            for (qsizetype i = 0; i < part.fields.size(); ++i)
                row.append(fromStoredText(part.fields[i], cells.at(i).toString()));
            record.parts[part.key].append(row);
        }
    }
}

Result<> BatchStore::insert(ImportBatch& batch, const QList<BatchRecord>& records)
{
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO import_batches (uid, imported_at, files, created, updated) VALUES (?, ?, ?, ?, ?) "
                       "RETURNING id"),
        {batch.uid, batch.importedAt, batch.files, batch.created, batch.updated});
    if (!id)
        return id.error();
    batch.id = *id;
    const QString sql = QStringLiteral("INSERT INTO import_batch_records (batch_id, kind, record_id, action, revision, "
                                       "before_values) VALUES (?, ?, ?, ?, ?, ?)");
    for (const BatchRecord& record : records) {
        auto done =
            m_connection.execute(sql,
                                 {batch.id, static_cast<int>(record.kind), record.recordId,
                                  record.wasCreated ? QStringLiteral("created") : QStringLiteral("updated"),
                                  record.revision, record.before.isEmpty() ? QVariant() : QVariant(record.before)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<ImportBatch>> BatchStore::all()
{
    QList<ImportBatch> batches;
    auto read = m_connection.forEach(
        QStringLiteral(
            "SELECT id, uid, imported_at, files, created, updated, is_undone FROM import_batches ORDER BY id DESC"),
        {}, [&](const Row& row) {
            batches.append({row.number(0), row.text(1), row.text(2), row.text(3), row.number(4), row.number(5),
                            row.number(6) != 0});
            return true;
        });
    if (!read)
        return read.error();
    return batches;
}

Result<ImportBatch> BatchStore::find(const QString& uid)
{
    auto batches = all();
    if (!batches)
        return batches.error();
    for (const ImportBatch& batch : std::as_const(*batches)) {
        if (batch.uid == uid)
            return batch;
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "没有编号为“%1”的导入批次。").arg(uid));
}

Result<QList<BatchRecord>> BatchStore::recordsOf(qint64 batchId)
{
    QList<BatchRecord> records;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT kind, record_id, action, revision, before_values FROM import_batch_records "
                       "WHERE batch_id = ? ORDER BY kind, record_id"),
        {batchId}, [&](const Row& row) {
            records.append({static_cast<Kind>(row.number(0)), row.number(1),
                            row.text(2) == QLatin1StringView("created"), row.number(3), row.text(4)});
            return true;
        });
    if (!read)
        return read.error();
    return records;
}

Result<> BatchStore::mark(const QString& uid, bool isUndone)
{
    return m_connection.execute(QStringLiteral("UPDATE import_batches SET is_undone = ? WHERE uid = ?"),
                                {isUndone ? 1 : 0, uid});
}

} // namespace ledger
