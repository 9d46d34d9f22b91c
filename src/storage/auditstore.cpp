// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditstore.h"

#include "core/digest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ledger {

QString auditActionWord(AuditAction action)
{
    switch (action) {
    case AuditAction::Created:
        return QStringLiteral("created");
    case AuditAction::Changed:
        return QStringLiteral("changed");
    case AuditAction::Deleted:
        return QStringLiteral("deleted");
    case AuditAction::Restored:
        return QStringLiteral("restored");
    }
    Q_UNREACHABLE();
}

static QJsonArray rowsJson(const PartInfo& part, const QList<PartRow>& rows)
{
    QJsonArray json;
    for (const PartRow& row : rows) {
        QJsonArray cells;
        for (qsizetype i = 0; i < part.fields.size(); ++i)
            cells.append(storedText(part.fields[i], row.value(i)));
        json.append(cells);
    }
    return json;
}

QJsonObject auditChanges(const KindInfo& info, const Record& before, const Record& after)
{
    QJsonObject changes;
    for (const Field& field : info.fields) {
        const QString old = storedText(field, before.value(field.key));
        const QString now = storedText(field, after.value(field.key));
        if (old == now)
            continue;
        changes.insert(field.key,
                       field.is(FieldFlag::Sensitive) ? QJsonValue(QStringLiteral("changed"))
                                                      : QJsonValue(QJsonArray{old, now}));
    }
    for (const PartInfo& part : info.parts) {
        const QJsonArray old = rowsJson(part, before.parts.value(part.key));
        const QJsonArray now = rowsJson(part, after.parts.value(part.key));
        if (old != now)
            changes.insert(part.key, QJsonArray{old, now});
    }
    return changes;
}

static void addHead(Digest& digest, const AuditGroup& group)
{
    digest.addField(group.at.toUtf8());
    digest.addField(group.actor.toUtf8());
    digest.addField(group.operation.toUtf8());
    digest.addField(group.label.toUtf8());
}

static void addEntry(Digest& digest, const AuditEntry& entry)
{
    digest.addField(QByteArray::number(static_cast<int>(entry.kind)));
    digest.addField(QByteArray::number(entry.recordId));
    digest.addField(auditActionWord(entry.action).toUtf8());
    digest.addField(QByteArray::number(entry.revision));
    digest.addField(entry.changes.toUtf8());
}

static constexpr int hashBytes = 32;

Result<QByteArray> AuditStore::lastHash()
{
    auto hash = m_connection.first(QStringLiteral("SELECT hash FROM audit_groups ORDER BY id DESC LIMIT 1"));
    if (!hash)
        return hash.error();
    return *hash ? (*hash)->toByteArray() : QByteArray();
}

Result<qint64> AuditStore::append(const AuditGroup& group)
{
    auto previous = lastHash();
    if (!previous)
        return previous.error();
    Digest digest(hashBytes);
    digest.addField(*previous);
    addHead(digest, group);
    for (const AuditEntry& entry : group.entries)
        addEntry(digest, entry);
    auto id = m_connection.number(
        QStringLiteral(
            "INSERT INTO audit_groups (at, actor, operation, label, entries, hash) VALUES (?, ?, ?, ?, ?, ?) "
            "RETURNING id"),
        {group.at, group.actor, group.operation, group.label, group.entries.size(), digest.result()});
    if (!id)
        return id;
    const QString sql = QStringLiteral(
        "INSERT INTO audit_entries (group_id, kind, record_id, action, revision, changes) VALUES (?, ?, ?, ?, ?, ?)");
    for (const AuditEntry& entry : group.entries) {
        const QVariant changes = entry.changes.isEmpty() ? QVariant() : QVariant(entry.changes);
        auto done = m_connection.execute(sql,
                                         {*id, static_cast<int>(entry.kind), entry.recordId,
                                          auditActionWord(entry.action), entry.revision, changes});
        if (!done)
            return done.error();
    }
    return id;
}

Result<QList<AuditStore::Event>> AuditStore::eventsOf(Kind kind, qint64 recordId)
{
    QList<Event> events;
    auto read = m_connection.forEach(
        QStringLiteral(
            "SELECT g.at, g.actor, g.label, e.action, e.changes, g.operation, e.revision FROM audit_entries e "
            "JOIN audit_groups g ON g.id = e.group_id WHERE e.kind = ? AND e.record_id = ? ORDER BY e.id DESC"),
        {static_cast<int>(kind), recordId}, [&](const Row& row) {
            events.append(
                {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.number(6)});
            return true;
        });
    if (!read)
        return read.error();
    return events;
}

Result<qint64> AuditStore::lastGroup()
{
    return m_connection.number(QStringLiteral("SELECT max(id) FROM audit_groups"));
}

Result<QList<std::pair<Kind, qint64>>> AuditStore::lastWritten(int entries)
{
    QList<std::pair<Kind, qint64>> written;
    auto read =
        m_connection.forEach(QStringLiteral("SELECT kind, record_id FROM audit_entries ORDER BY id DESC LIMIT ?"),
                             {entries}, [&](const Row& row) {
                                 const std::pair record(static_cast<Kind>(row.number(0)), row.number(1));
                                 if (!written.contains(record))
                                     written.append(record);
                                 return true;
                             });
    if (!read)
        return read.error();
    return written;
}

Result<> AuditStore::forEachSince(qint64 group, const std::function<void(const Touched&)>& take)
{
    return m_connection.forEach(
        QStringLiteral("SELECT g.label, e.kind, e.record_id FROM audit_groups g "
                       "LEFT JOIN audit_entries e ON e.group_id = g.id WHERE g.id > ? ORDER BY g.id"),
        {group}, [&](const Row& row) {
            take({row.text(0), row.isNull(1) ? Kind::Branch : static_cast<Kind>(row.number(1)), row.number(2)});
            return true;
        });
}

Result<> AuditStore::verify(const std::function<void(qint64)>& broken)
{
    struct Head {
        qint64 id;
        AuditGroup group;
        qint64 entries;
        QByteArray hash;
    };
    QList<Head> heads;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT id, at, actor, operation, label, entries, hash FROM audit_groups ORDER BY id"), {},
        [&](const Row& row) {
            heads.append(
                {row.number(0), {row.text(1), row.text(2), row.text(3), row.text(4), {}}, row.number(5), row.bytes(6)});
            return true;
        });
    QByteArray previous;
    for (const Head& head : std::as_const(heads)) {
        if (!read)
            return read;
        Digest digest(hashBytes);
        digest.addField(previous);
        addHead(digest, head.group);
        qint64 entries = 0;
        read = m_connection.forEach(
            QStringLiteral(
                "SELECT kind, record_id, action, revision, changes FROM audit_entries WHERE group_id = ? ORDER BY id"),
            {head.id}, [&](const Row& row) {
                digest.addField(QByteArray::number(row.number(0)));
                digest.addField(QByteArray::number(row.number(1)));
                digest.addField(row.text(2).toUtf8());
                digest.addField(QByteArray::number(row.number(3)));
                digest.addField(row.text(4).toUtf8());
                ++entries;
                return true;
            });
        if (entries != head.entries || digest.result() != head.hash)
            broken(head.id);
        previous = head.hash;
    }
    return read;
}

} // namespace ledger
