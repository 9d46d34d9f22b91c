// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "report/filling/templatefiller.h"
#include "report/pagelayout.h"

#include <QDateTime>

#include <functional>

namespace ledger {

/// Which report, about what, to where.
struct ReportRequest {
    QString templateName =
        QStringLiteral("quarterly"); ///< or a report of the unit's own, or the path of a file of its own
    Period period;
    qint64 branch = 0; ///< 0 = the whole organ
    QString path; ///< .pdf; of writeEachBranch, a folder
    QDate today; ///< the date under the report
    QDateTime at = {}; ///< when it is made, for its line of provenance; invalid: without the line
    enum class Sources { Unlisted, Annex };
    Sources sources = Sources::Unlisted; ///< an annex of the records behind every figure
    QSet<QString> choices = {}; ///< of the template, by their keys
    QString holder = {}; ///< whose responsibility list: 党组, 张三, 政治部; empty = all
    QString layout = {}; ///< the text of a description that is tried out, in place of the template
    QString ending = QStringLiteral("pdf"); ///< of the files of writeEachBranch: pdf, docx, odt, xlsx
};

/// What was made, and what people should know of it.
struct ReportOutcome {
    int pages = 0; ///< 0: not known, since an office lays them out
    QList<FontChoice> fonts;
    QStringList missing; ///< slots that could not be filled: exit status 1
    QStringList toComplete; ///< places marked for a person to write
    QStringList files;
    QMap<QString, QString> reasons = {}; ///< why slots of `missing` could not be filled, where that is known
    QList<FilledSlot> filled = {}; ///< of one template: what became of each slot
    /// Of a series: who got no report, and why; the others were written.
    struct Failure {
        QString name;
        Error error;
    };
    QList<Failure> failures = {};
    QStringList leftOut = {}; ///< people of a batch whom the document is not for
};

/// Told before each report of a series, with the name of whom it is about; false stops it.
using SeriesProgress = std::function<bool(int done, int total, const QString& name)>;

/// Errors: Usage for an ending that reports cannot be written as.
Result<> checkReportPath(const QString& path);

/// Collects a report: first step, plain values that may cross threads. Errors: Usage for an unknown template.
/// Without provenance and sources; see finishReport.
Result<ReportContent> collectBareReport(Reader& reader, Figures& figures, const ReportRequest& request);
/// Adds what the request asks for beside the report itself: the line of provenance, the annex of sources.
Result<> finishReport(Reader& reader, Figures& figures, const ReportRequest& request, ReportContent& content);
/// Both of it.
Result<ReportContent> collectReport(Reader& reader, Figures& figures, const ReportRequest& request);

/// Writes one report. Errors: Usage (template, file ending), Io; an existing file stays as it was when this fails.
Result<ReportOutcome> writeReport(Reader& reader, Figures& figures, const ReportRequest& request);

/// Opens one more reader of the ledger, for a thread of its own.
using ReaderSource = std::function<Result<std::unique_ptr<Reader>>()>;

/// One report per branch into the folder `path`, named by branch, several side by side; memory stays flat. What fails for one
/// branch is told in the outcome, and the others go on. Errors: as writeReport where not one could be written; Cancelled:
/// what is written stays.
Result<ReportOutcome> writeEachBranch(const ReaderSource& source, const Organization& organization,
                                      const ReportRequest& request, const SeriesProgress& progress = {});

/// Writes a report already collected. Errors: Usage (file ending), Io.
Result<ReportOutcome> writeContent(const ReportContent& content, const QString& path);

} // namespace ledger
