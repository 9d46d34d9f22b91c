// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

namespace ledger {

/// What the pages of a kind do differently.
KindTraits traitsOf(Kind kind);

KindTraits branchTraits();
KindTraits memberTraits();
KindTraits studySessionTraits();
KindTraits honorTraits();
KindTraits volunteerTraits();
KindTraits responsibilityTraits();
KindTraits workRecordTraits();
KindTraits duesTraits();

} // namespace ledger
