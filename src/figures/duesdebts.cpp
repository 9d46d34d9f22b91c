// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/duesdebts.h"

#include "figures/knownpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

/// What accounts are judged by, read once.
struct Ground {
    Organization organization;
    DuesRules rules;
    QList<Record> records; ///< with their payments, by year

    DuesPlaces placesOf(const Record& record) const
    {
        return DuesPlaces::ofRecord(organization, organization.member(record.number(QStringLiteral("member"))), record);
    }
};

Result<Ground> readGround(Reader& reader, QDate day)
{
    auto people = knownPeople(reader);
    if (!people)
        return people.error();
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    ListQuery query;
    query.kind = Kind::PartyDues;
    query.filters = {{QStringLiteral("year"), ListFilter::Test::AtMost, {QString::number(day.year())}}};
    query.sortField = QStringLiteral("year");
    query.order = Qt::AscendingOrder;
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    auto records = reader.load(Kind::PartyDues, *ids);
    if (!records)
        return records.error();
    return Ground{std::move(people->organization), DuesRules::of(*settings, people->vocabulary), std::move(*records)};
}

QString reasonOf(const Record& record, const DuesAccount& account)
{
    if (!record.isStated(QStringLiteral("monthly")))
        return say(QT_TRANSLATE_NOOP("figures", "没有核定月应交党费"));
    if (account.monthly == 0)
        return say(QT_TRANSLATE_NOOP("figures", "免交"));
    return say(QT_TRANSLATE_NOOP("figures", "没有欠交"));
}

} // namespace

Result<QList<DuesDebt>> duesDebts(Reader& reader, QDate day, const QSet<qint64>& branches)
{
    const auto ground = readGround(reader, day);
    if (!ground)
        return ground.error();
    const KindInfo& info = reader.schema().of(Kind::PartyDues);
    QList<DuesDebt> debts;
    for (const Record& record : ground->records) {
        const DuesPlaces places = ground->placesOf(record);
        const bool isAsked = branches.isEmpty() || !places.monthsIn(branches).isEmpty();
        if (!isAsked)
            continue;
        const DuesAccount account = accountIn(duesAccountOn(info, record, day), places, branches);
        DuesDebt debt{record, record.number(QStringLiteral("branch")), arrearsOf(account, day, ground->rules), {}};
        if (debt.arrears.months.isEmpty())
            debt.reason = reasonOf(record, account);
        else
            debt.branch = places.in(debt.arrears.months.constLast());
        debts.append(debt);
    }
    return debts;
}

Result<QList<DuesLapse>> duesLapses(Reader& reader, QDate today, QDate horizon, const QSet<qint64>& branches)
{
    const auto ground = readGround(reader, today);
    if (!ground)
        return ground.error();
    const DuesEdition* edition =
        ground->rules.inForce(today, [](const DuesEdition& known) { return known.lapseMonths > 0; });
    if (!edition)
        return QList<DuesLapse>();
    const KindInfo& info = reader.schema().of(Kind::PartyDues);
    QHash<qint64, QList<DuesAccount>> accounts;
    QHash<qint64, qint64> latest;
    for (const Record& record : ground->records) {
        const qint64 member = record.number(QStringLiteral("member"));
        accounts[member].append(accountIn(duesAccountOn(info, record, today), ground->placesOf(record), {}));
        latest.insert(member, record.id);
    }
    QList<DuesLapse> lapses;
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        const OrgMember* member = ground->organization.member(it.key());
        const qint64 branch = member ? ground->organization.branchOf(it.key(), today) : 0;
        if (branch == 0 || (!branches.isEmpty() && !branches.contains(branch)))
            continue;
        const UnpaidMonths run = longestUnpaid(it.value(), today, ground->rules);
        const QDate day = run.from.addMonths(edition->lapseMonths);
        if (run.months > 0 && day <= horizon)
            lapses.append(
                {it.key(), latest.value(it.key()), member->name, run, day, edition->name + edition->lapseArticle});
    }
    std::ranges::sort(lapses, {}, [](const DuesLapse& lapse) { return std::pair(lapse.day, lapse.member); });
    return lapses;
}

} // namespace ledger
