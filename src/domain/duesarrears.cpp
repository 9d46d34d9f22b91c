// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "core/partialdate.h"
#include "domain/duesplaces.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Dues", text);
}

QList<int> DuesAccount::coveredMonths() const
{
    QList<int> months;
    for (int month = 1; month <= Months; ++month) {
        if (paid[static_cast<size_t>(month)] > 0 && isCovered(month))
            months.append(month);
    }
    return months;
}

static DuesAccount accountWithoutPayments(const Record& record)
{
    DuesAccount account;
    const auto monthIn = [&record](const char* key, int otherwise) {
        const auto month = static_cast<int>(record.number(QLatin1StringView(key)));
        return month >= 1 && month <= DuesAccount::Months ? month : otherwise;
    };
    account.year = static_cast<int>(record.number(QStringLiteral("year")));
    account.from = monthIn("from_month", 1);
    account.to = monthIn("to_month", DuesAccount::Months);
    account.monthly = record.number(QStringLiteral("monthly"));
    return account;
}

DuesAccount duesAccountOf(const KindInfo& info, const Record& record)
{
    return duesAccountOn(info, record, {});
}

DuesAccount duesAccountOn(const KindInfo& info, const Record& record, QDate day)
{
    DuesAccount account = accountWithoutPayments(record);
    const PartInfo& part = info.parts.constFirst();
    const int monthAt = part.indexOf(u"month");
    const int amountAt = part.indexOf(u"amount");
    const int paidOnAt = part.indexOf(u"paid_on");
    for (const PartRow& row : record.parts.value(part.key)) {
        const qlonglong month = row.value(monthAt).toLongLong();
        const QVariant paidOn = row.value(paidOnAt);
        if (day.isValid() && paidOn.isValid() && paidOn.value<PartialDate>().first > day)
            continue;
        if (month >= 1 && month <= DuesAccount::Months)
            account.paid[static_cast<size_t>(month)] += row.value(amountAt).toLongLong();
    }
    return account;
}

DuesAccount listedDuesAccount(const Record& record)
{
    DuesAccount account = accountWithoutPayments(record);
    for (const int month : monthsOfText(record.text(QStringLiteral("paid_months"))))
        account.paid[static_cast<size_t>(month)] = account.monthly;
    return account;
}

/// The first day on which a month that was not paid is in arrears.
static QDate firstDayLate(int year, int month, const DuesRules& rules)
{
    constexpr int monthsOfQuarter = 3;
    const int last = rules.isQuarterly ? (month + monthsOfQuarter - 1) / monthsOfQuarter * monthsOfQuarter : month;
    return QDate(year, last, 1).addMonths(1);
}

DuesArrears arrearsOf(const DuesAccount& account, QDate today, const DuesRules& rules)
{
    DuesArrears arrears;
    for (int month = account.from; month <= account.to; ++month) {
        if (!account.isOwed(month) || account.isCovered(month) || firstDayLate(account.year, month, rules) > today)
            continue;
        arrears.months.append(month);
        arrears.fen += account.monthly - account.paid[static_cast<size_t>(month)];
    }
    return arrears;
}

UnpaidMonths longestUnpaid(const QList<DuesAccount>& accounts, QDate today, const DuesRules& rules)
{
    QSet<int> late;
    for (const DuesAccount& account : accounts) {
        // Who paid a part of a month has not left it unpaid.
        for (const int month : arrearsOf(account, today, rules).months) {
            if (account.paid[static_cast<size_t>(month)] == 0)
                late.insert(account.year * DuesAccount::Months + month - 1);
        }
    }
    int longest = 0;
    int first = 0;
    for (const int month : std::as_const(late)) {
        int length = 1;
        while (!late.contains(month - 1) && late.contains(month + length))
            ++length;
        if (length > longest || (length == longest && month > first)) {
            longest = length;
            first = month;
        }
    }
    const QDate from(first / DuesAccount::Months, first % DuesAccount::Months + 1, 1);
    return longest == 0 ? UnpaidMonths() : UnpaidMonths{from, longest};
}

