// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "ledger/ledger.h"

namespace ledger {

/// A report ready to be submitted: what is kept of it.
struct ReportToSubmit {
    qint64 branch = 0;
    Period period;
    QString templateName;
    QByteArray document; ///< its content, as the report layer writes it
    QByteArray pdf; ///< its pages
    QList<FrozenFigure> figures;
    QList<std::pair<Kind, qint64>> records; ///< behind the figures
    qint64 gaps = 0;
    QDateTime at = {}; ///< the time under it
    qint64 lastGroup = 0; ///< of the audit when it was collected: nothing may have been written since
};

/// What a check code is made of: the ledger, the branch, the period, the figures and the content.
struct CodedReport {
    QString ledgerUid;
    QString branchUid; ///< empty: the whole organ
    QString period;
    QList<FrozenFigure> figures; ///< in any order
    QByteArray document;
};
QByteArray reportDigest(const CodedReport& report);
/// The digest as it is printed: 4F2A-91C0-7D3E.
QString checkCode(const QByteArray& digest);

/// Reports are submitted for a month, a quarter, a half-year or a year that has ended. Errors: Usage.
Result<> checkSubmittable(const Period& period, QDate today);

/// Freezes the period of the branch with everything in `report`. Errors: Constraint when it is submitted already,
/// Usage when it has not ended or is no such period, Conflict when something was written since it was collected.
Result<Submission> submitReport(Ledger& ledger, const ReportToSubmit& report);
/// Opens it again; what was submitted stays as it is. Errors: NotFound when nothing is submitted, Validation without a reason.
Result<Submission> reopenPeriod(Ledger& ledger, qint64 branch, const Period& period, const QString& reason);

/// Which submissions; 0 and an invalid period: all. The latest first.
struct SubmissionQuery {
    qint64 branch = 0;
    Period period = {};
    bool isOnlyInForce = false;
};
Result<QList<Submission>> submissions(Reader& reader, const SubmissionQuery& query);
/// Errors: NotFound.
Result<Submission> submissionById(Reader& reader, qint64 id);
/// The one in force of exactly this branch and period.
Result<std::optional<Submission>> submissionInForce(Reader& reader, qint64 branch, const Period& period);
/// Those in force that the record's days lie in: of its branch and of those above it.
Result<QList<Submission>> submissionsOver(Reader& reader, const Record& record);

Result<QByteArray> submittedDocument(Reader& reader, qint64 submission);
Result<QByteArray> submittedPdf(Reader& reader, qint64 submission);
Result<QList<FrozenFigure>> submittedFigures(Reader& reader, qint64 submission);
/// Corrections and late entries of one submission, the oldest first.
Result<QList<LaterChange>> laterChanges(Reader& reader, qint64 submission);
/// Those that a report of the period shows; of these branches, where some are given.
Result<QList<LaterChange>> changesToShow(Reader& reader, const Period& period, const QList<qint64>& branches);
/// Records behind the figures that stand in another version now.
Result<QList<RecordVersion>> changedVersions(Reader& reader, qint64 submission);

/// Compares what is kept of every submission with its check code. Codes: submission_changed.
Result<> checkSubmissions(Reader& reader, const std::function<void(const Finding&)>& found);
/// The same of one.
Result<> checkSubmission(Reader& reader, const Submission& submission,
                         const std::function<void(const Finding&)>& found);

} // namespace ledger
