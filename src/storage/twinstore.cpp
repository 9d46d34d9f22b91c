// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/twinstore.h"

#include "core/textkey.h"

namespace ledger {

Result<> TwinStore::add(const QString& sql, const QVariantList& values, QList<qint64>& found)
{
    return m_connection.forEach(sql, values, [&](const Row& row) {
        if (!found.contains(row.number(0)))
            found.append(row.number(0));
        return true;
    });
}

Result<> TwinStore::members(const KindInfo& info, const Record& record, QList<qint64>& found)
{
    const QString number = record.text(QStringLiteral("id_number"));
    const QString name = record.text(info.titleField);
    const QString present = QStringLiteral("SELECT id FROM members WHERE %1 = ? AND is_deleted = 0 AND id <> ?");
    if (!number.isEmpty()) {
        if (auto read = add(present.arg(QStringLiteral("id_number")), {number, record.id}, found); !read)
            return read;
    }
    for (const QString& written : {name, cleanName(name)}) {
        if (auto read = add(present.arg(QStringLiteral("name")), {written, record.id}, found); !read)
            return read;
    }
    const PartInfo& memberships = info.parts.constFirst();
    const QString wanted = compactKey(name);
    for (const PartRow& row : record.parts.value(memberships.key)) {
        auto read = m_connection.forEach(
            QStringLiteral("SELECT id, name FROM members WHERE branch_id = ? AND is_deleted = 0 AND id <> ?"),
            {row.value(memberships.indexOf(u"branch")), record.id}, [&](const Row& other) {
                if (compactKey(other.text(1)) == wanted && !found.contains(other.number(0)))
                    found.append(other.number(0));
                return true;
            });
        if (!read)
            return read;
    }
    return {};
}

static QString equalOrNull(const QString& column, const QVariant& value, QVariantList& values)
{
    if (!value.isValid())
        return QStringLiteral(" AND %1 IS NULL").arg(column);
    values << value;
    return QStringLiteral(" AND %1 = ?").arg(column);
}

Result<QList<qint64>> TwinStore::candidates(const KindInfo& info, const Record& record)
{
    QList<qint64> found;
    QString sql = QStringLiteral("SELECT id FROM %1 WHERE is_deleted = 0 AND id <> ?").arg(info.table);
    QVariantList values{record.id};
    Result<> read;
    switch (info.kind) {
    case Kind::Member:
        read = members(info, record, found);
        break;
    case Kind::Branch:
        read = add(sql, values, found);
        break;
    case Kind::PartyDues:
        sql += equalOrNull(QStringLiteral("year"), record.value(QStringLiteral("year")), values);
        sql += equalOrNull(QStringLiteral("member_id"), record.value(QStringLiteral("member")), values);
        read = add(sql, values, found);
        break;
    case Kind::ResponsibilityItem:
        sql += equalOrNull(QStringLiteral("year"), record.value(QStringLiteral("year")), values);
        read = add(sql, values, found);
        break;
    default:
        const QDate day = record.day(info.dateField);
        sql += equalOrNull(QStringLiteral("branch_id"), record.value(info.branchField), values);
        sql += equalOrNull(info.field(info.dateField)->column(),
                           day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(), values);
        read = add(sql, values, found);
    }
    if (!read)
        return read.error();
    return found;
}

} // namespace ledger
