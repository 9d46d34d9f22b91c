// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace ledger {

struct DashboardData;

enum class DashboardPaper { A4, A3 };

/// Where the dashboard is drawn for: whose it is, which cards, on which paper.
struct DashboardSheet {
    QString unitName;
    QStringList cards = {}; ///< ids in their order; empty = all
    DashboardPaper paper = DashboardPaper::A4;
};

/// Writes the dashboard as one picture (.png) or on pages (.pdf), by the ending of the path; whole or not at all.
/// Always in the light look, as paper is. In the window's thread. Errors: Io.
Result<> writeDashboard(const DashboardData& data, const DashboardSheet& sheet, const QString& path);

/// Paints it on lying pages of the device; no card is broken. Errors: Unavailable.
Result<> printDashboard(const DashboardData& data, const DashboardSheet& sheet, QPagedPaintDevice& device);

QString dashboardTitle(const DashboardData& data);

} // namespace ledger
