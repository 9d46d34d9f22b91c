// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

namespace ledger {

/// What the rules ask of one branch, or of all, in a period.
struct MeetingSums {
    qint64 branch = 0;
    int required = 0;
    int held = 0;
    int missed = 0;
    int due = 0;

    void add(const Gap& cell);
};

struct MeetingSummary {
    MeetingSums all;
    QList<MeetingSums> branches;
    int overdueTerms = 0;
};

/// Adds up the cells of the calendar; what branches need not hold is left out.
MeetingSummary summarize(const QList<Gap>& cells);

/// The branches that lack most first, as many as can be read.
BarRows meetingBars(const MeetingSummary& summary, const Organization& organization, const Period& period);

} // namespace ledger
