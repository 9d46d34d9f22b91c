// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuredefinition.h"

#include "core/jsontexts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

static Error notUnderstood(const QString& what)
{
    return fail(ErrorCode::Validation,
                say(QT_TRANSLATE_NOOP("figures", "统计条件中的“%1”无法识别，请更正。")).arg(what));
}

static QStringList wordsOf(const QJsonValue& value)
{
    QStringList words = value.isString() ? QStringList{value.toString()} : textsOf(value);
    words.removeAll(QString());
    return words;
}

/// The words of the field's dictionary that have an attribute, or have it with the value of "equals".
static QStringList wordsHaving(const Field& field, const QJsonObject& entry, const QString& attribute,
                               const Vocabulary& vocabulary)
{
    const QJsonValue wanted = entry.value(QLatin1StringView("equals"));
    QStringList words;
    for (const DictionaryWord& word : vocabulary.words(field.dictionary)) {
        const QJsonValue value = word.attributes.value(attribute);
        const bool has = wanted.isUndefined() ? value.toBool() : value == wanted;
        if (has)
            words << word.word;
    }
    return words;
}

static Result<Condition> readAny(const QJsonArray& entries, const KindInfo& info, const Vocabulary& vocabulary)
{
    Condition condition;
    condition.test = Condition::Test::AnyOf;
    for (const QJsonValue& entry : entries) {
        auto inner = readCondition(entry.toObject(), info, vocabulary);
        if (!inner)
            return inner.error();
        condition.any.append(*inner);
    }
    if (condition.any.isEmpty())
        return notUnderstood(QStringLiteral("any"));
    return condition;
}

static Result<Condition> readStanding(const QString& standing, const KindInfo& info, const Vocabulary& vocabulary)
{
    Condition condition;
    const bool isFull = standing == QLatin1StringView("full");
    if (info.kind != Kind::Member || (!isFull && standing != QLatin1StringView("probationary")))
        return notUnderstood(standing);
    condition.test = isFull ? Condition::Test::IsFull : Condition::Test::IsProbationary;
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("member_category"))) {
        if (word.attributes.value(QLatin1StringView("full")).toBool())
            condition.words << word.word;
    }
    return condition;
}

/// Tests that take words: is, not, contains, attribute, without.
static bool readWordTest(const QJsonObject& entry, const Field& field, const Vocabulary& vocabulary,
                         Condition& condition)
{
    using Test = Condition::Test;
    struct Form {
        QLatin1StringView name;
        Test test;
        bool byAttribute;
    };
    static constexpr Form forms[] = {
        {QLatin1StringView("is"), Test::OneOf, false},          {QLatin1StringView("not"), Test::NoneOf, false},
        {QLatin1StringView("contains"), Test::Contains, false}, {QLatin1StringView("attribute"), Test::OneOf, true},
        {QLatin1StringView("without"), Test::NoneOf, true},
    };
    for (const Form& form : forms) {
        const QJsonValue value = entry.value(form.name);
        if (value.isUndefined())
            continue;
        condition.test = form.test;
        condition.words = form.byAttribute ? wordsHaving(field, entry, value.toString(), vocabulary) : wordsOf(value);
        return form.byAttribute || !condition.words.isEmpty();
    }
    return false;
}

/// Tests on dates and flags: true, stated, past, age_at_most, within_days.
static bool readPlainTest(const QJsonObject& entry, const Field& field, const KindInfo& info, Condition& condition)
{
    using Test = Condition::Test;
    const auto has = [&](const char* name) { return !entry.value(QLatin1StringView(name)).isUndefined(); };
    const bool isDate = field.type == FieldType::Date;
    if (has("stated")) {
        condition.test = Test::IsStated;
        return true;
    }
    if (has("true")) {
        condition.test = Test::IsTrue;
        return field.type == FieldType::Flag;
    }
    if (has("past")) {
        condition.test = Test::EndsBefore;
        return isDate;
    }
    if (has("age_at_most")) {
        condition.test = Test::AgedAtMost;
        condition.count = entry.value(QLatin1StringView("age_at_most")).toInt(-1);
        return isDate && condition.count >= 0;
    }
    if (!has("within_days"))
        return false;
    condition.test = Test::WithinDays;
    condition.count = entry.value(QLatin1StringView("within_days")).toInt(-1);
    condition.other = entry.value(QLatin1StringView("after")).toString();
    const Field* other = info.field(condition.other);
    return isDate && condition.count >= 0 && other && other->type == FieldType::Date;
}

Result<Condition> readCondition(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary)
{
    if (entry.contains(QLatin1StringView("any")))
        return readAny(entry.value(QLatin1StringView("any")).toArray(), info, vocabulary);
    if (entry.contains(QLatin1StringView("standing")))
        return readStanding(entry.value(QLatin1StringView("standing")).toString(), info, vocabulary);
    Condition condition;
    condition.field = entry.value(QLatin1StringView("field")).toString();
    const Field* field = info.field(condition.field);
    if (!field)
        return notUnderstood(condition.field);
    if (!readWordTest(entry, *field, vocabulary, condition) && !readPlainTest(entry, *field, info, condition))
        return notUnderstood(entry.keys().join(QStringLiteral(", ")));
    return condition;
}

} // namespace ledger
