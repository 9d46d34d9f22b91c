// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/linkstore.h"

namespace ledger {

Result<QList<qint64>> LinkStore::ids(const QString& sql, const QVariantList& values)
{
    QList<qint64> found;
    auto read = m_connection.forEach(sql, values, [&](const Row& row) {
        found.append(row.number(0));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<QList<qint64>> LinkStore::referring(Kind from, Kind target, qint64 id)
{
    const KindInfo& info = m_schema.of(from);
    const FieldType type = target == Kind::Branch ? FieldType::Branch : FieldType::Member;
    QStringList queries;
    QVariantList values;
    for (const Field& field : info.fields) {
        // The unit's own fields name people and refer to nobody.
        if (field.type != type || field.is(FieldFlag::Own))
            continue;
        queries << QStringLiteral("SELECT id AS owner FROM %1 WHERE %2 = ?").arg(info.table, field.column());
        values << id;
    }
    for (const PartInfo& part : info.parts) {
        for (const Field& field : part.fields) {
            if (field.type != type)
                continue;
            queries << QStringLiteral("SELECT owner_id AS owner FROM %1 WHERE %2 = ?").arg(part.key, field.column());
            values << id;
        }
    }
    if (queries.isEmpty())
        return QList<qint64>();
    return ids(queries.join(QStringLiteral(" UNION ")) + QStringLiteral(" ORDER BY owner"), values);
}

Result<QList<qint64>> LinkStore::provenBy(Kind target, const QString& uid)
{
    return ids(QStringLiteral("SELECT DISTINCT owner_id FROM responsibility_evidence WHERE kind = ? AND record_uid = ? "
                              "ORDER BY owner_id"),
               {kindKey(target), uid});
}

Result<QList<qint64>> LinkStore::childrenOf(const QString& uid)
{
    return ids(QStringLiteral("SELECT id FROM work_records WHERE parent_uid = ? ORDER BY id"), {uid});
}

} // namespace ledger
