// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QPagedPaintDevice;

namespace ledger {

struct DashboardData;

/// Writes the dashboard as a picture (.png) or on one page (.pdf), by the ending of the path; whole or not at all.
/// Always in the light look, as paper is. In the window's thread. Errors: Io.
Result<> writeDashboard(const DashboardData& data, const QString& unitName, const QString& path);

/// Paints it as large as fits on one lying page of the device. Errors: Unavailable.
Result<> printDashboard(const DashboardData& data, const QString& unitName, QPagedPaintDevice& device);

QString dashboardTitle(const DashboardData& data);

} // namespace ledger
