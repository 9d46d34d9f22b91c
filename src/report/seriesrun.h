// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace ledger {

/// One report of a series: whom it is about, and what writes it. `write` runs in a thread of the series.
struct SeriesReport {
    QString branch;
    std::function<Result<ReportOutcome>(Reader&, Figures&)> write;
};

/// Writes the reports side by side, as many at once as there are cores: every thread has a connection and figures of its
/// own and holds one report at a time, so that memory stays flat. The outcome is in the order of the reports. Errors: the
/// first failure where not one report was written; Cancelled: what is written stays.
Result<ReportOutcome> runSeries(const ReaderSource& source, QDate today, const QList<SeriesReport>& reports,
                                const SeriesProgress& progress);

} // namespace ledger
