// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportresources.h"

#include <QtGlobal>

// The macro declares a function and must stand outside any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(report);
}

namespace ledger {

void initReportResources()
{
    registerResources();
}

} // namespace ledger
