// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kindtable.h"

namespace ledger {

KindTraits traitsOf(Kind kind)
{
    switch (kind) {
    case Kind::Branch:
        return branchTraits();
    case Kind::Member:
        return memberTraits();
    case Kind::StudySession:
        return studySessionTraits();
    case Kind::Honor:
        return honorTraits();
    case Kind::VolunteerActivity:
        return volunteerTraits();
    case Kind::ResponsibilityItem:
        return responsibilityTraits();
    case Kind::WorkRecord:
        return workRecordTraits();
    }
    Q_UNREACHABLE();
}

} // namespace ledger
