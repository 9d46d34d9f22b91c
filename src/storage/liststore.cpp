// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liststore.h"

#include "storage/namekeystore.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

namespace {

/// A piece of SQL with the values it binds.
struct Clause {
    QString sql;
    QVariantList values;
};

Clause operator+(Clause a, const Clause& b)
{
    a.sql += b.sql;
    a.values += b.values;
    return a;
}

/// The "WHERE" of one query, condition by condition.
class ListCondition
{
public:
    ListCondition(const KindInfo& info, const Dialect& dialect)
        : m_info(info)
        , m_dialect(dialect)
    {
    }

    Result<Clause> build(const ListQuery& query);
    /// The field's value in a row; of a reference the id.
    Clause valueOf(const Field& field) const;
    /// What the field is sorted by.
    Clause sortValueOf(const Field& field, NameOrder names) const;

private:
    Clause branches(const QList<qint64>& ids) const;
    Clause period(const ListQuery& query) const;
    Result<Clause> filter(const ListFilter& filter) const;
    Clause contains(const Field& field, const QString& word) const;
    Clause oneOf(const Field& field, const QStringList& words) const;
    Result<Clause> bound(const Field& field, const ListFilter& filter) const;

    const KindInfo& m_info;
    const Dialect& m_dialect;
};

bool isReference(const Field& field)
{
    return field.type == FieldType::Branch || field.type == FieldType::Member;
}

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
}

QString columnOf(const Field& field)
{
    return QStringLiteral("t.") + field.column();
}

QString lastDayOf(const QString& dateColumn)
{
    return QStringLiteral("COALESCE(%1_last, %1)").arg(dateColumn);
}

/// Placeholders for the values, padded to a few lengths so that few different statements are prepared.
Clause listOf(QVariantList values)
{
    qsizetype length = 1;
    while (length < values.size())
        length *= 4;
    while (values.size() < length)
        values << values.constLast();
    QStringList marks;
    marks.fill(QStringLiteral("?"), length);
    return {marks.join(QStringLiteral(", ")), values};
}

QString escapedForLike(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"));
    word.replace(u'%', QStringLiteral("\\%"));
    word.replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

Clause ListCondition::valueOf(const Field& field) const
{
    if (!field.is(FieldFlag::Own))
        return {columnOf(field), {}};
    const QString text = m_dialect.engine() == Engine::Sqlite ? QStringLiteral("(t.extra ->> ?)")
                                                              : QStringLiteral("(t.extra::json ->> ?)");
    if (!isNumber(field))
        return {text, {field.key}};
    return {m_dialect.expand(QStringLiteral("CAST(%1 AS {{real}})").arg(text)), {field.key}};
}

Clause ListCondition::sortValueOf(const Field& field, NameOrder names) const
{
    const QString ownKey = names == NameOrder::Strokes ? QStringLiteral("sort_stroke") : QStringLiteral("sort_pinyin");
    if (field.is(FieldFlag::Own))
        return valueOf(field);
    if (field.type == FieldType::Branch)
        return {QStringLiteral("(SELECT r.name FROM branches r WHERE r.id = %1)").arg(columnOf(field)), {}};
    if (field.type == FieldType::Member)
        return {QStringLiteral("(SELECT r.%2 FROM members r WHERE r.id = %1)").arg(columnOf(field), ownKey), {}};
    if (m_info.kind == Kind::Member && field.key == m_info.titleField)
        return {QStringLiteral("t.") + ownKey, {}};
    if (NameKeyStore::isKeyed(m_info, field)) {
        const QString key = names == NameOrder::Strokes ? QStringLiteral("stroke") : QStringLiteral("pinyin");
        return {QStringLiteral("(SELECT k.%2 FROM name_keys k WHERE k.name = %1)").arg(columnOf(field), key), {}};
    }
    if (field.is(FieldFlag::Numbering))
        return {QStringLiteral("CASE WHEN length(%1) < 8 THEN substr('00000000', 1, 8 - length(%1)) || %1 ELSE %1 END")
                    .arg(columnOf(field)),
                {}};
    return valueOf(field);
}

Clause ListCondition::branches(const QList<qint64>& ids) const
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    const Clause list = listOf(values);
    if (m_info.kind == Kind::Branch)
        return Clause{QStringLiteral(" AND t.id IN (%1)").arg(list.sql), list.values};
    if (m_info.kind != Kind::Member)
        return Clause{QStringLiteral(" AND t.branch_id IN (%1)").arg(list.sql), list.values};
    return Clause{
        QStringLiteral(" AND (t.branch_id IN (%1) OR EXISTS (SELECT 1 FROM memberships m WHERE m.owner_id = t.id "
                       "AND m.branch_id = t.branch_id AND m.left_on IS NULL AND m.group_id IN (%1)))")
            .arg(list.sql),
        list.values + list.values};
}

