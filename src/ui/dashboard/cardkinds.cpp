// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardkind.h"

namespace ledger {

QList<CardKind> dashboardCards()
{
    return {leaderCard(), progressCard(),  meetingCard(), departmentCard(), planCard(), attendanceCard(),
            studyCard(),  volunteerCard(), honorCard(),   memberCard(),     lateCard(), nextCard()};
}

} // namespace ledger
