// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordstore.h"

#include "core/pinyin.h"
#include "core/uid.h"
#include "storage/recorddigest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

static bool isStoredInColumn(const Field& field)
{
    return !field.is(FieldFlag::Own);
}

static QStringList columnsOf(const QList<Field>& fields)
{
    QStringList columns;
    for (const Field& field : fields) {
        if (!isStoredInColumn(field))
            continue;
        columns << field.column();
        if (field.type == FieldType::Date)
            columns << field.column() + QStringLiteral("_last");
    }
    return columns;
}

static QVariant boundValue(const Field& field, const QVariant& value)
{
    if (value.isValid() && field.type == FieldType::Flag)
        return value.toBool() ? 1 : 0;
    return value;
}

static void bindFields(QVariantList& bound, const QList<Field>& fields, const std::function<QVariant(int)>& valueOf)
{
    for (int i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        if (!isStoredInColumn(field))
            continue;
        const QVariant value = valueOf(i);
        if (field.type == FieldType::Date)
            bindDate(bound, value.isValid() ? std::optional(value.value<PartialDate>()) : std::nullopt);
        else
            bound << boundValue(field, value);
    }
}

/// Reads the columns of columnsOf() from `at` on; moves `at` behind them.
static void readFields(const Row& row, int& at, const QList<Field>& fields,
                       const std::function<void(int, QVariant)>& put)
{
    for (int i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        if (!isStoredInColumn(field))
            continue;
        const int column = at;
        at += field.type == FieldType::Date ? 2 : 1;
        if (row.isNull(column))
            continue;
        if (field.type == FieldType::Date) {
            if (const auto date = row.date(column))
                put(i, QVariant::fromValue(*date));
        } else if (field.type == FieldType::Flag) {
            put(i, row.number(column) != 0);
        } else if (field.type == FieldType::Decimal) {
            put(i, row.decimal(column));
        } else if (field.type == FieldType::Integer || field.type == FieldType::Money || field.type == FieldType::Branch
                   || field.type == FieldType::Member) {
            put(i, row.number(column));
        } else {
            put(i, row.text(column));
        }
    }
}

static QString placeholders(qsizetype count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QStringLiteral(", "));
}

/// Columns of a kind's table that no descriptor names.
static QStringList extraColumns(Kind kind)
{
    if (kind == Kind::Member)
        return {QStringLiteral("sort_pinyin"), QStringLiteral("sort_stroke"), QStringLiteral("extra")};
    return {QStringLiteral("extra")};
}

static QVariant extraJson(const KindInfo& info, const Record& record)
{
    QJsonObject extra;
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Own) && record.isStated(field.key))
            extra.insert(field.key, storedText(field, record.value(field.key)));
    }
    if (extra.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

static void bindExtra(QVariantList& bound, const KindInfo& info, const Record& record)
{
    if (info.kind == Kind::Member) {
        const QString name = record.text(info.titleField);
        bound << sortKeyPinyin(name) << sortKeyStroke(name);
    }
    bound << extraJson(info, record);
}

RecordStore::RecordStore(Connection& connection, const Schema& schema)
    : m_connection(connection)
    , m_schema(schema)
    , m_names(connection)
{
}

const RecordStore::Statements& RecordStore::statementsOf(Kind kind)
{
    Statements& s = m_statements[static_cast<size_t>(kind) - 1];
    if (!s.columns.isEmpty())
        return s;
    const KindInfo& info = m_schema.of(kind);
    const QStringList fields = columnsOf(info.fields) + extraColumns(kind);
    const QStringList written = QStringList{QStringLiteral("uid"), QStringLiteral("revision"),
                                            QStringLiteral("is_deleted"), QStringLiteral("digest")}
        + fields;
    s.columns = QStringLiteral("id, uid, revision, is_deleted, ") + fields.join(QStringLiteral(", "));
    s.insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
                   .arg(info.table, written.join(QStringLiteral(", ")), placeholders(written.size()));
    s.insertWithId = QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?, %3)")
                         .arg(info.table, written.join(QStringLiteral(", ")), placeholders(written.size()));
    s.update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND revision = ?")
                   .arg(info.table, written.join(QStringLiteral(" = ?, ")));
    return s;
}

Result<> RecordStore::insert(Record& record)
{
    const KindInfo& info = m_schema.of(record.kind);
    if (record.uid.isEmpty())
        record.uid = newUid();
    record.revision = 1;
    QVariantList bound;
    if (record.id != 0)
        bound << record.id;
    bound << record.uid << record.revision << (record.isDeleted ? 1 : 0) << recordDigest(info, record);
    bindFields(bound, info.fields, [&](int i) { return record.value(info.fields[i].key); });
    bindExtra(bound, info, record);
    const Statements& statements = statementsOf(record.kind);
    if (record.id != 0) {
        if (auto done = m_connection.execute(statements.insertWithId, bound); !done)
            return done;
    } else {
        auto id = m_connection.number(statements.insert, bound);
        if (!id)
            return id.error();
        record.id = *id;
    }
    if (auto kept = m_names.keep(info, record); !kept)
        return kept;
    return writeParts(record, info);
}

