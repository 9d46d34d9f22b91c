// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "report/reportcontent.h"

namespace ledger {

/// The records behind a number on paper. Errors: NotFound for a figure that the catalogue no longer has, Usage for a period
/// that cannot be read.
Result<Trace> traceOf(const FigureRef& ref, Figures& figures, Reader& reader);

} // namespace ledger
