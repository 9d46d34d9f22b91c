// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/meetingrule.h"

namespace ledger {

/// What the rules ask of one branch, or of all, in a period, in meetings.
struct MeetingSums {
    qint64 branch = 0;
    int required = 0;
    int held = 0; ///< of those required
    int missed = 0;
    int due = 0;

    void add(const Gap& cell);
};

struct MeetingSummary {
    MeetingSums all;
    QList<MeetingSums> branches; ///< those of which something is asked
    int completeBranches = 0; ///< of them nothing is missed
    int overdueTerms = 0;
};

/// Adds up the cells of the calendar; what branches need not hold is left out.
MeetingSummary sumMeetings(const QList<Gap>& cells);

/// Whether the cell is a meeting that is asked for, no term and nothing exempt.
bool isAskedMeeting(const Gap& cell);

/// The part of what is asked that a trace is about.
enum class MeetingPart { Required, Held, Missed, Due, Terms };

/// The part's name among the figures: meetings.required, meetings.held, meetings.missed, meetings.due, meetings.terms (terms
/// that are over).
QString meetingPartKey(MeetingPart part);
/// What the part is called, in Chinese; translated in the context "figures".
const char* meetingPartWords(MeetingPart part);
std::optional<MeetingPart> meetingPartFromKey(const QString& key);

} // namespace ledger
