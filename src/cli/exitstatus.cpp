// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitstatus.h"

namespace ledger {

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitStatus::WrongUsage;
    case ErrorCode::NotFound:
    case ErrorCode::Busy:
    case ErrorCode::Locked:
    case ErrorCode::TooNew:
    case ErrorCode::TooOld:
    case ErrorCode::Corrupt:
    case ErrorCode::NotALedger:
    case ErrorCode::Unavailable:
        return ExitStatus::LedgerNotOpened;
    case ErrorCode::Unreadable:
        return ExitStatus::InputUnreadable;
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
        return ExitStatus::NotWritten;
    case ErrorCode::Validation:
    case ErrorCode::Conflict:
    case ErrorCode::Constraint:
    case ErrorCode::Cancelled:
    case ErrorCode::PeriodFrozen:
    case ErrorCode::Internal:
        return ExitStatus::FoundSomething;
    }
    Q_UNREACHABLE();
}

} // namespace ledger
