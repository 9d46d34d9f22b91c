// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QString>

namespace ledger {

class Ledger;

/// Writes the dashboard of the whole organ as a picture (.png) or on one page (.pdf), by the ending of the path.
/// Needs a QApplication and its thread. Errors: Io and those of reading.
Result<> renderDashboard(Ledger& ledger, const Period& period, const QString& path);

} // namespace ledger
