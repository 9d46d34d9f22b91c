// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/deadlinerules.h"

#include "core/jsontexts.h"
#include "core/partialdate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Deadlines", text);
}

} // namespace

QDate DeadlineRule::horizon(QDate today) const
{
    return monthsAhead > 0 ? addMonthsClamped(today, monthsAhead) : today.addDays(daysAhead);
}

Result<DeadlineRule> readDeadlineRule(const QJsonObject& entry)
{
    DeadlineRule rule;
    rule.key = entry.value(QLatin1StringView("key")).toString();
    rule.basis = entry.value(QLatin1StringView("basis")).toString();
    rule.effectiveFrom = QDate::fromString(entry.value(QLatin1StringView("effective_from")).toString(), Qt::ISODate);
    const auto bad = [&](const char* what) {
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("Deadlines", "期限“%1”的“%2”无法识别，请更正。"))
                        .arg(rule.key, QLatin1StringView(what)));
    };
    if (rule.basis.isEmpty())
        return bad("basis");
    if (!rule.effectiveFrom.isValid())
        return bad("effective_from");
    struct Number {
        const char* name;
        int& value;
    };
    for (const Number& number :
         {Number{"days_ahead", rule.daysAhead}, Number{"months_ahead", rule.monthsAhead}, Number{"months", rule.months},
          Number{"every_months", rule.everyMonths}, Number{"day", rule.day}, Number{"late_after", rule.lateAfter},
          Number{"days_kept", rule.daysKept}, Number{"years_kept", rule.yearsKept}}) {
        const QJsonValue value = entry.value(QLatin1StringView(number.name));
        number.value = value.toInt();
        if ((!value.isUndefined() && !value.isDouble()) || number.value < 0)
            return bad(number.name);
    }
    rule.categories = textsOf(entry.value(QLatin1StringView("categories")));
    rule.fromField = entry.value(QLatin1StringView("from_field")).toString();
    rule.fromSteps = textsOf(entry.value(QLatin1StringView("from_steps")));
    rule.reviewSteps = textsOf(entry.value(QLatin1StringView("review_steps")));
    rule.untilSteps = textsOf(entry.value(QLatin1StringView("until_steps")));
    rule.doneStates = textsOf(entry.value(QLatin1StringView("done_states")));
    return rule;
}

Result<DeadlineRule> deadlineRule(const QJsonObject& book, const QString& key, QDate day)
{
    std::optional<DeadlineRule> found;
    for (const QJsonValue& entry : book.value(QLatin1StringView("rules")).toArray()) {
        auto rule = readDeadlineRule(entry.toObject());
        if (!rule)
            return rule.error();
        const bool isOf = rule->key == key && rule->effectiveFrom <= day;
        if (isOf && (!found || found->effectiveFrom < rule->effectiveFrom))
            found = std::move(*rule);
    }
    if (!found)
        return fail(ErrorCode::Internal,
                    say(QT_TRANSLATE_NOOP("Deadlines", "没有期限“%1”的规定，请重新安装程序。")).arg(key));
    return *found;
}

} // namespace ledger
