// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ledger/reader.h"

namespace ledger {

/// Somebody on the roster of a day.
struct RosterLine {
    qint64 memberId = 0;
    qint64 branchId = 0; ///< whose roster it is: the owner of a group
    QString uid;
    QString name;
    QString branch;
    QString group; ///< empty: in none
    QStringList posts; ///< held on the day in the branch or its groups
    Standing standing = Standing::Full;
    QDate since; ///< on this branch's roster; admitted, where no other day is known
};

/// A post held on the day.
struct PostLine {
    qint64 branchId = 0;
    qint64 memberId = 0; ///< 0: known by name only
    QString branch;
    QString post;
    QString name;
    DaySpan span;
};

/// Who was where and who held what on a day.
struct RosterOfDay {
    QList<RosterLine> members; ///< by branch, in the order of the branches
    QList<PostLine> posts;

    qsizetype countOf(Standing standing) const;
    /// Held by people who are not on the roster of that branch: from outside, or of another branch.
    QList<PostLine> postsElsewhere() const;
};

/// `branches` empty = the whole organ.
Result<RosterOfDay> rosterOfDay(Reader& reader, QDate day, const QSet<qint64>& branches);

/// 正式, 预备: in the language of the interface.
QString standingText(Standing standing);

} // namespace ledger
