// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/searchcontent.h"

namespace ledger {

/// The number a record has in the search index.
qint64 searchIndexRow(Kind kind, qint64 recordId);

/// What a branch is called.
struct BranchWords {
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    QString shortName;
    QString aliases; ///< as entered

    /// Everything it may be called; 第一支部 is said for 第一党支部.
    QStringList all() const;
};

/// Somebody who holds or held a post of a branch.
struct HeldPost {
    qint64 memberId = 0;
    qint64 branchId = 0;
    QString post;
    QDate from; ///< invalid: not stated
    QDate to; ///< last day; invalid: open
};

/// The full-text index over all kinds (faults D12): contentless, kept in step by the write door, which knows
/// the exact old text of what it replaces.
class SearchStore
{
public:
    explicit SearchStore(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<> add(const KindInfo& info, const Record& record);
    /// `record` must be as it was when it was added.
    Result<> remove(const KindInfo& info, const Record& record);
    Result<> clear();
    /// Places matching a FTS5 expression, of one kind, newest id first, ids below `beforeId` (0 = from the newest).
    Result<QList<qint64>> find(const QString& match, Kind kind, qint64 beforeId, int limit);

    /// All branches that are not deleted.
    Result<QList<BranchWords>> branches();
    /// Members of exactly this name.
    Result<QList<qint64>> membersNamed(const QString& name, int limit);
    /// The words that stand as posts in the ledger.
    Result<QStringList> postsInUse();
    /// Who holds or held one of the posts in a branch that is not deleted; those known by name only are left out.
    Result<QList<HeldPost>> holdersOf(const QStringList& posts, int limit);
    /// The same of one member, all posts.
    Result<QList<HeldPost>> postsOf(qint64 memberId);

private:
    Result<QList<HeldPost>> heldPosts(const QString& condition, const QVariantList& values, int limit);

    Connection& m_connection;
};

} // namespace ledger
