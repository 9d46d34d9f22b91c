// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gapcount.h"

#include "ui/shell/session.h"

#include <algorithm>

namespace ledger {

void countMissedMeetings(Session& session, QObject* context, const std::function<void(int)>& done)
{
    session.figures().ask<int>(
        context,
        [period = Period::quarterOf(session.today())](Figures& figures, Reader&) -> Result<int> {
            const auto gaps = figures.gaps(period);
            if (!gaps)
                return gaps.error();
            return static_cast<int>(
                std::count_if(gaps->begin(), gaps->end(), [](const Gap& gap) { return gap.state == u"missed"; }));
        },
        [done](const Result<int>& missed) { done(missed ? *missed : 0); });
}

} // namespace ledger