int unpaidRun(const QList<DuesAccount>& accounts, QDate today, const DuesRules& rules)
{
    return longestUnpaid(accounts, today, rules).months;
}

QString monthsText(const QList<int>& months)
{
    QStringList runs;
    for (qsizetype i = 0; i < months.size();) {
        qsizetype end = i;
        while (end + 1 < months.size() && months[end + 1] == months[end] + 1)
            ++end;
        const QString first = QString::number(months[i]);
        runs << (end == i ? first : QStringLiteral("%1—%2").arg(first).arg(months[end]));
        i = end + 1;
    }
    return runs.join(u'、');
}

QList<int> monthsOfText(const QString& text)
{
    QList<int> months;
    for (const QString& run : text.split(u'、', Qt::SkipEmptyParts)) {
        const int first = run.section(u'—', 0, 0).toInt();
        const int last = run.section(u'—', -1).toInt();
        for (int month = std::max(1, first); month <= std::min(last, DuesAccount::Months); ++month)
            months.append(month);
    }
    return months;
}

namespace {

/// Collects the findings of one record.
class Judge
{
public:
    Judge(const Record& record, const DuesRules& rules, const Vocabulary& vocabulary)
        : m_record(record)
        , m_rules(rules)
        , m_account(listedDuesAccount(record))
        , m_begin(QDate(m_account.year, m_account.from, 1))
        , m_amount(duesOf(duesRuleOf(record.text(QStringLiteral("payer_group")), vocabulary),
                          record.number(QStringLiteral("base")), m_begin, rules))
    {
    }

    void judgeBase();
    void judgeAdopted();
    void judgeUsualMost();
    void judgePayments(const QList<DuesAccount>& accounts);
    void judgeArrears(const QList<DuesAccount>& accounts, QDate today);
    QList<RuleFinding> findings;

private:
    void add(RuleFinding::Severity severity, const QString& text, const QString& basis, const char* field)
    {
        findings.append({severity, text, basis, QLatin1StringView(field)});
    }
    QString basisOf(QString DuesEdition::*article) const
    {
        const DuesEdition* edition =
            m_rules.inForce(m_begin, [article](const DuesEdition& known) { return !(known.*article).isEmpty(); });
        return edition ? edition->name + edition->*article : QString();
    }

