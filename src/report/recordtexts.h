// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontext.h"

namespace ledger {

/// The texts of a report about one record: record.FIELD, step:WORD (when the member took it) and sum.NAME.
QHash<QString, QString> recordTexts(const ReportContext& context);

/// A value as a document shows it, in Chinese and in full: 2022年7月1日, 是, the unit's name of a word.
QString valueText(const Field& field, const QVariant& value, const ReportContext& context);

/// Who is named at the session of the report, in the order of its list.
struct NamedAttendance {
    qint64 member = 0;
    bool isPresent = false;
    bool hasWritten = false; ///< a written opinion was handed in
    QString reason;
    QString excluded; ///< why the person is not among those who should attend

    bool isExpected() const { return excluded.isEmpty() || isPresent; }
};
NamedAttendance namedAttendance(const PartInfo& attendances, const PartRow& row);

/// Hours that a participant's row of an activity stands for: its own, or those of the activity for each.
double volunteerHours(const KindInfo& activities, const MemberEntry& entry);

} // namespace ledger
