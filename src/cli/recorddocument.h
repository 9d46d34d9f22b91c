// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "report/composition.h"

#include <string>

namespace ledger {

/// Which record a printed document is about, as typed.
struct DocumentWords {
    std::string record; ///< its uid
    std::string member; ///< a member's name
    std::string branch;
    bool isEachMember = false;

    bool areGiven() const { return !record.empty() || !member.empty() || isEachMember; }
};

/// The ids that the words name, of the kind the template is about. Errors: Usage, with the candidates where there are
/// several.
Result<QList<qint64>> recordsNamed(Reader& reader, const Figures& figures, const Composition& composition,
                                   const DocumentWords& words, QDate day);

} // namespace ledger
