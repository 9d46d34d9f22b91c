// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duesplaces.h"

#include <algorithm>

namespace ledger {

static constexpr int Months = DuesAccount::Months;

/// Of those that hold the member in the month, the membership that goes on longest: the one they moved to.
static qint64 branchIn(const Organization& organization, const OrgMember& member, const DaySpan& month)
{
    const OrgMembership* found = nullptr;
    for (const OrgMembership& place : member.memberships) {
        if (!place.span.overlaps(month) || !organization.isOnRoster(member, place.branchId, month))
            continue;
        const bool isLonger =
            !found || !place.span.to.isValid() || (found->span.to.isValid() && place.span.to >= found->span.to);
        if (isLonger)
            found = &place;
    }
    return found ? organization.ownerBranch(found->branchId) : 0;
}

DuesPlaces DuesPlaces::of(const Organization& organization, const OrgMember& member, int year)
{
    DuesPlaces places;
    for (int month = 1; month <= Months; ++month) {
        const QDate first(year, month, 1);
        places.m_branches[static_cast<size_t>(month)] =
            branchIn(organization, member, {first, first.addMonths(1).addDays(-1)});
    }
    return places;
}

DuesPlaces DuesPlaces::ofRecord(const Organization& organization, const OrgMember* member, const Record& record)
{
    const auto year = static_cast<int>(record.number(QStringLiteral("year")));
    const qint64 own = record.number(QStringLiteral("branch"));
    DuesPlaces places = member ? of(organization, *member, year) : DuesPlaces();
    const QList<qint64> known = places.branches();
    if (known.contains(organization.ownerBranch(own)))
        return places;
    for (int month = 1; month <= Months; ++month) {
        qint64& branch = places.m_branches[static_cast<size_t>(month)];
        if (known.isEmpty() || branch != 0)
            branch = own;
    }
    return places;
}

int DuesPlaces::first() const
{
    const QList<int> months = monthsIn({});
    return months.isEmpty() ? 0 : months.constFirst();
}

int DuesPlaces::last() const
{
    const QList<int> months = monthsIn({});
    return months.isEmpty() ? 0 : months.constLast();
}

QList<qint64> DuesPlaces::branches() const
{
    QList<qint64> list;
    for (int month = 1; month <= Months; ++month) {
        if (in(month) != 0 && !list.contains(in(month)))
            list.append(in(month));
    }
    return list;
}

QList<int> DuesPlaces::monthsIn(const QSet<qint64>& branches) const
{
    QList<int> months;
    for (int month = 1; month <= Months; ++month) {
        if (in(month) != 0 && (branches.isEmpty() || branches.contains(in(month))))
            months.append(month);
    }
    return months;
}

DuesAccount accountIn(const DuesAccount& account, const DuesPlaces& places, const QSet<qint64>& branches)
{
    DuesAccount there = account;
    const QList<int> months = places.monthsIn(branches);
    for (int month = 1; month <= Months; ++month) {
        if (!months.contains(month))
            there.paid[static_cast<size_t>(month)] =
                std::max(there.paid[static_cast<size_t>(month)], std::max<qlonglong>(1, there.monthly));
    }
    return there;
}

} // namespace ledger
