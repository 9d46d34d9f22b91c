// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/dashboard/dashboarddata.h"
#include "ui/dashboard/dashboardpicture.h"

namespace ledger {

class Ledger;

/// Collects and writes the dashboard of a scope as a picture or on pages, by the ending of the path; needs a QApplication.
/// Errors: Io, and those of the figures.
Result<> renderDashboard(Ledger& ledger, const DashboardScope& scope, DashboardPaper paper, const QString& path);

} // namespace ledger
