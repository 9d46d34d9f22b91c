// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the register of party dues of one year, paid up to the last day of the demo but for a few.
class DemoDues
{
public:
    explicit DemoDues(DemoWriter& writer);
    Result<> writeYear(int year);

private:
    std::pair<int, int> monthsOf(int place, int year) const;
    Record duesOf(const DemoBranch& branch, const DemoMember& member, int year, std::pair<int, int> months);
    void addPayments(Record& record, std::pair<int, int> months);

    DemoWriter& m_writer;
    DemoRandom m_random; ///< of its own, so that the other records stay as they are
};

} // namespace ledger
