// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"
#include "core/money.h"
#include "core/partialdate.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

static bool isMissing(const KindInfo& info, const Field& field, const Record& record)
{
    if (!field.is(FieldFlag::Derived))
        return !record.isStated(field.key);
    // A derived text is made from the part of the same meaning: the recipients of an honor.
    return field.is(FieldFlag::Required) && !info.parts.isEmpty()
        && record.parts.value(info.parts.constFirst().key).isEmpty();
}

static void checkDates(const KindInfo& info, const Record& record, QList<FieldError>& errors)
{
    struct Pair {
        QString earlier;
        QString later;
    };
    static const QList<Pair> pairs{{QStringLiteral("admitted_on"), QStringLiteral("confirmed_on")},
                                   {QStringLiteral("term_from"), QStringLiteral("term_to")},
                                   {QStringLiteral("effective_from"), QStringLiteral("effective_to")},
                                   {QStringLiteral("birth_on"), QStringLiteral("admitted_on")}};
    for (const Pair& pair : pairs) {
        const Field* earlier = info.field(pair.earlier);
        const Field* later = info.field(pair.later);
        if (!earlier || !later || !record.isStated(pair.earlier) || !record.isStated(pair.later))
            continue;
        if (record.value(pair.later).value<PartialDate>().last() < record.day(pair.earlier))
            errors.append(
                {pair.later,
                 say(QT_TRANSLATE_NOOP("ledger", "“%1”早于“%2”")).arg(fieldLabel(*later), fieldLabel(*earlier))});
    }
}

static void checkWord(const Field& field, const Record& record, const Vocabulary& vocabulary, QList<FieldError>& errors)
{
    const QString word = record.text(field.key);
    if (word.isEmpty() || !field.is(FieldFlag::CheckedWord))
        return;
    if (!vocabulary.canonical(field.dictionary, word))
        errors.append(
            {field.key, say(QT_TRANSLATE_NOOP("ledger", "“%1”里没有“%2”这一项")).arg(fieldLabel(field), word)});
}

static void checkNumber(const Field& field, const Record& record, QList<FieldError>& errors)
{
    const bool isNumber =
        field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
    if (isNumber && record.value(field.key).toDouble() < 0)
        errors.append({field.key, say(QT_TRANSLATE_NOOP("ledger", "“%1”不能是负数")).arg(fieldLabel(field))});
}

static void checkMonth(const Field& field, const Record& record, QList<FieldError>& errors)
{
    constexpr qint64 months = 12;
    if (record.isStated(field.key) && (record.number(field.key) < 1 || record.number(field.key) > months))
        errors.append({field.key, say(QT_TRANSLATE_NOOP("ledger", "“%1”应为 1 到 12")).arg(fieldLabel(field))});
}

/// The amount by the rules is filled in already; another one needs a reason (domain.md 3.2).
static void checkDues(const KindInfo& info, const Record& record, QList<FieldError>& errors)
{
    if (info.kind != Kind::PartyDues)
        return;
    for (const char* key : {"from_month", "to_month"})
        checkMonth(*info.field(QString::fromLatin1(key)), record, errors);
    const qint64 to = record.number(QStringLiteral("to_month"));
    if (to > 0 && to < record.number(QStringLiteral("from_month")))
        errors.append({QStringLiteral("to_month"), say(QT_TRANSLATE_NOOP("ledger", "止交月份早于起交月份"))});
    const bool isOther = record.isStated(QStringLiteral("adopted"))
        && record.value(QStringLiteral("adopted")) != record.value(QStringLiteral("computed"));
    if (isOther && record.text(QStringLiteral("reason")).trimmed().isEmpty())
        errors.append({QStringLiteral("reason"),
                       say(QT_TRANSLATE_NOOP("ledger", "核定金额与按比例计算的 %1 元不同，请写明理由"))
                           .arg(moneyText(record.number(QStringLiteral("computed"))))});
    const PartInfo& payments = info.parts.constFirst();
    for (const PartRow& row : record.parts.value(payments.key)) {
        const qint64 month = row.value(payments.indexOf(u"month")).toLongLong();
        if (month < 1 || month > 12)
            errors.append({payments.key, say(QT_TRANSLATE_NOOP("ledger", "缴费记录的月份应为 1 到 12"))});
    }
}

/// A member's branch is derived from the memberships; of somebody without any no figure would know.
static void checkMembership(const KindInfo& info, const Record& record, QList<FieldError>& errors)
{
    if (info.kind == Kind::Member && record.parts.value(QStringLiteral("memberships")).isEmpty())
        errors.append({QStringLiteral("branch"),
                       say(QT_TRANSLATE_NOOP("ledger", "请填写所在党支部，否则不计入任何支部和党员总数"))});
}

QList<FieldError> validate(const KindInfo& info, const Record& record, const Vocabulary& vocabulary)
{
    QList<FieldError> errors;
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Required) && isMissing(info, field, record))
            errors.append({field.key, say(QT_TRANSLATE_NOOP("ledger", "请填写“%1”")).arg(fieldLabel(field))});
        checkWord(field, record, vocabulary, errors);
        checkNumber(field, record, errors);
    }
    checkDates(info, record, errors);
    checkMembership(info, record, errors);
    checkDues(info, record, errors);
    const QString idNumber = normalIdNumber(record.text(QStringLiteral("id_number")));
    if (info.kind == Kind::Member && !idNumber.isEmpty() && checkIdNumber(idNumber) != IdCheck::Ok)
        errors.append(
            {QStringLiteral("id_number"), say(QT_TRANSLATE_NOOP("ledger", "身份证号不正确，请核对每一位和校验码"))});
    return errors;
}

} // namespace ledger
