// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "ledger/ledger.h"

namespace ledger {

/// What happened to a member on a day, as it is entered once for one or several people.
struct MemberMove {
    enum class What {
        Transfer, ///< to another branch or group of the organ
        Leave, ///< out of the organ
        Event, ///< a word of the dictionary member_event: retirement, death …
    };
    What what = What::Transfer;
    QString event; ///< of Event
    QDate day;
    qint64 branch = 0; ///< where to; of an event, 0 = stays where they are
    qint64 group = 0;
    QString note;
};

/// Writes the move into the memberships and events of a member. The last day at the old place is the day before a transfer,
/// the day itself for who leaves the organ. Errors: Validation.
Result<Record> withMove(Record member, const KindInfo& info, const MemberMove& move);

/// All of them as one action that can be undone, or none; who is no longer a member holds no post from the day on.
/// Errors: Validation too for a day to come, and for what is meant for probationary members only.
Result<> applyMove(Ledger& ledger, const QList<qint64>& members, const MemberMove& move, const QString& label);

} // namespace ledger