    const Record& m_record;
    const DuesRules& m_rules;
    DuesAccount m_account;
    QDate m_begin;
    std::optional<DuesAmount> m_amount;
};

void Judge::judgeBase()
{
    if (!m_amount)
        return;
    const bool isFixed = m_amount->rate == QStringLiteral("定额");
    if (!isFixed && !m_record.isStated(QStringLiteral("base"))) {
        add(RuleFinding::Severity::Warning, say(QT_TRANSLATE_NOOP("Dues", "没有填党费基数，算不出月应交党费。")),
            m_amount->basis, "base");
        return;
    }
    if (m_record.text(QStringLiteral("base_note")) == duesBaseTakenOver())
        add(RuleFinding::Severity::Warning,
            say(QT_TRANSLATE_NOOP("Dues", "基数沿用上年，请按今年的收入核定，然后改写基数说明。")),
            basisOf(&DuesEdition::yearlyArticle), "base_note");
    const QString text = isFixed
        ? say(QT_TRANSLATE_NOOP("Dues", "按定额，每月 %1 元。")).arg(moneyText(m_amount->fen))
        : say(QT_TRANSLATE_NOOP("Dues", "全部基数乘以 %1，每月 %2 元。")).arg(m_amount->rate, moneyText(m_amount->fen));
    add(RuleFinding::Severity::Info, text, m_amount->basis, "computed");
}

void Judge::judgeAdopted()
{
    if (!m_amount)
        return;
    const bool hasReason = !m_record.text(QStringLiteral("reason")).trimmed().isEmpty();
    const bool isSet = m_record.isStated(QStringLiteral("adopted"));
    const qlonglong adopted = m_record.number(QStringLiteral("adopted"));
    const bool isAllowed = adopted >= m_amount->fen && adopted <= std::max(m_amount->fen, m_amount->fixedMost);
    if (isSet && !isAllowed && !hasReason)
        add(RuleFinding::Severity::Fault,
            say(QT_TRANSLATE_NOOP("Dues", "核定金额与计算的 %1 元不同，请写明理由。")).arg(moneyText(m_amount->fen)),
            m_amount->basis, "reason");
    else if (m_amount->needsReason && !hasReason)
        add(RuleFinding::Severity::Fault,
            say(QT_TRANSLATE_NOOP("Dues", "少交或免交须经支部研究、上级党委批准，请在核定理由里写明。")),
            m_amount->basis, "reason");
    if (isSet && adopted < m_amount->fen)
        add(RuleFinding::Severity::Warning,
            say(QT_TRANSLATE_NOOP("Dues", "核定金额低于按规定计算的 %1 元。")).arg(moneyText(m_amount->fen)),
            m_amount->basis, "adopted");
}

void Judge::judgeUsualMost()
{
    const DuesEdition* edition = m_rules.inForce(m_begin, [](const DuesEdition& known) { return known.usualMost > 0; });
    if (edition && m_account.monthly > edition->usualMost)
        add(RuleFinding::Severity::Warning,
            say(QT_TRANSLATE_NOOP("Dues", "月应交 %1 元，超过一般的上限 %2 元。"))
                .arg(moneyText(m_account.monthly), moneyText(edition->usualMost)),
            edition->name + edition->usualMostArticle, "monthly");
}

void Judge::judgePayments(const QList<DuesAccount>& accounts)
{
    const auto own = std::find_if(accounts.begin(), accounts.end(),
                                  [this](const DuesAccount& account) { return account.year == m_account.year; });
    if (own == accounts.end())
        return;
    QList<int> others;
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const qlonglong paid = own->paid[static_cast<size_t>(month)];
        if (paid > 0 && paid != m_account.monthly)
            others.append(month);
    }
    if (!others.isEmpty())
        add(RuleFinding::Severity::Info,
            say(QT_TRANSLATE_NOOP("Dues", "%1月实交与月应交不同；年初核定后一般不变动，有变动请在备注里说明。"))
                .arg(monthsText(others)),
            basisOf(&DuesEdition::yearlyArticle), "dues_payments");
}

void Judge::judgeArrears(const QList<DuesAccount>& accounts, QDate today)
{
    const auto own = std::find_if(accounts.begin(), accounts.end(),
                                  [this](const DuesAccount& account) { return account.year == m_account.year; });
    const DuesArrears arrears = arrearsOf(own == accounts.end() ? m_account : *own, today, m_rules);
    if (arrears.months.isEmpty())
        return;
    add(RuleFinding::Severity::Warning,
        say(QT_TRANSLATE_NOOP("Dues", "欠交 %1 个月（%2月），共 %3 元。"))
            .arg(arrears.months.size())
            .arg(monthsText(arrears.months), moneyText(arrears.fen)),
        basisOf(m_rules.isQuarterly ? &DuesEdition::quarterlyArticle : &DuesEdition::lapseArticle), "dues_payments");
    const DuesEdition* edition =
        m_rules.inForce(m_begin, [](const DuesEdition& known) { return known.lapseMonths > 0; });
    const int run = unpaidRun(accounts, today, m_rules);
    if (edition && run >= edition->lapseMonths)
        add(RuleFinding::Severity::Fault,
            say(QT_TRANSLATE_NOOP("Dues",
                                  "已连续 %1 个月没有交纳党费；没有正当理由满 %2 个月的按自行脱党处理，请立即核实。"))
                .arg(run)
                .arg(edition->lapseMonths),
            edition->name + edition->lapseArticle, "dues_payments");
}

} // namespace

QList<RuleFinding> duesFindings(const Record& record, const QList<DuesAccount>& accounts, const DuesRules& rules,
                                const Vocabulary& vocabulary, QDate today)
{
    Judge judge(record, rules, vocabulary);
    judge.judgeBase();
    judge.judgeAdopted();
    judge.judgeUsualMost();
    judge.judgePayments(accounts);
    judge.judgeArrears(accounts, today);
    return judge.findings;
}

} // namespace ledger
