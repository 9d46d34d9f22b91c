// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "report/pagelayout.h"

#include <QDate>

#include <functional>

namespace ledger {

/// Which report, about what, to where.
struct ReportRequest {
    QString templateName = QStringLiteral("quarterly");
    Period period;
    qint64 branch = 0; ///< 0 = the whole organ
    QString path; ///< .pdf; of writeEachBranch, a folder
    QDate today; ///< the date under the report
};

/// What was made, and what people should know of it.
struct ReportOutcome {
    int pages = 0;
    QList<FontChoice> fonts;
    QStringList missing; ///< slots that could not be filled: exit status 1
    QStringList toComplete; ///< places marked for a person to write
    QStringList files;
};

/// Told before each report of a series, with the name of whom it is about; false stops it.
using SeriesProgress = std::function<bool(int done, int total, const QString& name)>;

/// Errors: Usage for an ending that reports cannot be written as.
Result<> checkReportPath(const QString& path);

/// Collects a report: first step, plain values that may cross threads. Errors: Usage for an unknown template.
Result<ReportContent> collectReport(Reader& reader, Figures& figures, const ReportRequest& request);

/// Writes one report. Errors: Usage (template, file ending), Io; an existing file stays as it was when this fails.
Result<ReportOutcome> writeReport(Reader& reader, Figures& figures, const ReportRequest& request);

/// One report per branch into the folder `path`, named by branch; memory stays flat. Errors: as writeReport, Cancelled.
Result<ReportOutcome> writeEachBranch(Reader& reader, Figures& figures, const ReportRequest& request,
                                      const SeriesProgress& progress = {});

/// Writes a report already collected. Errors: Usage (file ending), Io.
Result<ReportOutcome> writeContent(const ReportContent& content, const QString& path);

} // namespace ledger
