// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "domain/organization.h"

namespace ledger {

/// A term of the equation of the year (domain.md 6.5): last number + ins − outs = present number.
enum class ChangeTerm { Developed, MovedIn, Restored, MovedOut, Expelled, Stopped, Died };

inline constexpr std::array allChangeTerms{ChangeTerm::Developed, ChangeTerm::MovedIn,  ChangeTerm::Restored,
                                           ChangeTerm::MovedOut,  ChangeTerm::Expelled, ChangeTerm::Stopped,
                                           ChangeTerm::Died};

/// The word by which programs and report tables know it: developed, moved_in …
QString changeTermKey(ChangeTerm term);
/// 发展, 转入 …: Chinese, as documents write it.
QString changeTermText(ChangeTerm term);
/// The same in the language of the interface.
QString changeTermLabel(ChangeTerm term);
/// +1 for what adds to the roster, −1 for what takes from it.
int signOf(ChangeTerm term);

struct ChangedPerson {
    qint64 memberId = 0;
    QString name;
    QDate day; ///< on which the roster changes; invalid: no day is known
    QString why = {}; ///< of a doubt: a sentence, in the language of the interface
    QString chineseWhy = {}; ///< the same as documents write it
};

/// How many were on the rosters of some branches before and at the end of a period, and who made the difference.
struct MemberChange {
    qint64 before = 0; ///< on the day before the period, by the records or as it was reported
    qint64 recordedBefore = 0; ///< by the records of today
    qint64 after = 0; ///< on the period's last day
    QMap<ChangeTerm, QList<ChangedPerson>> people;
    /// Whose records leave the equation in doubt: undated events, two rosters on one day, no day of admission.
    QList<ChangedPerson> doubts;

    qint64 countOf(ChangeTerm term) const { return people.value(term).size(); }
    /// before + ins − outs − after: 0 when it closes.
    qint64 difference() const;
};

/// What the change of members is asked of.
struct ChangeQuestion {
    QSet<qint64> branches; ///< empty = the whole organ
    Period period;
    QSet<QString> memberCategories; ///< words of those who are members: 正式党员, 预备党员
    qint64 reportedBefore = -1; ///< what was reported for the day before the period; −1 = nothing
};

/// Whoever leaves or dies on a day is still on the roster of that day: an event of the period's last day changes the next one.
MemberChange memberChange(const Organization& organization, const ChangeQuestion& question);

/// For whom these branches do not add up to the whole, with the reason: on a day before or at the end of the period in the
/// whole but on none of their rosters, or on several.
QList<ChangedPerson> membersApart(const Organization& organization, const QList<qint64>& branches,
                                  const ChangeQuestion& whole);

} // namespace ledger
