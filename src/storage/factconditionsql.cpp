// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factsql.h"

namespace ledger {

static QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

static QVariant boundWord(const Field* field, const QString& word)
{
    const bool isNumber = field
        && (field->type == FieldType::Integer || field->type == FieldType::Money || field->type == FieldType::Branch
            || field->type == FieldType::Member);
    // An own number is read out of a text, and no column tells that it is one.
    if (field && field->type == FieldType::Decimal)
        return word.toDouble();
    return isNumber ? QVariant(word.toLongLong()) : QVariant(word);
}

SqlPiece FactSql::oneOf(const Condition& condition) const
{
    SqlPiece piece;
    if (condition.words.isEmpty())
        return piece.add(QStringLiteral("1 = 0"));
    QVariantList words;
    for (const QString& word : condition.words)
        words << boundWord(m_info.field(condition.field), word);
    const QString column = value(condition.field);
    if (words.size() == 1)
        return piece.add(column + QStringLiteral(" = ?"), words);
    const QString list = QStringList(words.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return piece.add(QStringLiteral("%1 IN (%2)").arg(column, list), words);
}

SqlPiece FactSql::contains(const Condition& condition) const
{
    const QString test =
        m_engine == Engine::Sqlite ? QStringLiteral("instr(%1, ?) > 0") : QStringLiteral("strpos(%1, ?) > 0");
    SqlPiece piece{QStringLiteral("("), {}};
    for (qsizetype i = 0; i < condition.words.size(); ++i)
        piece.add((i == 0 ? QString() : QStringLiteral(" OR ")) + test.arg(value(condition.field)),
                  {condition.words[i]});
    return piece.add(condition.words.isEmpty() ? QStringLiteral("1 = 0)") : QStringLiteral(")"));
}

SqlPiece FactSql::withinDays(const Condition& condition) const
{
    const QString days = m_engine == Engine::Sqlite ? QStringLiteral("julianday(%1) - julianday(%2) <= ?")
                                                    : QStringLiteral("CAST(%1 AS date) - CAST(%2 AS date) <= ?");
    return {days.arg(value(condition.field), value(condition.other)), {condition.count}};
}

/// The text of the day `years` years earlier; it need not exist, since texts are compared: who was born on
/// 29 February grows older on 1 March of a common year.
static QString yearsBefore(QDate day, int years)
{
    return QStringLiteral("%1%2").arg(day.year() - years, 4, 10, QLatin1Char('0')).arg(iso(day).sliced(4));
}

SqlPiece FactSql::agedAtMost(const Condition& condition) const
{
    return {QStringLiteral("(%1 > ? AND %1 <= ?)").arg(value(condition.field)),
            {yearsBefore(condition.day, condition.count + 1), iso(condition.day)}};
}

SqlPiece FactSql::endsBefore(const Condition& condition) const
{
    const QString column = value(condition.field);
    const Field* field = m_info.field(condition.field);
    if (!field || !field->is(FieldFlag::Own))
        return {QStringLiteral("%1_last < ?").arg(column), {iso(condition.day)}};
    // One text as precise as stated. Texts are compared, so a day 31 ends every month.
    return {QStringLiteral("%1 || CASE length(%1) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END < ?").arg(column),
            {iso(condition.day)}};
}

SqlPiece FactSql::isFull(const Condition& condition) const
{
    Condition byCategory;
    byCategory.field = QStringLiteral("category");
    byCategory.words = condition.words;
    SqlPiece piece{QStringLiteral("(CASE WHEN t.confirmed_on IS NOT NULL THEN t.confirmed_on <= ? ELSE "),
                   {iso(condition.day)}};
    return piece.add(oneOf(byCategory)).add(QStringLiteral(" END)"));
}

SqlPiece FactSql::anyOf(const Condition& any) const
{
    SqlPiece piece{QStringLiteral("("), {}};
    for (qsizetype i = 0; i < any.any.size(); ++i)
        piece.add(i == 0 ? QString() : QStringLiteral(" OR ")).add(condition(any.any[i]));
    return piece.add(any.any.isEmpty() ? QStringLiteral("1 = 0)") : QStringLiteral(")"));
}

SqlPiece FactSql::condition(const Condition& condition) const
{
    const QString column = value(condition.field);
    switch (condition.test) {
    case Condition::Test::OneOf:
        return oneOf(condition);
    case Condition::Test::NoneOf:
        return SqlPiece{QStringLiteral("(%1 IS NULL OR NOT (").arg(column), {}}
            .add(oneOf(condition))
            .add(QStringLiteral("))"));
    case Condition::Test::Contains:
        return contains(condition);
    case Condition::Test::IsTrue:
        return {column + QStringLiteral(" = 1"), {}};
    case Condition::Test::IsStated:
        return {column + QStringLiteral(" IS NOT NULL"), {}};
    case Condition::Test::WithinDays:
        return withinDays(condition);
    case Condition::Test::EndsBefore:
        return endsBefore(condition);
    case Condition::Test::AgedAtMost:
        return agedAtMost(condition);
    case Condition::Test::IsFull:
        return isFull(condition);
    case Condition::Test::IsProbationary:
        return SqlPiece{QStringLiteral("NOT "), {}}.add(isFull(condition));
    case Condition::Test::AnyOf:
        return anyOf(condition);
    }
    Q_UNREACHABLE();
}

SqlPiece FactSql::allOf(const QList<Condition>& conditions) const
{
    SqlPiece piece;
    for (const Condition& one : conditions)
        piece.add(piece.text.isEmpty() ? QString() : QStringLiteral(" AND ")).add(condition(one));
    return piece;
}

QString FactSql::measured(const Measure& measure) const
{
    switch (measure.way) {
    case Measure::Way::Rows:
    case Measure::Way::PartRows:
        return QStringLiteral("1");
    case Measure::Way::Sum:
        return QStringLiteral("COALESCE(%1, %2)").arg(value(measure.field)).arg(measure.missing);
    case Measure::Way::DistinctValues:
        return value(measure.field);
    case Measure::Way::DistinctPersons:
        return QStringLiteral("COALESCE('m' || p.member_id, 'n' || p.name)");
    case Measure::Way::DistinctOrganizations:
        return QStringLiteral("COALESCE('b' || p.branch_id, 'n' || p.name)");
    case Measure::Way::DistinctBranches:
        return QStringLiteral("p.branch_id");
    }
    Q_UNREACHABLE();
}

SqlPiece FactSql::aggregate(const FactQuestion& question) const
{
    const Measure::Way way = question.measure.way;
    const bool isCounted = way == Measure::Way::Rows || way == Measure::Way::PartRows;
    QString function = QStringLiteral("count(DISTINCT ");
    if (isCounted)
        function = QStringLiteral("count(");
    else if (way == Measure::Way::Sum)
        function = QStringLiteral("sum(");
    SqlPiece piece{function, {}};
    const QString what = measured(question.measure);
    // Amounts of money are added up in whole 分 and told in yuan.
    const Field* field = way == Measure::Way::Sum ? m_info.field(question.measure.field) : nullptr;
    const QString end = field && field->type == FieldType::Money ? QStringLiteral(") / 100.0") : QStringLiteral(")");
    if (question.conditions.isEmpty())
        return piece.add(what + end);
    return piece.add(QStringLiteral("CASE WHEN "))
        .add(allOf(question.conditions))
        .add(QStringLiteral(" THEN %1 END").arg(what) + end);
}

} // namespace ledger
