// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchstore.h"

namespace ledger {

/// Kinds lie apart in the index's row numbers, so that one kind is a range of them.
static constexpr qint64 kindStride = qint64(1) << 40;

qint64 searchIndexRow(Kind kind, qint64 recordId)
{
    return static_cast<qint64>(kind) * kindStride + recordId;
}

QStringList BranchWords::all() const
{
    QString brief = name;
    brief.replace(QStringLiteral("党支部"), QStringLiteral("支部"));
    return {name, brief, shortName, aliases};
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

Result<QList<BranchWords>> SearchStore::branches()
{
    QList<BranchWords> branches;
    auto read = m_connection.forEach(
        QStringLiteral(
            "SELECT id, parent_id, name, short_name, aliases FROM branches WHERE is_deleted = 0 ORDER BY id"),
        {}, [&](const Row& row) {
            branches.append({row.number(0), row.number(1), row.text(2), row.text(3), row.text(4)});
            return true;
        });
    if (!read)
        return read.error();
    return branches;
}

Result<QList<qint64>> SearchStore::membersNamed(const QString& name, int limit)
{
    QList<qint64> ids;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT id FROM members WHERE name = ? AND is_deleted = 0 ORDER BY id LIMIT ?"), {name, limit},
        [&](const Row& row) {
            ids.append(row.number(0));
            return true;
        });
    if (!read)
        return read.error();
    return ids;
}

Result<QStringList> SearchStore::postsInUse()
{
    QStringList posts;
    auto read = m_connection.forEach(QStringLiteral("SELECT DISTINCT post FROM branch_posts ORDER BY post"), {},
                                     [&](const Row& row) {
                                         posts << row.text(0);
                                         return true;
                                     });
    if (!read)
        return read.error();
    return posts;
}

Result<QList<HeldPost>> SearchStore::heldPosts(const QString& condition, const QVariantList& values, int limit)
{
    QList<HeldPost> held;
    const QString sql =
        QStringLiteral("SELECT p.member_id, p.owner_id, p.post, p.held_from, COALESCE(p.held_to_last, p.held_to) "
                       "FROM branch_posts p JOIN branches b ON b.id = p.owner_id "
                       "WHERE b.is_deleted = 0 AND p.member_id IS NOT NULL AND %1 "
                       "ORDER BY p.held_to IS NOT NULL, p.held_from DESC, p.owner_id LIMIT ?")
            .arg(condition);
    auto read = m_connection.forEach(sql, values + QVariantList{limit}, [&](const Row& row) {
        held.append({row.number(0), row.number(1), row.text(2), row.day(3), row.day(4)});
        return true;
    });
    if (!read)
        return read.error();
    return held;
}

Result<QList<HeldPost>> SearchStore::holdersOf(const QStringList& posts, int limit)
{
    QVariantList values;
    for (const QString& post : posts)
        values << post;
    const QString marks = QStringList(posts.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return heldPosts(QStringLiteral("p.post IN (%1)").arg(marks), values, limit);
}

Result<QList<HeldPost>> SearchStore::postsOf(qint64 memberId)
{
    constexpr int most = 100;
    return heldPosts(QStringLiteral("p.member_id = ?"), {memberId}, most);
}

} // namespace ledger
