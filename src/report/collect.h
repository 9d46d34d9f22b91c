// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontext.h"

namespace ledger {

/// First step of a report: everything it says, as plain values.
Result<ReportContent> collectReport(const Composition& composition, Figures& figures, Reader& reader,
                                    const ReportSubject& subject);

} // namespace ledger
