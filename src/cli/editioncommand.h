// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandset.h"

namespace ledger {

/// Takes in an edition of the rules of developing members; one that is looser than the one before it only with `isAgreed`.
struct EditionToTake {
    std::string ledger;
    std::string file;
    bool isAgreed = false;
};
Result<ExitStatus> takeEditionFile(const EditionToTake& options, Invocation& invocation);

/// Prints an edition in the form in which it is taken in.
Result<ExitStatus> printEdition(const std::string& ledger, const std::string& edition, Invocation& invocation);

} // namespace ledger
