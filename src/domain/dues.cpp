// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dues.h"

#include "core/money.h"
#include "core/partialdate.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static constexpr int RateUnits = 10'000;

const DuesEdition* DuesRules::inForce(QDate day, const std::function<bool(const DuesEdition&)>& rules) const
{
    const DuesEdition* found = nullptr;
    for (const DuesEdition& edition : editions) {
        if (edition.from <= day && rules(edition))
            found = &edition;
    }
    return found;
}

static qlonglong stepOf(DuesRounding rounding)
{
    switch (rounding) {
    case DuesRounding::Fen:
        return 1;
    case DuesRounding::Jiao:
        return 10;
    case DuesRounding::Yuan:
        return 100;
    }
    Q_UNREACHABLE();
}

/// base × rate in whole steps, a half going up.
static qlonglong shareOf(qlonglong base, int rate, DuesRounding rounding)
{
    const qlonglong step = stepOf(rounding);
    const qlonglong unit = RateUnits * step;
    return (base * rate + unit / 2) / unit * step;
}

QString duesRateText(int rate)
{
    constexpr int perPercent = RateUnits / 100;
    QString text = QString::number(rate / perPercent);
    const int rest = rate % perPercent;
    if (rest != 0)
        text += u'.' + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    while (rest != 0 && text.endsWith(u'0'))
        text.chop(1);
    return text + u'%';
}

static const DuesBracket* bracketOf(const QList<DuesBracket>& brackets, qlonglong base)
{
    for (const DuesBracket& bracket : brackets) {
        if (bracket.upTo == 0 || base <= bracket.upTo)
            return &bracket;
    }
    return nullptr;
}

std::optional<DuesAmount> duesOf(const QString& rule, qlonglong base, QDate day, const DuesRules& rules)
{
    const DuesEdition* edition =
        rules.inForce(day, [&rule](const DuesEdition& known) { return known.rules.contains(rule); });
    const DuesBracket* bracket = edition ? bracketOf(edition->rules[rule], base) : nullptr;
    if (!bracket)
        return std::nullopt;
    DuesAmount amount;
    amount.basis = edition->name + bracket->article;
    amount.needsReason = bracket->needsReason;
    amount.fixedMost = bracket->fixedMost;
    // Documents are Chinese whatever the interface speaks.
    amount.rate = bracket->fixed ? QStringLiteral("定额") : duesRateText(bracket->rate);
    amount.fen = bracket->fixed ? *bracket->fixed : shareOf(base, bracket->rate, rules.rounding);
    return amount;
}

QString duesRuleOf(const QString& group, const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("dues_group"))) {
        if (word.word == group)
            return word.attributes.value(QLatin1StringView("dues")).toString();
    }
    return {};
}

QStringList looserPlaces(const DuesEdition& own, const DuesRules& builtIn)
{
    QStringList places;
    DuesRules unit;
    unit.editions = {own};
    for (auto rule = own.rules.begin(); rule != own.rules.end(); ++rule) {
        const DuesEdition* before =
            builtIn.inForce(own.from, [&](const DuesEdition& known) { return known.rules.contains(rule.key()); });
        QList<qlonglong> bases{0};
        for (const DuesBracket& bracket : rule.value() + (before ? before->rules[rule.key()] : QList<DuesBracket>()))
            bases << (bracket.upTo > 0 ? bracket.upTo : bases.constLast() + 100) << bracket.upTo + 1;
        std::sort(bases.begin(), bases.end());
        for (const qlonglong base : std::as_const(bases)) {
            const auto asked = duesOf(rule.key(), base, own.from, unit);
            const auto ruled = duesOf(rule.key(), base, own.from, builtIn);
            if (!asked || !ruled || asked->fen >= ruled->fen)
                continue;
            places << QCoreApplication::translate("Dues", "基数 %1 元：本单位 %2 元，%4 %3 元")
                          .arg(moneyText(base), moneyText(asked->fen), moneyText(ruled->fen), ruled->basis);
            break;
        }
    }
    return places;
}

QString duesBaseTakenOver()
{
    return QStringLiteral("沿用上年，请核定");
}

static QDate firstDayOwed(const Record& record)
{
    const auto month = static_cast<int>(record.number(QStringLiteral("from_month")));
    return QDate(static_cast<int>(record.number(QStringLiteral("year"))), qBound(1, month, DuesAccount::Months), 1);
}

void computeDues(Record& record, const DuesRules& rules, const Vocabulary& vocabulary)
{
    const QString rule = duesRuleOf(record.text(QStringLiteral("payer_group")), vocabulary);
    const auto amount = duesOf(rule, record.number(QStringLiteral("base")), firstDayOwed(record), rules);
    const bool isComplete =
        amount && (record.isStated(QStringLiteral("base")) || amount->rate == QStringLiteral("定额"));
    record.set(QStringLiteral("rate"), isComplete ? QVariant(amount->rate) : QVariant());
    record.set(QStringLiteral("computed"), isComplete ? QVariant(amount->fen) : QVariant());
}

void completeDues(const KindInfo& info, Record& record)
{
    const QString adopted = QStringLiteral("adopted");
    const QString monthly = record.isStated(adopted) ? adopted : QStringLiteral("computed");
    record.set(QStringLiteral("monthly"), record.value(monthly));
    const DuesAccount account = duesAccountOf(info, record);
    qlonglong paid = 0;
    for (const qlonglong amount : account.paid)
        paid += amount;
    const QList<int> covered = account.coveredMonths();
    const int months = std::max(0, account.to - account.from + 1);
    record.set(QStringLiteral("year_due"),
               record.isStated(QStringLiteral("monthly")) ? QVariant(account.monthly * months) : QVariant());
    record.set(QStringLiteral("paid_total"), paid);
    record.set(QStringLiteral("months_paid"), static_cast<qlonglong>(covered.size()));
    record.set(QStringLiteral("paid_months"), monthsText(covered));
    const QDate first = firstDayOwed(record);
    record.set(QStringLiteral("starts_on"),
               first.isValid() ? QVariant::fromValue(PartialDate::month(first.year(), first.month())) : QVariant());
}

} // namespace ledger
