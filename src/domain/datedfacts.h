// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/record.h"

namespace ledger {

/// Something a record says of certain days and a branch: a meeting on its day, the day on which a member came or left.
struct DatedFact {
    DaySpan days; ///< every day it can mean
    qint64 branch = 0;
    QString what; ///< tells facts of the same days apart; the same text: the same fact

    bool operator==(const DatedFact& other) const
    {
        return days.from == other.days.from && days.to == other.days.to && branch == other.branch && what == other.what;
    }
};

/// Of a meeting, an honor, an activity and a work record its day with all that the record says; of branches, members,
/// responsibility items and dues only what has a day of its own. A deleted record says nothing.
QList<DatedFact> datedFacts(const KindInfo& info, const Record& record);

/// The facts that only one of two states of a record says: what a change of it concerns.
QList<DatedFact> changedFacts(const KindInfo& info, const Record* before, const Record& after);

} // namespace ledger
