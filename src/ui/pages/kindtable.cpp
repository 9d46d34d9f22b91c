// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kindtable.h"

#include "ui/pages/recorddocuments.h"

namespace ledger {

static KindTraits ownTraitsOf(Kind kind)
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
    case Kind::PartyDues:
        return duesTraits();
    }
    Q_UNREACHABLE();
}

KindTraits traitsOf(Kind kind)
{
    KindTraits traits = ownTraitsOf(kind);
    traits.documents = documentsAbout(kind);
    return traits;
}

} // namespace ledger