Clause ListCondition::period(const ListQuery& query) const
{
    if (!m_info.yearField.isEmpty())
        return {QStringLiteral(" AND t.%1 >= ? AND t.%1 <= ?").arg(m_info.yearField),
                {query.from.year(), query.to.year()}};
    const QString column = columnOf(*m_info.field(m_info.dateField));
    const QString from = query.from.toString(Qt::ISODate);
    const QString to = query.to.toString(Qt::ISODate);
    // The second bound on the first day follows from the third; it ends the range of the index.
    return {QStringLiteral(" AND %1 >= ? AND %1 <= ? AND %2 <= ?").arg(column, lastDayOf(column)), {from, to, to}};
}

Clause ListCondition::contains(const Field& field, const QString& word) const
{
    const QString pattern = escapedForLike(word);
    const auto test = [](const QString& value) {
        return QStringLiteral("lower(%1) LIKE lower(?) ESCAPE '\\'").arg(value);
    };
    if (isReference(field) && !field.is(FieldFlag::Own)) {
        const QString table = field.type == FieldType::Branch ? QStringLiteral("branches") : QStringLiteral("members");
        return {QStringLiteral(" AND EXISTS (SELECT 1 FROM %1 r WHERE r.id = %2 AND %3)")
                    .arg(table, columnOf(field), test(QStringLiteral("r.name"))),
                {pattern}};
    }
    const bool isText = field.is(FieldFlag::Own) || !(isNumber(field) || field.type == FieldType::Flag);
    const Clause value = valueOf(field);
    const QString text = isText && !isNumber(field) ? value.sql : QStringLiteral("CAST(%1 AS TEXT)").arg(value.sql);
    return {QStringLiteral(" AND ") + test(text), value.values + QVariantList{pattern}};
}

QVariant typedWord(const Field& field, const QString& word)
{
    if (field.is(FieldFlag::Own) && !isNumber(field))
        return word;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Branch:
    case FieldType::Member:
        return word.toLongLong();
    case FieldType::Decimal:
        return word.toDouble();
    case FieldType::Flag:
        return word == QLatin1StringView("1") ? 1 : 0;
    default:
        return word;
    }
}

Clause ListCondition::oneOf(const Field& field, const QStringList& words) const
{
    QVariantList values;
    for (const QString& word : words) {
        if (!word.isEmpty())
            values << typedWord(field, word);
    }
    const Clause value = valueOf(field);
    Clause any{QStringLiteral("1 = 0"), {}};
    if (!values.isEmpty()) {
        const Clause list = listOf(values);
        any = value + Clause{QStringLiteral(" IN (%1)").arg(list.sql), list.values};
    }
    // An empty word among the words asks for "not stated" too.
    if (words.contains(QString()))
        any = any + Clause{QStringLiteral(" OR "), {}} + value + Clause{QStringLiteral(" IS NULL"), {}};
    return Clause{QStringLiteral(" AND ("), {}} + any + Clause{QStringLiteral(")"), {}};
}

Error badBound(const Field& field, const QString& word)
{
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("storage", "“%1”的筛选条件“%2”不是数或日期，请改正后重试。"))
                    .arg(fieldLabel(field), word));
}

Result<Clause> ListCondition::bound(const Field& field, const ListFilter& filter) const
{
    const QString word = filter.words.value(0).trimmed();
    const bool isLeast = filter.test == ListFilter::Test::AtLeast;
    const QString sign = isLeast ? QStringLiteral(" >= ?") : QStringLiteral(" <= ?");
    const Clause value = valueOf(field);
    if (field.type == FieldType::Date) {
        const auto date = PartialDate::fromIso(word);
        if (!date)
            return badBound(field, word);
        const bool hasLastDay = !isLeast && !field.is(FieldFlag::Own);
        const QString compared = hasLastDay ? lastDayOf(columnOf(field)) : value.sql;
        const QDate day = isLeast ? date->first : date->last();
        return Clause{QStringLiteral(" AND ") + compared + sign,
                      (hasLastDay ? QVariantList{} : value.values) + QVariantList{day.toString(Qt::ISODate)}};
    }
    if (!isNumber(field))
        return Clause{QStringLiteral(" AND ") + value.sql + sign, value.values + QVariantList{word}};
    bool isGood = false;
    const double limit = word.toDouble(&isGood);
    if (!isGood)
        return badBound(field, word);
    return Clause{QStringLiteral(" AND ") + value.sql + sign, value.values + QVariantList{limit}};
}

