// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/record.h"
#include "domain/voterule.h"

namespace ledger {

/// Who should have attended a meeting and who did: its names held against the roster of its day.
struct SessionRoll {
    struct Person {
        qint64 memberId = 0;
        QString why = {}; ///< why there is no vote, or why left out
    };

    DaySpan days; ///< that the date can mean: one, or those of a month; without ends: it names not even the month
    bool hasNames = false;
    QList<qint64> roster; ///< those called by name (domain/meetingcall.h); nobody where that cannot be told
    qint64 rosterSize = 0; ///< with those of the committee who are known by name only
    qint64 exempt = 0; ///< of the roster: owe no attendance
    QList<qint64> voters; ///< of the roster: with a vote, nobody left out yet
    QSet<qint64> unsureVoters; ///< of them: not on every one of the days
    qint64 unsureNames = 0; ///< of the committee's members: not in it on every one of the days
    QList<qint64> presentVoters;
    QList<qint64> writtenVoters; ///< absent, with an opinion in writing
    QList<Person> presentWithoutVote;
    QList<Person> excluded; ///< with the reason
    QList<qint64> strangers; ///< listed, on no roster of the day
    QList<qint64> unlisted; ///< on the roster and owing attendance, not listed
    qint64 presentNames = 0;

    bool isDated() const { return days.from.isValid(); }
    bool isOfOneDay() const { return isDated() && days.from == days.to; }
    bool isKnown() const { return isDated() && rosterSize > 0; }
};

SessionRoll rollOf(const Record& session, const KindInfo& info, const Organization& organization,
                   const Vocabulary& vocabulary);

} // namespace ledger
