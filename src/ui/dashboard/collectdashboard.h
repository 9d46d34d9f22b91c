// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <functional>

namespace ledger {

/// What is asked of the ledger for one picture of the dashboard.
struct DashboardRequest {
    DashboardScope scope;
    QDate today;
    QStringList cards = {}; ///< ids of those that are shown; empty = all
    std::function<bool()> isStillWanted = {}; ///< asked between two cards; empty = yes
};

/// Asks the figures for headlines and cards; in any thread. Errors: Cancelled, and those of the figures.
Result<DashboardData> collectDashboard(Figures& figures, Reader& reader, const DashboardRequest& request);

} // namespace ledger
