// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace ledger {

/// What the program answers to its caller (contract section 1).
enum class ExitStatus {
    Done = 0,
    FoundSomething = 1, ///< done, but something was found or refused
    WrongUsage = 2,
    LedgerNotOpened = 3,
    InputUnreadable = 4,
    NotWritten = 5,
};

ExitStatus exitStatusOf(ErrorCode code);

} // namespace ledger
