// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demodues.h"

#include "domain/dues.h"
#include "domain/organization.h"

namespace ledger {

DemoDues::DemoDues(DemoWriter& writer)
    : m_writer(writer)
    , m_random(writer.options().seed + 2008)
{
}

Result<> DemoDues::writeYear(int year)
{
    const DemoOrgan& organ = m_writer.organ();
    const DaySpan days{QDate(year, 1, 1), QDate(year, 12, 31)};
    QSet<int> done;
    for (const DemoBranch& branch : organ.branches) {
        for (const DemoStay& stay : branch.stays) {
            const DemoMember& member = organ.members[stay.member];
            const bool isThere = member.admitted.isValid()
                && member.admitted <= std::min(m_writer.options().until, days.to)
                && days.overlaps({stay.from, stay.to});
            if (!isThere || done.contains(stay.member))
                continue;
            done.insert(stay.member);
            Record record = duesOf(branch, member, year, monthsOf(stay.member, year));
            if (auto saved = m_writer.save(record, QDate(year, 1, 15)); !saved)
                return saved;
        }
    }
    m_writer.counts().others += done.size();
    return {};
}

/// First and last month of the year in which somebody is in some branch of the organ, from admission on.
std::pair<int, int> DemoDues::monthsOf(int place, int year) const
{
    const DemoOrgan& organ = m_writer.organ();
    const QDate begin(year, 1, 1);
    const QDate end(year, DuesAccount::Months, 31);
    QDate first = end;
    QDate last = begin;
    for (const DemoBranch& branch : organ.branches) {
        for (const DemoStay& stay : branch.stays) {
            if (stay.member != place || !DaySpan{begin, end}.overlaps({stay.from, stay.to}))
                continue;
            first = std::min(first, std::max({begin, stay.from, organ.members[place].admitted}));
            last = std::max(last, stay.to.isValid() ? std::min(stay.to, end) : end);
        }
    }
    return {first.month(), last.month()};
}

Record DemoDues::duesOf(const DemoBranch& branch, const DemoMember& member, int year, std::pair<int, int> months)
{
    Record record = newRecord(Kind::PartyDues);
    record.set(QStringLiteral("member"), member.id);
    record.set(QStringLiteral("year"), static_cast<qlonglong>(year));
    record.set(QStringLiteral("branch"), branch.id);
    record.set(QStringLiteral("payer_group"), branch.isRetired ? QStringLiteral("离退休") : QStringLiteral("月工资"));
    // Whole 10 yuan, in 分.
    const qlonglong base = 1000LL * (branch.isRetired ? m_random.between(380, 640) : m_random.between(420, 1150));
    record.set(QStringLiteral("base"), base);
    addPayments(record, months);
    return record;
}

/// Most pay each month, some by the quarter, few are late.
void DemoDues::addPayments(Record& record, std::pair<int, int> months)
{
    const auto year = static_cast<int>(record.number(QStringLiteral("year")));
    const DuesRules rules = DuesRules::builtIn();
    const QString rule =
        record.text(QStringLiteral("payer_group")) == u"离退休" ? QStringLiteral("retired") : QStringLiteral("salary");
    const auto amount = ledger::duesOf(rule, record.number(QStringLiteral("base")), QDate(year, 1, 1), rules);
    const QDate until = m_writer.options().until;
    const int late = m_random.chance(6) ? m_random.between(1, 4) : 0;
    const int last = std::min(months.second, (until.year() > year ? DuesAccount::Months : until.month() - 1) - late);
    QList<PartRow> rows;
    for (int month = months.first; amount && month <= last; ++month) {
        const QDate paidOn(year, month, m_random.between(5, 20));
        rows.append(PartRow{static_cast<qlonglong>(month), amount->fen, demoDay(paidOn), {}});
    }
    if (!rows.isEmpty())
        record.parts.insert(QStringLiteral("dues_payments"), rows);
}

} // namespace ledger
