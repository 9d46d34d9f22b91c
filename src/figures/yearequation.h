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
};

/// One entry for every branch that stands in the period (of `branch` and below it), and a last one for all of them
/// together. What was reported for the end of the year before stands in the settings setting.members_2021 (the whole organ)
/// and setting.members_2021_NAME.
Result<QList<BranchChange>> yearEquation(Reader& reader, const Period& period, qint64 branch = 0);

/// 26 ＋ 1 ＋ 2 ＋ 0 － 1 － 0 － 0 － 1 ＝ 27
QString equationText(const MemberChange& change);

/// 张三（3月1日）、李四, each with the day where one is known.
QString namesText(const QList<ChangedPerson>& people);

} // namespace ledger