Error unknownField(const KindInfo& info, const QString& key)
{
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("storage", "“%1”没有“%2”这个字段，不能按它筛选或排序。"))
                    .arg(fieldText(info.label), key));
}

Result<Clause> ListCondition::filter(const ListFilter& filter) const
{
    const Field* field = m_info.field(filter.field);
    if (!field)
        return unknownField(m_info, filter.field);
    switch (filter.test) {
    case ListFilter::Test::Contains:
        return filter.words.value(0).isEmpty() ? Clause{} : contains(*field, filter.words.constFirst());
    case ListFilter::Test::OneOf:
        return filter.words.isEmpty() ? Clause{} : oneOf(*field, filter.words);
    case ListFilter::Test::AtLeast:
    case ListFilter::Test::AtMost:
        return filter.words.value(0).trimmed().isEmpty() ? Result<Clause>(Clause{}) : bound(*field, filter);
    case ListFilter::Test::IsEmpty: {
        const Clause value = valueOf(*field);
        return Clause{QStringLiteral(" AND %1 IS NULL").arg(value.sql), value.values};
    }
    }
    Q_UNREACHABLE();
}

Result<Clause> ListCondition::build(const ListQuery& query)
{
    Clause all{QStringLiteral(" FROM %1 t WHERE t.is_deleted = %2")
                   .arg(m_info.table)
                   .arg(query.listed == ListedRecords::Deleted ? 1 : 0),
               {}};
    if (!query.branches.isEmpty())
        all = all + branches(query.branches);
    if (query.from.isValid() && query.to.isValid())
        all = all + period(query);
    for (const ListFilter& asked : query.filters) {
        auto clause = filter(asked);
        if (!clause)
            return clause.error();
        all = all + *clause;
    }
    return all;
}

} // namespace

Result<QList<qint64>> ListStore::ids(const ListQuery& query, int limit)
{
    const KindInfo& info = m_schema.of(query.kind);
    const QString sortKey = query.sortField.isEmpty() ? info.dateField : query.sortField;
    const Field* sortField = info.field(sortKey);
    if (!sortField)
        return unknownField(info, sortKey);
    ListCondition condition(info, m_connection.dialect());
    auto where = condition.build(query);
    if (!where)
        return where.error();
    const Clause sort = condition.sortValueOf(*sortField, query.names);
    // What SQLite does anyway, said so that PostgreSQL does the same.
    const QString order = query.order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const QString nulls =
        query.order == Qt::AscendingOrder ? QStringLiteral("NULLS FIRST") : QStringLiteral("NULLS LAST");
    QString sql = QStringLiteral("SELECT t.id") + where->sql
        + QStringLiteral(" ORDER BY %1 %2 %3, t.id %2").arg(sort.sql, order, nulls);
    QVariantList values = where->values + sort.values;
    if (limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << limit;
    }
    QList<qint64> found;
    auto read = m_connection.forEach(sql, values, [&](const Row& row) {
        found.append(row.number(0));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<ListSums> ListStore::sums(const ListQuery& query)
{
    const KindInfo& info = m_schema.of(query.kind);
    ListCondition condition(info, m_connection.dialect());
    auto where = condition.build(query);
    if (!where)
        return where.error();
    QStringList keys;
    Clause columns{QStringLiteral("SELECT count(*)"), {}};
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Summed))
            continue;
        keys << field.key;
        const Clause value = condition.valueOf(field);
        columns = columns + Clause{QStringLiteral(", COALESCE(sum(%1), 0)").arg(value.sql), value.values};
    }
    const Field* above = info.field(info.ratioAbove);
    const Field* below = info.field(info.ratioBelow);
    if (above && below) {
        const QString both = QStringLiteral(", COALESCE(sum(CASE WHEN %2 IS NOT NULL THEN %1 END), 0)");
        columns.sql += both.arg(columnOf(*above), columnOf(*below)) + both.arg(columnOf(*below), columnOf(*above));
    }
    ListSums sums;
    auto read = m_connection.forEach(columns.sql + where->sql, columns.values + where->values, [&](const Row& row) {
        sums.count = row.number(0);
        for (int i = 0; i < keys.size(); ++i)
            sums.sums.insert(keys[i], row.decimal(i + 1));
        if (above && below) {
            sums.ratioAbove = row.decimal(static_cast<int>(keys.size()) + 1);
            sums.ratioBelow = row.decimal(static_cast<int>(keys.size()) + 2);
        }
        return false;
    });
    if (!read)
        return read.error();
    return sums;
}

} // namespace ledger
