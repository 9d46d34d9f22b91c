// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/submissions.h"
#include "report/report.h"

namespace ledger {

/// A report that can be submitted, and the gaps that its branch has: listed, they do not block.
struct PreparedSubmission {
    ReportToSubmit report;
    ReportContent content; ///< with its line of provenance, as its pages show it
    QList<Gap> gaps; ///< missed ones
};

/// Told on the way, with the percent done; false stops it.
using SubmissionProgress = std::function<bool(int percent)>;

/// Collects the report, its figures and the records behind each of them, and makes the pages. `request.branch` is the
/// branch; `request.at` the time under it. Errors: Usage as of submitReport, without a branch, and for an unknown template;
/// Cancelled.
Result<PreparedSubmission> prepareSubmission(Reader& reader, Figures& figures, const ReportRequest& request,
                                             const SubmissionProgress& progress = {});

/// The report as it was submitted, with the line of provenance that its pages have.
Result<ReportContent> submittedContent(Reader& reader, const Figures& figures, const Submission& submission);

/// A figure of a submitted report beside what the ledger says today.
struct FigureComparison {
    FigureValue now; ///< with its label and unit; the value as it is today
    std::optional<double> then;
    QList<LaterChange> reasons; ///< corrections and late entries among its records
};
/// The figures that differ.
Result<QList<FigureComparison>> compareWithToday(Reader& reader, Figures& figures, const Submission& submission);

} // namespace ledger