Result<> RecordStore::update(Record& record, const Record& before)
{
    const KindInfo& info = m_schema.of(record.kind);
    QVariantList bound{record.uid, record.revision + 1, record.isDeleted ? 1 : 0, recordDigest(info, record)};
    bindFields(bound, info.fields, [&](int i) { return record.value(info.fields[i].key); });
    bindExtra(bound, info, record);
    bound << record.id << record.revision;
    auto changed = m_connection.change(statementsOf(record.kind).update, bound);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return fail(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("storage", "这条记录在您打开之后已被修改。请重新载入，对照后再保存。")));
    ++record.revision;
    if (auto kept = m_names.keep(info, record); !kept)
        return kept;
    for (const PartInfo& part : info.parts) {
        if (record.parts.value(part.key) == before.parts.value(part.key))
            continue;
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE owner_id = ?").arg(part.key);
        if (auto removed = m_connection.execute(sql, {record.id}); !removed)
            return removed;
        if (auto written = writePart(record, part); !written)
            return written;
    }
    return {};
}

Result<> RecordStore::writeParts(const Record& record, const KindInfo& info)
{
    for (const PartInfo& part : info.parts) {
        if (auto written = writePart(record, part); !written)
            return written;
    }
    return {};
}

/// One statement for many rows costs little more than one for a single row; few lengths, few prepared statements.
static qsizetype rowsPerStatement(qsizetype left)
{
    for (const qsizetype count : {32, 8}) {
        if (left >= count)
            return count;
    }
    return 1;
}

const QString& RecordStore::insertRowsOf(const PartInfo& part, qsizetype count)
{
    QString& sql = m_partInserts[{part.key, count}];
    if (sql.isEmpty()) {
        const QStringList columns = columnsOf(part.fields);
        QStringList rows;
        rows.fill(QStringLiteral("(%1)").arg(placeholders(columns.size() + 2)), count);
        sql = QStringLiteral("INSERT INTO %1 (owner_id, position, %2) VALUES %3")
                  .arg(part.key, columns.join(QStringLiteral(", ")), rows.join(QStringLiteral(", ")));
    }
    return sql;
}

Result<> RecordStore::writePart(const Record& record, const PartInfo& part)
{
    const QList<PartRow> rows = record.parts.value(part.key);
    for (qsizetype at = 0; at < rows.size();) {
        const qsizetype end = at + rowsPerStatement(rows.size() - at);
        const QString& sql = insertRowsOf(part, end - at);
        QVariantList bound;
        for (; at < end; ++at) {
            bound << record.id << at;
            bindFields(bound, part.fields, [&](int i) { return rows[at].value(i); });
        }
        if (auto done = m_connection.execute(sql, bound); !done)
            return done;
    }
    return {};
}

static void readExtra(const KindInfo& info, const QString& json, Record& record)
{
    const QJsonObject extra = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Own))
            record.set(field.key, fromStoredText(field, extra.value(field.key).toString()));
    }
}

static Record readRecord(const KindInfo& info, const Row& row)
{
    Record record;
    record.kind = info.kind;
    record.id = row.number(0);
    record.uid = row.text(1);
    record.revision = row.number(2);
    record.isDeleted = row.number(3) != 0;
    int at = 4;
    readFields(row, at, info.fields,
               [&](int i, QVariant value) { record.values.insert(info.fields[i].key, std::move(value)); });
    const int extraAt = at + static_cast<int>(extraColumns(info.kind).size()) - 1;
    if (!row.isNull(extraAt))
        readExtra(info, row.text(extraAt), record);
    return record;
}

/// Ids as bound values, padded to one of a few lengths so that few different statements are prepared.
struct IdList {
    QString marks;
    QVariantList values;
};

static IdList idListOf(const QList<qint64>& ids)
{
    qsizetype length = 1;
    while (length < ids.size())
        length *= 4;
    IdList list{placeholders(length), {}};
    for (const qint64 id : ids)
        list.values << id;
    while (list.values.size() < length)
        list.values << 0;
    return list;
}

