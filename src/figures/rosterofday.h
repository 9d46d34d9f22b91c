// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ledger/reader.h"

namespace ledger {

/// Somebody on the roster of a day.
struct RosterLine {
    qint64 memberId = 0;
    QString uid;
    QString name;
    QString branch;
    QString group; ///< empty: in none
    Standing standing = Standing::Full;
    QDate since; ///< on this branch's roster; admitted, where no other day is known
};

/// A post held on the day.
struct PostLine {
    QString branch;
    QString post;
    QString name;
    DaySpan span;
};

/// Who was where and who held what on a day.
struct RosterOfDay {
    QList<RosterLine> members; ///< by branch, in the order of the branches
    QList<PostLine> posts;
};

/// `branches` empty = the whole organ.
Result<RosterOfDay> rosterOfDay(Reader& reader, QDate day, const QSet<qint64>& branches);

/// 正式, 预备: in the language of the interface.
QString standingText(Standing standing);

} // namespace ledger
