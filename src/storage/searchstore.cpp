// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchstore.h"

#include "core/searchtokens.h"
#include "core/textkey.h"

namespace ledger {

/// Kinds lie apart in the index's row numbers, so that one kind is a range of them.
static constexpr qint64 kindStride = qint64(1) << 40;

qint64 searchIndexRow(Kind kind, qint64 recordId)
{
    return static_cast<qint64>(kind) * kindStride + recordId;
}

QStringList searchedTexts(const KindInfo& info, const Record& record)
{
    QStringList texts;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Searched) || field.is(FieldFlag::Sensitive))
            continue;
        const QString text = record.text(field.key);
        if (!text.isEmpty())
            texts << text;
    }
    return texts;
}

QString searchTokens(const KindInfo& info, const Record& record)
{
    QStringList tokens;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Searched) || field.is(FieldFlag::Sensitive))
            continue;
        const QString text = record.text(field.key);
        if (text.isEmpty())
            continue;
        tokens += documentTokens(text);
        if (field.is(FieldFlag::PersonName)) {
            for (const NamedRemark& name : splitNames(text))
                tokens += nameTokens(name.name);
        }
        if (field.key == info.titleField)
            tokens += titleTokens(text);
    }
    tokens.removeDuplicates();
    return tokens.join(QLatin1Char(' '));
}

Result<> SearchStore::add(const KindInfo& info, const Record& record)
{
    const QString tokens = searchTokens(info, record);
    const QString sql = m_connection.dialect().engine() == Engine::Sqlite
        ? QStringLiteral("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)")
        : QStringLiteral("INSERT INTO search_index (rowid, tokens) VALUES (?, to_tsvector('simple', ?))");
    return m_connection.execute(sql, {searchIndexRow(info.kind, record.id), tokens});
}

Result<> SearchStore::remove(const KindInfo& info, const Record& record)
{
    const qint64 row = searchIndexRow(info.kind, record.id);
    if (m_connection.dialect().engine() == Engine::Postgres)
        return m_connection.execute(QStringLiteral("DELETE FROM search_index WHERE rowid = ?"), {row});
    return m_connection.execute(
        QStringLiteral("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)"),
        {row, searchTokens(info, record)});
}

Result<> SearchStore::clear()
{
    return m_connection.execute(m_connection.dialect().engine() == Engine::Sqlite
                                    ? QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')")
                                    : QStringLiteral("DELETE FROM search_index"));
}

Result<QList<qint64>> SearchStore::find(const QString& match, Kind kind, qint64 beforeId, int limit)
{
    const qint64 low = searchIndexRow(kind, 0);
    const qint64 high = beforeId > 0 ? searchIndexRow(kind, beforeId) : searchIndexRow(kind, kindStride);
    const QString condition = m_connection.dialect().engine() == Engine::Sqlite
        ? QStringLiteral("search_index MATCH ?")
        : QStringLiteral("tokens @@ to_tsquery('simple', ?)");
    QList<qint64> ids;
    auto read = m_connection.forEach(
        QStringLiteral(
            "SELECT rowid FROM search_index WHERE %1 AND rowid > ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")
            .arg(condition),
        {match, low, high, limit}, [&](const Row& row) {
            ids.append(row.number(0) - low);
            return true;
        });
    if (!read)
        return read.error();
    return ids;
}

} // namespace ledger
