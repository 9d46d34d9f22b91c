// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// While it lives, Ctrl+C and a request to end are noted instead of killing the program, so that long work can stop
/// between two files. A second one kills as ever.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool isWanted() const;
};

} // namespace ledger
