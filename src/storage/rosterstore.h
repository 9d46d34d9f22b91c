// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "storage/connection.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace ledger {

/// How long a person was on the roster of a branch, and since when as a full member. Both ends belong to it.
struct MemberStay {
    qint64 memberId = 0;
    QDate from; ///< the later of admission and joining
    QDate fullFrom; ///< invalid: never a full member
    QDate to; ///< invalid: still there
};

/// The stays in branches that are said to have a committee, by branch; whoever has no day of admission is on no roster.
Result<QHash<qint64, QList<MemberStay>>> loadMemberStays(Connection& connection, const Vocabulary& vocabulary);

/// The day on which the first committee of a branch was elected, where the terms of the branch name their first one.
Result<QHash<qint64, QDate>> loadFirstCommittees(Connection& connection);

} // namespace ledger