Result<> RecordStore::readParts(const KindInfo& info, QList<Record>& records)
{
    QList<qint64> ids;
    for (const Record& record : records)
        ids.append(record.id);
    const IdList list = idListOf(ids);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records[i].id, i);
    for (const PartInfo& part : info.parts) {
        const QString sql =
            QStringLiteral("SELECT owner_id, %1 FROM %2 WHERE owner_id IN (%3) ORDER BY owner_id, position")
                .arg(columnsOf(part.fields).join(QStringLiteral(", ")), part.key, list.marks);
        auto read = m_connection.forEach(sql, list.values, [&](const Row& row) {
            PartRow values(part.fields.size());
            int at = 1;
            readFields(row, at, part.fields, [&](int i, QVariant value) { values[i] = std::move(value); });
            records[places.value(row.number(0))].parts[part.key].append(values);
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<QList<Record>> RecordStore::load(Kind kind, const QList<qint64>& ids, PartsWanted parts)
{
    const KindInfo& info = m_schema.of(kind);
    QHash<qint64, Record> found;
    constexpr qsizetype block = 256;
    for (qsizetype from = 0; from < ids.size(); from += block) {
        const IdList list = idListOf(ids.mid(from, block));
        QList<Record> records;
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id IN (%3)")
                                .arg(statementsOf(kind).columns, info.table, list.marks);
        auto read = m_connection.forEach(sql, list.values, [&](const Row& row) {
            records.append(readRecord(info, row));
            return true;
        });
        if (read && parts == PartsWanted::All)
            read = readParts(info, records);
        if (!read)
            return read.error();
        for (Record& record : records)
            found.insert(record.id, std::move(record));
    }
    QList<Record> ordered;
    for (const qint64 id : ids) {
        if (const auto at = found.constFind(id); at != found.constEnd())
            ordered.append(*at);
    }
    return ordered;
}

Result<Record> RecordStore::load(Kind kind, qint64 id, PartsWanted parts)
{
    auto records = load(kind, QList<qint64>{id}, parts);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("storage", "这条记录已不存在。")));
    return records->constFirst();
}

Result<> RecordStore::forEachBlock(Kind kind, PartsWanted parts,
                                   const std::function<Result<>(const QList<Record>&)>& take)
{
    constexpr int block = 500;
    qint64 last = 0;
    for (;;) {
        QList<qint64> ids;
        const QString sql = QStringLiteral("SELECT id FROM %1 WHERE id > ? AND is_deleted = 0 ORDER BY id LIMIT %2")
                                .arg(m_schema.of(kind).table)
                                .arg(block);
        auto read = m_connection.forEach(sql, {last}, [&](const Row& row) {
            ids.append(row.number(0));
            return true;
        });
        if (!read)
            return read;
        if (ids.isEmpty())
            return {};
        last = ids.constLast();
        auto records = load(kind, ids, parts);
        if (!records)
            return records.error();
        if (auto taken = take(*records); !taken)
            return taken;
    }
}

Result<qint64> RecordStore::idOf(Kind kind, const QString& uid)
{
    return m_connection.number(QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(m_schema.of(kind).table), {uid});
}

Result<QString> RecordStore::uidOf(Kind kind, qint64 id)
{
    auto value =
        m_connection.first(QStringLiteral("SELECT uid FROM %1 WHERE id = ?").arg(m_schema.of(kind).table), {id});
    if (!value)
        return value.error();
    return *value ? (*value)->toString() : QString();
}

/// Queries for what records of a kind refer to: in the row itself and in its parts, the record's id first.
static QString referenceQueries(const KindInfo& info, Kind target)
{
    const FieldType type = target == Kind::Branch ? FieldType::Branch : FieldType::Member;
    QStringList queries;
    for (const Field& field : info.fields) {
        if (field.type == type && !field.is(FieldFlag::Own))
            queries << QStringLiteral(
                           "SELECT id AS owner, %1 AS target FROM %2 WHERE is_deleted = 0 AND %1 IS NOT NULL")
                           .arg(field.column(), info.table);
    }
    for (const PartInfo& part : info.parts) {
        for (const Field& field : part.fields) {
            if (field.type == type)
                queries << QStringLiteral(
                               "SELECT p.owner_id AS owner, p.%1 AS target FROM %2 p JOIN %3 t ON t.id = p.owner_id"
                               " WHERE t.is_deleted = 0 AND p.%1 IS NOT NULL")
                               .arg(field.column(), part.key, info.table);
        }
    }
    return queries.join(QStringLiteral(" UNION ALL "));
}

Result<QSet<qint64>> RecordStore::referredIds(Kind target, Kind from)
{
    QSet<qint64> ids;
    const QString queries = referenceQueries(m_schema.of(from), target);
    if (queries.isEmpty())
        return ids;
    auto read = m_connection.forEach(QStringLiteral("SELECT DISTINCT target FROM (%1) r").arg(queries), {},
                                     [&ids](const Row& row) {
                                         ids.insert(row.number(0));
                                         return true;
                                     });
    if (!read)
        return read.error();
    return ids;
}

Result<QList<std::pair<qint64, qint64>>> RecordStore::references(Kind target, Kind from)
{
    QList<std::pair<qint64, qint64>> pairs;
    const QString queries = referenceQueries(m_schema.of(from), target);
    if (queries.isEmpty())
        return pairs;
    auto read = m_connection.forEach(queries, {}, [&pairs](const Row& row) {
        pairs.append({row.number(0), row.number(1)});
        return true;
    });
    if (!read)
        return read.error();
    return pairs;
}

Result<qint64> RecordStore::highestId(Kind kind)
{
    return m_connection.number(QStringLiteral("SELECT max(id) FROM %1").arg(m_schema.of(kind).table));
}

Result<QByteArray> RecordStore::storedDigest(Kind kind, qint64 id)
{
    auto value =
        m_connection.first(QStringLiteral("SELECT digest FROM %1 WHERE id = ?").arg(m_schema.of(kind).table), {id});
    if (!value)
        return value.error();
    return *value ? (*value)->toByteArray() : QByteArray();
}

} // namespace ledger
