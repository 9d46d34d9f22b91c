// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/composition.h"
#include "report/report.h"

namespace ledger {

/// A printed document about single records: which, about whom, for which time.
struct RecordRequest {
    QString templateName;
    QList<qint64> ids; ///< of the kind that the template is about, in the order of the documents
    Period period; ///< only where the template needs one
    QDate today;
};

/// Collects one document per record, in one file; of several, those of people whom it is not for are left out and named.
/// Progress is told before each; false stops it.
/// Errors: Usage (template, no period, nobody, a person it is not for, a deleted record), NotFound (a record that is gone), Cancelled.
Result<ReportContent> collectRecords(Reader& reader, Figures& figures, const RecordRequest& request,
                                     const SeriesProgress& progress = {});

/// Collects and writes. Errors: as collectRecords and writeContent.
Result<ReportOutcome> writeRecords(Reader& reader, Figures& figures, const RecordRequest& request, const QString& path,
                                   const SeriesProgress& progress = {});

/// Whom a batch of the document is asked for: these members, and, where it is for members only, those of the branches who
/// are none yet: they are left out and named.
Result<QList<qint64>> peopleForBatch(Reader& reader, const Figures& figures, const Composition& composition,
                                     qint64 branch, QDate day);

/// Members on the rosters of the branch and those below it (0: of the whole organ) on the period's last day, or today
/// where that lies ahead; branch by branch, by name.
Result<QList<qint64>> membersForBatch(Reader& reader, const Figures& figures, qint64 branch, QDate day);

} // namespace ledger
