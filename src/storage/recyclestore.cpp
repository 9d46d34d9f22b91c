// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recyclestore.h"

#include <limits>

namespace ledger {

namespace {

QString escapedForLike(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"));
    word.replace(u'%', QStringLiteral("\\%"));
    word.replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

QString condition(const KindInfo& info, const RecycleQuery& query, QVariantList& values)
{
    QString sql = QStringLiteral(" FROM %1 t WHERE t.is_deleted = 1").arg(info.table);
    const QString words = query.words.trimmed();
    if (!words.isEmpty()) {
        sql += QStringLiteral(" AND lower(t.%1) LIKE lower(?) ESCAPE '\\'").arg(info.field(info.titleField)->column());
        values << escapedForLike(words);
    }
    return sql;
}

QList<Kind> kindsOf(const RecycleQuery& query)
{
    return query.kind ? QList<Kind>{*query.kind} : QList<Kind>(allKinds.begin(), allKinds.end());
}

} // namespace

Result<QList<DeletedRecord>> RecycleStore::block(const RecycleQuery& query)
{
    QStringList parts;
    QVariantList values;
    for (const Kind kind : kindsOf(query)) {
        const KindInfo& info = m_schema.of(kind);
        const QString number = QString::number(static_cast<int>(kind));
        const QString date = info.field(info.dateField)->column();
        parts << QStringLiteral("SELECT %1 AS kind, t.id AS id, t.%2 AS title, t.%3 AS branch, t.%4 AS day, "
                                "t.%4_last AS last_day, COALESCE((SELECT max(e.id) FROM audit_entries e "
                                "WHERE e.kind = %1 AND e.record_id = t.id AND e.action = 'deleted'), 0) AS entry")
                     .arg(number, info.field(info.titleField)->column(), info.field(info.branchField)->column(), date)
                + condition(info, query, values);
    }
    values << (query.before > 0 ? query.before : std::numeric_limits<qint64>::max()) << query.limit;
    QList<DeletedRecord> records;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT d.kind, d.id, d.title, d.branch, d.day, d.last_day, g.at, g.actor, g.label, d.entry "
                       "FROM (%1) d LEFT JOIN audit_entries e ON e.id = d.entry LEFT JOIN audit_groups g "
                       "ON g.id = e.group_id WHERE d.entry < ? ORDER BY d.entry DESC, d.kind, d.id LIMIT ?")
            .arg(parts.join(QStringLiteral(" UNION ALL "))),
        values, [&](const Row& row) {
            records.append({static_cast<Kind>(row.number(0)), row.number(1), row.text(2), row.number(3),
                            row.isNull(4) ? std::nullopt : row.date(4), row.text(6), row.text(7), row.text(8),
                            row.number(9)});
            return true;
        });
    if (!read)
        return read.error();
    return records;
}

Result<qint64> RecycleStore::count(const RecycleQuery& query)
{
    QStringList parts;
    QVariantList values;
    for (const Kind kind : kindsOf(query))
        parts << QStringLiteral("(SELECT count(*)%1)").arg(condition(m_schema.of(kind), query, values));
    return m_connection.number(QStringLiteral("SELECT ") + parts.join(QStringLiteral(" + ")), values);
}

} // namespace ledger
