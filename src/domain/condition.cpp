// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include "core/language.h"
#include "core/partialdate.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("domain", text);
}

QList<Condition> onDay(QList<Condition> conditions, QDate day)
{
    for (Condition& condition : conditions) {
        condition.day = day;
        condition.any = onDay(condition.any, day);
    }
    return conditions;
}

static bool isWithinDays(const Condition& condition, const Record& record)
{
    const QDate day = record.day(condition.field);
    const QDate from = record.day(condition.other);
    return day.isValid() && from.isValid() && from.daysTo(day) <= condition.count;
}

static bool endsBefore(const Condition& condition, const Record& record)
{
    const QVariant date = record.value(condition.field);
    return date.isValid() && date.value<PartialDate>().last() < condition.day;
}

static bool isAgedAtMost(const Condition& condition, const Record& record)
{
    const int age = wholeYears(record.day(condition.field), condition.day);
    return age >= 0 && age <= condition.count;
}

/// Contract section 3: 正式 from confirmation; where no day is known, the category decides.
static bool isFullMember(const Condition& condition, const Record& record)
{
    const QDate confirmed = record.day(QStringLiteral("confirmed_on"));
    if (confirmed.isValid())
        return confirmed <= condition.day;
    return condition.words.contains(record.text(QStringLiteral("category")));
}

static bool containsAny(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

bool holds(const Condition& condition, const Record& record)
{
    switch (condition.test) {
    case Condition::Test::OneOf:
        return condition.words.contains(record.text(condition.field));
    case Condition::Test::NoneOf:
        return !condition.words.contains(record.text(condition.field));
    case Condition::Test::Contains:
        return containsAny(record.text(condition.field), condition.words);
    case Condition::Test::IsTrue:
        return record.flag(condition.field);
    case Condition::Test::IsStated:
        return record.isStated(condition.field);
    case Condition::Test::WithinDays:
        return isWithinDays(condition, record);
    case Condition::Test::EndsBefore:
        return endsBefore(condition, record);
    case Condition::Test::AgedAtMost:
        return isAgedAtMost(condition, record);
    case Condition::Test::IsFull:
        return isFullMember(condition, record);
    case Condition::Test::IsProbationary:
        return !isFullMember(condition, record);
    case Condition::Test::AnyOf:
        return std::any_of(condition.any.begin(), condition.any.end(),
                           [&](const Condition& inner) { return holds(inner, record); });
    }
    Q_UNREACHABLE();
}

static QString wrongWord(const Condition& condition, const QString& label, const QString& value)
{
    constexpr qsizetype fewWords = 8;
    const QString words = listText(condition.words);
    if (condition.words.size() > fewWords)
        return value.isEmpty() ? say(QT_TRANSLATE_NOOP("domain", "没有填写“%1”")).arg(label)
                               : say(QT_TRANSLATE_NOOP("domain", "%1为“%2”，不在统计之列")).arg(label, value);
    if (value.isEmpty())
        return say(QT_TRANSLATE_NOOP("domain", "%1为空，不是“%2”")).arg(label, words);
    return say(QT_TRANSLATE_NOOP("domain", "%1为“%2”，不是“%3”")).arg(label, value, words);
}

static QString wrongAge(const Condition& condition, const QString& label, const Record& record)
{
    const int age = wholeYears(record.day(condition.field), condition.day);
    if (age < 0)
        return say(QT_TRANSLATE_NOOP("domain", "没有填写“%1”")).arg(label);
    return say(QT_TRANSLATE_NOOP("domain", "%1周岁，超过%2周岁")).arg(age).arg(condition.count);
}

QString failureText(const Condition& condition, const KindInfo& info, const Record& record)
{
    const Field* field = info.field(condition.field);
    const QString label = field ? fieldLabel(*field) : condition.field;
    switch (condition.test) {
    case Condition::Test::OneOf:
        return wrongWord(condition, label, record.text(condition.field));
    case Condition::Test::NoneOf:
        return say(QT_TRANSLATE_NOOP("domain", "%1为“%2”")).arg(label, record.text(condition.field));
    case Condition::Test::Contains:
        return say(QT_TRANSLATE_NOOP("domain", "%1不含“%2”")).arg(label, listText(condition.words));
    case Condition::Test::IsTrue:
        return say(QT_TRANSLATE_NOOP("domain", "未标明“%1”")).arg(label);
    case Condition::Test::IsStated:
        return say(QT_TRANSLATE_NOOP("domain", "没有填写“%1”")).arg(label);
    case Condition::Test::WithinDays:
        return say(QT_TRANSLATE_NOOP("domain", "“%1”不在 %2 日内")).arg(label).arg(condition.count);
    case Condition::Test::EndsBefore:
        return say(QT_TRANSLATE_NOOP("domain", "“%1”尚未过期")).arg(label);
    case Condition::Test::AgedAtMost:
        return wrongAge(condition, label, record);
    case Condition::Test::IsFull:
        return say(QT_TRANSLATE_NOOP("domain", "当日为预备党员"));
    case Condition::Test::IsProbationary:
        return say(QT_TRANSLATE_NOOP("domain", "当日为正式党员"));
    case Condition::Test::AnyOf:
        return condition.any.isEmpty() ? QString() : failureText(condition.any.constFirst(), info, record);
    }
    Q_UNREACHABLE();
}

} // namespace ledger
