// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/renderdashboard.h"

#include "ledger/ledger.h"
#include "ui/dashboard/collectdashboard.h"

namespace ledger {

Result<> renderDashboard(Ledger& ledger, const DashboardScope& scope, DashboardPaper paper, const QString& path)
{
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const QDate today = ledger.clock().today();
    auto figures = Figures::load(**reader, today);
    if (!figures)
        return figures.error();
    const auto data = collectDashboard(*figures, **reader, {scope, today});
    if (!data)
        return data.error();
    return writeDashboard(*data, {ledger.setting(QStringLiteral("unit.name")), {}, paper}, path);
}

} // namespace ledger
