// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

namespace ledger {

/// Asks the figures for one dashboard; a dozen statements however many branches there are. `today` cuts months still to come.
Result<DashboardData> collectDashboard(Figures& figures, const Period& period, qint64 branch, QDate today);

} // namespace ledger
