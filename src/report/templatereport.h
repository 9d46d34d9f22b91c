// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/templatefiller.h"
#include "report/report.h"

namespace ledger {

/// Fills a template of the unit's own for the request's period and branch. Errors: those of the ledger.
Result<FilledTemplate> fillFor(Reader& reader, Figures& figures, const ReportRequest& request,
                               const TemplateFile& file);

/// The same for the file that the request names. Errors: Unreadable too.
Result<FilledTemplate> fillRequested(Reader& reader, Figures& figures, const ReportRequest& request);

/// The file `path` must end like the template and not be the template itself. Errors: Usage, Unreadable, Io.
Result<ReportOutcome> writeFromTemplate(Reader& reader, Figures& figures, const ReportRequest& request);

/// One file per branch into the folder `path`. Errors: as writeEachBranch, and of the template.
Result<ReportOutcome> writeEachFromTemplate(const ReaderSource& source, const Organization& organization,
                                            const ReportRequest& request, const SeriesProgress& progress);

} // namespace ledger
