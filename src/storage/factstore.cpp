// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factstore.h"

#include "storage/factsql.h"

namespace ledger {

/// Takes the conditions that all questions share out of them: what they exclude need not be looked at.
static QList<Condition> takeShared(QList<FactQuestion>& questions)
{
    QList<Condition> shared;
    const QList<Condition> candidates = questions.constFirst().conditions;
    for (const Condition& condition : candidates) {
        const bool isShared = std::all_of(questions.begin(), questions.end(), [&](const FactQuestion& question) {
            return question.conditions.contains(condition);
        });
        if (!isShared)
            continue;
        shared.append(condition);
        for (FactQuestion& question : questions)
            question.conditions.removeOne(condition);
    }
    return shared;
}

Result<> FactStore::countTogether(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions,
                                  const QList<qsizetype>& places, QList<double>& values)
{
    QList<FactQuestion> asked;
    for (const qsizetype place : places)
        asked.append(questions[place]);
    FactWindow narrowed = window;
    narrowed.conditions += takeShared(asked);
    const FactSql sql(m_schema.of(kind), narrowed, m_connection.dialect().engine());
    SqlPiece statement{QStringLiteral("SELECT "), {}};
    for (qsizetype i = 0; i < asked.size(); ++i)
        statement.add(i == 0 ? QString() : QStringLiteral(", ")).add(sql.aggregate(asked[i]));
    statement.add(QStringLiteral(" FROM %1 WHERE ").arg(sql.from(asked.constFirst().measure.part))).add(sql.where());
    return m_connection.forEach(statement.text, statement.values, [&](const Row& row) {
        for (qsizetype i = 0; i < places.size(); ++i)
            values[places[i]] = row.decimal(static_cast<int>(i));
        return true;
    });
}

Result<QList<double>> FactStore::count(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions)
{
    constexpr qsizetype mostColumns = 200; // engines allow 1,664 (PostgreSQL) and 2,000 (SQLite)
    QList<double> values(questions.size(), 0);
    QMap<QString, QList<qsizetype>> placesByPart;
    for (qsizetype i = 0; i < questions.size(); ++i)
        placesByPart[questions[i].measure.part].append(i);
    for (const QList<qsizetype>& places : std::as_const(placesByPart)) {
        for (qsizetype at = 0; at < places.size(); at += mostColumns) {
            auto counted = countTogether(kind, window, questions, places.mid(at, mostColumns), values);
            if (!counted)
                return counted.error();
        }
    }
    return values;
}

Result<QMap<QStringList, QList<double>>>
FactStore::countBy(Kind kind, const FactWindow& window, const QStringList& fields, const QList<FactQuestion>& questions)
{
    const FactSql sql(m_schema.of(kind), window, m_connection.dialect().engine());
    SqlPiece statement{QStringLiteral("SELECT "), {}};
    QStringList places;
    for (const QString& field : fields) {
        places << QString::number(places.size() + 1);
        statement.add(QStringLiteral("COALESCE(CAST(%1 AS TEXT), ''), ").arg(sql.value(field)));
    }
    for (qsizetype i = 0; i < questions.size(); ++i)
        statement.add(i == 0 ? QString() : QStringLiteral(", ")).add(sql.aggregate(questions[i]));
    statement.add(QStringLiteral(" FROM %1 WHERE ").arg(sql.from()))
        .add(sql.where())
        .add(QStringLiteral(" GROUP BY ") + places.join(QStringLiteral(", ")));
    QMap<QStringList, QList<double>> counts;
    auto read = m_connection.forEach(statement.text, statement.values, [&](const Row& row) {
        QStringList words;
        int column = 0;
        for (; column < static_cast<int>(fields.size()); ++column)
            words << row.text(column);
        QList<double>& numbers = counts[words];
        for (qsizetype i = 0; i < questions.size(); ++i)
            numbers.append(row.decimal(column++));
        return true;
    });
    if (!read)
        return read.error();
    return counts;
}

Result<QList<qint64>> FactStore::ids(Kind kind, const FactWindow& window, FactReach reach)
{
    const FactSql sql(m_schema.of(kind), window, m_connection.dialect().engine());
    const SqlPiece where = sql.where(reach);
    QList<qint64> ids;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT t.id FROM %1 WHERE %2 ORDER BY %3, t.id").arg(sql.from(), where.text, sql.dateColumn()),
        where.values, [&](const Row& row) {
            ids.append(row.number(0));
            return true;
        });
    if (!read)
        return read.error();
    return ids;
}

Result<QList<MeetingCount>> FactStore::meetings(const FactWindow& window, const QStringList& categories)
{
    FactWindow narrowed = window;
    narrowed.conditions.append({Condition::Test::OneOf, QStringLiteral("category"), categories, {}, 0, {}, {}});
    const FactSql sql(m_schema.of(Kind::StudySession), narrowed, m_connection.dialect().engine());
    const SqlPiece where = sql.where();
    const auto monthOf = [](const QString& text) {
        return QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    };
    QList<MeetingCount> counts;
    auto read = m_connection.forEach(
        QStringLiteral(
            "SELECT t.branch_id, t.category, substr(t.held_on, 1, 7), substr(t.held_on_last, 1, 7), count(*) "
            "FROM %1 WHERE %2 GROUP BY 1, 2, 3, 4")
            .arg(sql.from(), where.text),
        where.values, [&](const Row& row) {
            counts.append({row.number(0), row.text(1), monthOf(row.text(2)), monthOf(row.text(3)),
                           static_cast<int>(row.number(4))});
            return true;
        });
    if (!read)
        return read.error();
    return counts;
}

Result<QList<PostHolder>> FactStore::postHolders(const QStringList& posts, QDate day, const QList<qint64>& branches)
{
    FactWindow window{FactWindow::Mode::Standing, day, day, branches};
    const FactSql sql(m_schema.of(Kind::Branch), window, m_connection.dialect().engine());
    const SqlPiece where = sql.where();
    const QString marks = QStringList(posts.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    QVariantList values = where.values;
    for (const QString& post : posts)
        values << post;
    QList<PostHolder> holders;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT p.owner_id, p.member_id, p.person_name, COALESCE(p.held_from, t.term_from), "
                       "COALESCE(p.held_to_last, p.held_to), m.birth_on FROM %1 "
                       "LEFT JOIN members m ON m.id = p.member_id AND m.is_deleted = 0 "
                       "WHERE %2 AND p.post IN (%3) ORDER BY p.owner_id, p.position")
            .arg(sql.from(QStringLiteral("branch_posts")), where.text, marks),
        values, [&](const Row& row) {
            holders.append({row.number(0), row.number(1), row.text(2), row.day(3), row.day(4), row.day(5)});
            return true;
        });
    if (!read)
        return read.error();
    return holders;
}

Result<> FactStore::forEach(Kind kind, const FactWindow& window, const QStringList& fields,
                            const std::function<bool(const Row&)>& take)
{
    const KindInfo& info = m_schema.of(kind);
    const FactSql sql(info, window, m_connection.dialect().engine());
    const SqlPiece where = sql.where();
    QStringList columns{QStringLiteral("t.id")};
    for (const QString& key : fields) {
        columns << sql.value(key);
        const Field* field = info.field(key);
        if (field && field->type == FieldType::Date)
            columns << columns.constLast() + QStringLiteral("_last");
    }
    return m_connection.forEach(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4, t.id")
                                    .arg(columns.join(QStringLiteral(", ")), sql.from(), where.text, sql.dateColumn()),
                                where.values, take);
}

} // namespace ledger
