// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dues.h"
#include "domain/organization.h"

namespace ledger {

/// The branch to which a member owes dues in each month of a year. A part of a month counts as the month (党费规定 art. 8 and
/// practice): who is admitted or moves in the middle owes it to the branch they come to, who leaves still owes it where they
/// were. So each month is owed once, and the registers of all branches add up.
class DuesPlaces
{
public:
    /// By the rosters of the year.
    static DuesPlaces of(const Organization& organization, const OrgMember& member, int year);
    /// For a record of dues: where no roster knows the member, or none of them is the branch the record names, that branch has
    /// the whole year. `member` may be nullptr.
    static DuesPlaces ofRecord(const Organization& organization, const OrgMember* member, const Record& record);

    /// 0: owes nothing in the month.
    qint64 in(int month) const { return m_branches[static_cast<size_t>(month)]; }
    int first() const; ///< month owed; 0 = none
    int last() const;
    /// In the order of the months, each once.
    QList<qint64> branches() const;
    /// The months owed there; `branches` empty = anywhere.
    QList<int> monthsIn(const QSet<qint64>& branches) const;

private:
    std::array<qint64, DuesAccount::Months + 1> m_branches{};
};

/// What of an account is owed in the branches (empty = anywhere): months that the rosters place elsewhere, or nowhere, are as
/// good as paid.
DuesAccount accountIn(const DuesAccount& account, const DuesPlaces& places, const QSet<qint64>& branches);
/// Of a record with its parts, as it stood on a day: what was paid later is not counted yet.
DuesAccount duesAccountOn(const KindInfo& info, const Record& record, QDate day);

/// Months in arrears one after the other, over the ends of years.
struct UnpaidMonths {
    QDate from; ///< first day of the first month; invalid where there is none
    int months = 0;
};
/// The longest run; of two as long the later.
UnpaidMonths longestUnpaid(const QList<DuesAccount>& accounts, QDate today, const DuesRules& rules);

} // namespace ledger
