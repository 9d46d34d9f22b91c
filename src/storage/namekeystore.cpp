// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namekeystore.h"

#include "core/pinyin.h"

namespace ledger {

bool NameKeyStore::isKeyed(const KindInfo& info, const Field& field)
{
    const bool hasOwnKeys = info.kind == Kind::Member && field.key == info.titleField;
    return field.is(FieldFlag::PersonName) && field.type == FieldType::Text && !field.is(FieldFlag::Own) && !hasOwnKeys;
}

Result<> NameKeyStore::add(const QString& name)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO name_keys (name, pinyin, stroke) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING"),
        {name, sortKeyPinyin(name), sortKeyStroke(name)});
}

Result<> NameKeyStore::keep(const KindInfo& info, const Record& record)
{
    for (const Field& field : info.fields) {
        const QString name = isKeyed(info, field) ? record.text(field.key) : QString();
        if (name.isEmpty() || m_known.contains(name))
            continue;
        if (auto added = add(name); !added)
            return added;
        m_known.insert(name);
    }
    return {};
}

Result<> NameKeyStore::fill(const QString& table, const QString& column)
{
    QStringList names;
    auto read = m_connection.forEach(QStringLiteral("SELECT DISTINCT t.%1 FROM %2 t WHERE t.%1 IS NOT NULL AND NOT "
                                                    "EXISTS (SELECT 1 FROM name_keys k WHERE k.name = t.%1)")
                                         .arg(column, table),
                                     {}, [&](const Row& row) {
                                         names.append(row.text(0));
                                         return true;
                                     });
    if (!read)
        return read;
    for (const QString& name : std::as_const(names)) {
        if (auto added = add(name); !added)
            return added;
    }
    return {};
}

static Result<> renewStrokes(Connection& connection, const QString& table, const QString& column)
{
    QStringList names;
    auto read = connection.forEach(QStringLiteral("SELECT DISTINCT name FROM %1").arg(table), {}, [&](const Row& row) {
        names.append(row.text(0));
        return true;
    });
    if (!read)
        return read;
    const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE name = ?").arg(table, column);
    for (const QString& name : std::as_const(names)) {
        if (auto renewed = connection.execute(sql, {sortKeyStroke(name), name}); !renewed)
            return renewed;
    }
    return {};
}

Result<> renewStrokeKeysOfSchema7(Connection& connection)
{
    if (auto renewed = renewStrokes(connection, QStringLiteral("members"), QStringLiteral("sort_stroke")); !renewed)
        return renewed;
    return renewStrokes(connection, QStringLiteral("name_keys"), QStringLiteral("stroke"));
}

Result<> fillNameKeysOfSchema4(Connection& connection)
{
    NameKeyStore store(connection);
    static constexpr std::pair<const char*, const char*> columns[] = {{"study_sessions", "host"},
                                                                      {"study_sessions", "lecturer"},
                                                                      {"honors", "recipients"},
                                                                      {"responsibility_items", "leader"},
                                                                      {"work_records", "people"}};
    for (const auto& [table, column] : columns) {
        if (auto filled = store.fill(QString::fromLatin1(table), QString::fromLatin1(column)); !filled)
            return filled;
    }
    return {};
}

} // namespace ledger
