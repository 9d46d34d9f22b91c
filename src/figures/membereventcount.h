// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figuredefinition.h"
#include "ledger/reader.h"

namespace ledger {

/// A member that a figure of member events looks at.
struct MemberEventCase {
    Record member;
    PartialDate on;
    QString reason; ///< why it is not counted; empty = it is
};

/// Members with one of the figure's events in the window, or, of a figure that counts confirmations, those confirmed in it
/// who never had such an event. Each member once; in order of the day.
Result<QList<MemberEventCase>> memberEventCases(Reader& reader, const FigureDefinition& figure,
                                                const FactWindow& window);

} // namespace ledger
