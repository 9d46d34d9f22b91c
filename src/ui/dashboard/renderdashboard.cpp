// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/renderdashboard.h"

#include "ledger/ledger.h"
#include "ui/dashboard/collectdashboard.h"
#include "ui/kit/withfigures.h"

namespace ledger {

Result<> renderDashboard(Ledger& ledger, const DashboardScope& scope, DashboardPaper paper, const QString& path)
{
    const QDate today = ledger.clock().today();
    const auto data = withFigures(ledger, today, [&](Reader& reader, Figures& figures) {
        return collectDashboard(figures, reader, {scope, today});
    });
    if (!data)
        return data.error();
    return writeDashboard(*data, {ledger.setting(QStringLiteral("unit.name")), {}, paper}, path);
}

} // namespace ledger
