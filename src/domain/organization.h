// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ledger {

/// A person's standing on a day (contract section 3: 预备 from admission, 正式 from confirmation).
enum class Standing { None, Probationary, Full };

/// A closed interval of days; an invalid end is open. Both ends belong to it.
struct DaySpan {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool overlaps(const DaySpan& other) const;
};

/// What a branch type means to the rules: the attribute "role" of its word in the dictionary branch_type.
enum class BranchRole { Other, Organ, Branch, Retired, Group };
BranchRole branchRoleFromWord(QStringView role);

struct OrgBranch {
    qint64 id = 0;
    QString name;
    QString shortName;
    QStringList aliases;
    QString type;
    BranchRole role = BranchRole::Other;
    qint64 parentId = 0;
    QDate foundedOn;
    QDate closedOn;
    QDate termFrom;
    QDate termTo;
    bool hasCommittee = false;
};

struct OrgMembership {
    qint64 branchId = 0;
    qint64 groupId = 0;
    DaySpan span;
};

/// What an event of a member means to rolls and votes: the attribute of its word in the dictionary member_event.
enum class EventEffect { None, Ends, Restores, NoVote, MayBeExcluded, Retires };

struct OrgEvent {
    QString word; ///< of the dictionary member_event
    EventEffect effect = EventEffect::None;
    QString how = {}; ///< of Ends and Restores: died, expelled, stopped; restored
    DaySpan span = {}; ///< the days the event itself can mean; both invalid: no day is known
    QDate until = {}; ///< of what lasts; invalid = open
    QString note = {};

    /// Whether what lasts was so on the day; nothing without a first day is.
    bool lastsOn(QDate day) const
    {
        return span.from.isValid() && span.from <= day && (!until.isValid() || day <= until);
    }
};

struct OrgMember {
    qint64 id = 0;
    QString name;
    QString category;
    bool isFullByCategory = false; ///< decides where no day of confirmation is known
    QString idNumber;
    QDate birthOn;
    QDate admittedOn;
    QDate confirmedOn;
    bool isExempt = false; ///< owes no attendance
    QList<OrgMembership> memberships;
    QList<OrgEvent> events = {};
};

struct OrgPost {
    qint64 branchId = 0;
    qint64 memberId = 0; ///< 0: known by name only
    QString personName;
    QString post;
    DaySpan span;
};

/// What a name led to.
struct PersonMatch {
    enum class Outcome { None, One, Several } outcome = Outcome::None;
    qint64 memberId = 0;
};

/// Branches, members and posts of the whole organ in memory: who was where on which day. Values only;
/// the importer adds planned records to its copy, forms and rules read one loaded from the ledger.
class Organization
{
public:
    void addBranch(OrgBranch branch);
    void addMember(OrgMember member); ///< replaces a member of the same id
    void addPost(OrgPost post);
    void removePostsOf(qint64 branchId);

    const OrgBranch* branch(qint64 id) const;
    const OrgMember* member(qint64 id) const;
    QList<OrgBranch> branches() const; ///< in the order they were added
    QList<qint64> memberIds() const { return m_memberOrder; }

    /// Branches whose name, short name or alias is the word, after normalisation.
    QList<qint64> findBranches(QStringView word) const;
    qint64
    rootBranch() const; ///< the 机关党委; where there is none, the first branch without a parent; 0 = no branch at all
    QSet<qint64> withDescendants(qint64 branchId) const;
    QList<qint64> childrenOf(qint64 branchId) const;
    /// The branch a group belongs to, or the branch itself.
    qint64 ownerBranch(qint64 branchId) const;
    bool isGroup(qint64 branchId) const;

    Standing standingOn(const OrgMember& member, QDate day) const;
    /// What takes the vote of a member on the day (留党察看 …), or may leave them out of those who should attend; nullptr.
    static const OrgEvent* eventOn(const OrgMember& member, QDate day, EventEffect effect);
    /// Members on the roster of the branch (a group's own list, a branch with its groups) on any day of the span.
    QList<qint64> roster(qint64 branchId, const DaySpan& days) const;
    QList<qint64> membersNamed(QStringView name) const;
    qint64 memberOfIdNumber(const QString& idNumber) const { return m_idNumbers.value(idNumber); } ///< 0: nobody
    /// Persons holding a committee post of the branch on a day of the span: member ids.
    QList<qint64> committee(qint64 branchId, const DaySpan& days, const QSet<QString>& committeePosts) const;
    /// How many persons that is, those known by name only included.
    qint64 committeeSize(qint64 branchId, const DaySpan& days, const QSet<QString>& committeePosts) const;
    /// Seeks a name on the roster of the branch, then of its owner, then of the whole organ.
    PersonMatch findPerson(QStringView name, qint64 branchId, const DaySpan& days) const;
    QList<OrgPost> postsOf(qint64 branchId) const { return m_posts.value(branchId); }
    /// The branch whose roster held the member on the day; 0 when none did.
    qint64 branchOf(qint64 memberId, QDate day) const;
    bool isOnRoster(const OrgMember& member, qint64 branchId, const DaySpan& days) const;

private:
    void index(const OrgBranch& branch);

    QHash<qint64, OrgBranch> m_branches;
    QList<qint64> m_branchOrder;
    QHash<QString, QList<qint64>> m_branchWords;
    QHash<qint64, QList<qint64>> m_children;
    QHash<qint64, OrgMember> m_members;
    QList<qint64> m_memberOrder;
    QHash<QString, QList<qint64>> m_memberNames;
    QHash<QString, qint64> m_idNumbers;
    QHash<qint64, QList<qint64>> m_membersOfBranch;
    QHash<qint64, QList<OrgPost>> m_posts;
};

} // namespace ledger
