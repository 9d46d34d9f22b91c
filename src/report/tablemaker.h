// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/tablerows.h"

namespace ledger {

/// The table with its rows, and the columns in which there is something to say; nothing when it has no rows or is not for this kind of
/// report.
Result<std::optional<ReportTable>> makeTable(const TableSpec& spec, const ReportContext& context, Sentences& sentences);

} // namespace ledger
