// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memberchange.h"
#include "ledger/reader.h"

namespace ledger {

/// The change of members of one branch, or of the whole (branchId 0).
struct BranchChange {
    qint64 branchId = 0;
    QString branch;
    MemberChange change;
    QList<ChangedPerson> apart; ///< of the whole: for whom the branches do not add up to it
};

/// The setting with what was reported for the end of a year; `branch` empty = the whole organ.
QString reportedSetting(int year, const QString& branch);
/// Refuses what is no number of people where the setting is one of these; others pass. Errors: Usage.
Result<> checkReportedSetting(const QString& name, const QString& value);

/// One entry for every branch that stands in the period (of `branch` and below it), and a last one for all of them
/// together. What was reported for the end of the year before stands in the settings setting.members_2021 (the whole organ)
/// and setting.members_2021_NAME.
Result<QList<BranchChange>> yearEquation(Reader& reader, const Period& period, qint64 branch = 0);

/// 26 ＋ 1 ＋ 2 ＋ 0 － 1 － 0 － 0 － 1 ＝ 27
QString equationText(const MemberChange& change);

/// 张三（2022年3月1日）、李四, each with the day where one is known: as documents write it.
QString namesText(const QList<ChangedPerson>& people);
/// What does not close or wants to be looked at: a sentence.
struct ChangeRemark {
    QString shown; ///< in the language of the interface
    QString chinese;
};
QList<ChangeRemark> changeRemarks(const BranchChange& one);
/// Of the whole: its difference, and for whom the branches do not add up to it.
QList<ChangeRemark> apartRemarks(const BranchChange& whole);

} // namespace ledger
