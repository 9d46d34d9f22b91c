// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sentences.h"

namespace ledger {

/// Rows of a source; a cell that has nothing to say is missing from its row.
struct SourceRows {
    QList<RowCells> rows;
    qsizetype leftOut = 0; ///< rows beyond the most that the table takes
    QString note = {}; ///< Chinese: what must be said below the table for its numbers to be understood
    /// Columns that only the ledger knows, by the `family` that stands for them: sessions, months, years, own fields.
    QHash<QString, QList<ColumnSpec>> families = {};
};

/// The rows that a table or a numbered list of the composition asks for. An unknown source is Unreadable.
Result<SourceRows> rowsOf(const TableSpec& table, const ReportContext& context);

/// Whether there is such a source; their names, those of reports about one record only where it is one.
bool isTableSource(const QString& source);
QStringList tableSources(bool isAboutRecord);

/// Records of a kind in the window: options kind, window, where {field: [words]}, most.
Result<SourceRows> recordRows(const TableSpec& table, const ReportContext& context);
/// Responsibility items that are not done on the period's last day: option test = overdue, or due in the window.
Result<SourceRows> itemRows(const TableSpec& table, const ReportContext& context);
/// One row per branch and one of totals; a column value "figure:KEY" is that figure of the branch.
Result<SourceRows> branchRows(const TableSpec& table, const ReportContext& context);
/// One row per kind of meeting: required, held, missed, expected, present, rate; options rows and where.
Result<SourceRows> meetingRows(const TableSpec& table, const ReportContext& context);
/// Gaps of the window, those of one branch and rule in one row: options states, rules, except.
Result<SourceRows> gapRows(const TableSpec& table, const ReportContext& context);
/// What the rules ask for in the window, one row per rule.
Result<SourceRows> obligationRows(const TableSpec& table, const ReportContext& context);
/// Probationary members whose time ends in the window or has ended: option months.
Result<SourceRows> confirmationRows(const TableSpec& table, const ReportContext& context);

/// Of a report about one record: rows of one of its parts; option part.
Result<SourceRows> partRows(const TableSpec& table, const ReportContext& context);
/// Who is named as present or absent at the session; nobody is: who on that day owes attendance. Option only: present,
/// absent, written, excluded.
Result<SourceRows> attendanceRows(const TableSpec& table, const ReportContext& context);
/// The votes of the session: fields of the part, outcome (通过, 未通过), and text, which says why with the article.
Result<SourceRows> voteRows(const TableSpec& table, const ReportContext& context);
/// Whether so many came as each rule asks for that the session voted by: text.
Result<SourceRows> quorumRows(const TableSpec& table, const ReportContext& context);
/// The steps of the dictionary in order, with what the member's record has of each; options stages, stated.
Result<SourceRows> stepRows(const TableSpec& table, const ReportContext& context);
/// Sessions of the period in which the member is named; option only: present, absent.
Result<SourceRows> attendedRows(const TableSpec& table, const ReportContext& context);
/// The same counted by category: category, expected, present.
Result<SourceRows> attendedKindRows(const TableSpec& table, const ReportContext& context);
/// Records of the period that name the member in the option part; the fields of the row stand as own.FIELD.
Result<SourceRows> namedRows(const TableSpec& table, const ReportContext& context);
/// Posts that the member held in the period.
Result<SourceRows> postRows(const TableSpec& table, const ReportContext& context);

/// The roster of the period's last day, by branch: the member's fields, branch, group, standing.
Result<SourceRows> rosterRows(const TableSpec& table, const ReportContext& context);

/// Who has most of a figure: name, value; options figure, window, most.
Result<SourceRows> topPeopleRows(const TableSpec& table, const ReportContext& context);

/// The kind that a table of records is of, and the ids of those it asks for.
Kind kindOf(const TableSpec& table);
Result<QList<qint64>> recordIds(const TableSpec& table, const ReportContext& context);
/// Option order: by the words of that field's dictionary, in its order; what is in none comes last.
void orderByWords(SourceRows& rows, const TableSpec& table, const ReportContext& context);
/// Days with their years, as rosters have them whatever the period.
void showWholeDays(RowCells& cells);
/// The unit's own fields of a kind as columns: sums stand on the right.
QList<ColumnSpec> ownColumns(const KindInfo& info);
/// Records of a kind as its register lists them: the fields, what stands in its parts by the head words of its workbook
/// (参加人员), and as the family `own` the unit's own fields. Members and branches are those of the period's last day.
Result<SourceRows> registerRows(const TableSpec& table, const ReportContext& context);
/// Attendance by name: a row for each member, with the family `months` (present of expected) and sums.
Result<SourceRows> attendanceMonthRows(const TableSpec& table, const ReportContext& context);
/// The same with the family `sessions`: options from, most_columns.
Result<SourceRows> attendanceSessionRows(const TableSpec& table, const ReportContext& context);
/// Who took part in volunteer activities, with times, hours and quantities, and a row of totals.
Result<SourceRows> volunteerRows(const TableSpec& table, const ReportContext& context);
/// What the ledger holds: a row for each kind, with the family `years`, attachments and a total.
Result<SourceRows> holdingRows(const TableSpec& table, const ReportContext& context);
/// What was typed and not saved.
Result<SourceRows> draftRows(const TableSpec& table, const ReportContext& context);
/// Reports that were submitted.
Result<SourceRows> submissionRows(const TableSpec& table, const ReportContext& context);

/// The fields of a record as cells.
RowCells recordCells(const Record& record, const ReportContext& context);

/// Corrections and late entries of submitted periods that this report shows: option most.
Result<SourceRows> correctionRows(const TableSpec& table, const ReportContext& context);
/// The register of party dues of the year in which the window ends, and a row of totals.
Result<SourceRows> duesRows(const TableSpec& table, const ReportContext& context);
/// The responsibility lists of the year in which the period ends, or the one asked for, in the usual order of columns.
Result<SourceRows> itemListRows(const TableSpec& table, const ReportContext& context);
/// The records that prove them, numbered as the lists name them.
Result<SourceRows> itemEvidenceRows(const TableSpec& table, const ReportContext& context);
/// The equation of the period: one row per branch and one of totals.
Result<SourceRows> changeRows(const TableSpec& table, const ReportContext& context);
/// Who is behind it, one row per branch and term.
Result<SourceRows> changedPeopleRows(const TableSpec& table, const ReportContext& context);
/// What does not close or wants to be looked at.
Result<SourceRows> changeDoubtRows(const TableSpec& table, const ReportContext& context);

/// A day or month as tables show it: without its year where that is the year of the whole period.
QString shortDate(const PartialDate& date, const Period& period);
/// 2022-07, 2022-08 → 2022年7月、8月; three months or quarters in a row are a span: 2022年7—9月.
QString periodsText(const QStringList& periods);
/// A whole number, or nothing for zero.
TextRuns countCell(double value);

} // namespace ledger
