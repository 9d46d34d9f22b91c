// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organization.h"

#include "core/textkey.h"
#include "domain/endedmembership.h"

#include <algorithm>

namespace ledger {

BranchRole branchRoleFromWord(QStringView role)
{
    if (role == QLatin1StringView("organ"))
        return BranchRole::Organ;
    if (role == QLatin1StringView("branch"))
        return BranchRole::Branch;
    if (role == QLatin1StringView("retired"))
        return BranchRole::Retired;
    return role == QLatin1StringView("group") ? BranchRole::Group : BranchRole::Other;
}

bool DaySpan::overlaps(const DaySpan& other) const
{
    const bool startsTooLate = to.isValid() && other.from.isValid() && to < other.from;
    const bool endsTooEarly = other.to.isValid() && from.isValid() && other.to < from;
    return !startsTooLate && !endsTooEarly;
}

static void appendOnce(QList<qint64>& list, qint64 id)
{
    if (!list.contains(id))
        list.append(id);
}

void Organization::index(const OrgBranch& branch)
{
    QStringList words{branch.name, branch.shortName};
    words += branch.aliases;
    for (const QString& word : std::as_const(words)) {
        const QString key = compactKey(word);
        if (!key.isEmpty())
            appendOnce(m_branchWords[key], branch.id);
    }
    if (branch.parentId != 0)
        appendOnce(m_children[branch.parentId], branch.id);
}

void Organization::addBranch(OrgBranch branch)
{
    if (m_branches.contains(branch.id)) {
        for (auto& ids : m_branchWords)
            ids.removeAll(branch.id);
        for (auto& ids : m_children)
            ids.removeAll(branch.id);
    } else {
        m_branchOrder.append(branch.id);
    }
    index(branch);
    m_branches.insert(branch.id, std::move(branch));
}

void Organization::addMember(OrgMember member)
{
    const qint64 id = member.id;
    if (const auto old = m_members.constFind(id); old != m_members.constEnd()) {
        m_memberNames[compactKey(old->name)].removeAll(id);
        for (const OrgMembership& m : old->memberships) {
            m_membersOfBranch[m.branchId].removeAll(id);
            m_membersOfBranch[m.groupId].removeAll(id);
        }
    } else {
        m_memberOrder.append(id);
    }
    appendOnce(m_memberNames[compactKey(member.name)], id);
    if (!member.idNumber.isEmpty())
        m_idNumbers.insert(member.idNumber, id);
    for (const OrgMembership& m : std::as_const(member.memberships)) {
        for (const qint64 place : {m.branchId, m.groupId}) {
            if (place == 0)
                continue;
            QList<qint64>& list = m_membersOfBranch[place];
            if (list.isEmpty() || list.constLast() != id)
                list.append(id);
        }
    }
    m_members.insert(id, std::move(member));
}

void Organization::addPost(OrgPost post)
{
    m_posts[post.branchId].append(std::move(post));
}

void Organization::removePostsOf(qint64 branchId)
{
    m_posts.remove(branchId);
}

const OrgBranch* Organization::branch(qint64 id) const
{
    const auto at = m_branches.constFind(id);
    return at == m_branches.constEnd() ? nullptr : &*at;
}

const OrgMember* Organization::member(qint64 id) const
{
    const auto at = m_members.constFind(id);
    return at == m_members.constEnd() ? nullptr : &*at;
}

QList<OrgBranch> Organization::branches() const
{
    QList<OrgBranch> list;
    for (const qint64 id : m_branchOrder)
        list.append(m_branches.value(id));
    return list;
}

QList<qint64> Organization::findBranches(QStringView word) const
{
    return m_branchWords.value(compactKey(word));
}

qint64 Organization::rootBranch() const
{
    qint64 firstWithoutParent = 0;
    for (const qint64 id : m_branchOrder) {
        const OrgBranch& b = m_branches[id];
        if (b.parentId != 0)
            continue;
        if (b.role == BranchRole::Organ)
            return id;
        if (firstWithoutParent == 0)
            firstWithoutParent = id;
    }
    return firstWithoutParent;
}

QSet<qint64> Organization::withDescendants(qint64 branchId) const
{
    QSet<qint64> found{branchId};
    QList<qint64> open{branchId};
    while (!open.isEmpty()) {
        for (const qint64 child : m_children.value(open.takeLast())) {
            if (found.contains(child))
                continue;
            found.insert(child);
            open.append(child);
        }
    }
    return found;
}

QList<qint64> Organization::childrenOf(qint64 branchId) const
{
    return m_children.value(branchId);
}

bool Organization::isGroup(qint64 branchId) const
{
    const OrgBranch* b = branch(branchId);
    return b && b->role == BranchRole::Group;
}

qint64 Organization::ownerBranch(qint64 branchId) const
{
    qint64 at = branchId;
    while (isGroup(at) && m_branches[at].parentId != 0)
        at = m_branches[at].parentId;
    return at;
}

Standing Organization::standingOn(const OrgMember& member, QDate day) const
{
    const bool isAdmitted = member.admittedOn.isValid() && member.admittedOn <= day;
    if (!isAdmitted)
        return Standing::None;
    if (member.confirmedOn.isValid())
        return member.confirmedOn <= day ? Standing::Full : Standing::Probationary;
    return member.isFullByCategory ? Standing::Full : Standing::Probationary;
}

const OrgEvent* Organization::eventOn(const OrgMember& member, QDate day, EventEffect effect)
{
    for (const OrgEvent& event : member.events) {
        if (event.effect == effect && event.lastsOn(day))
            return &event;
    }
    return nullptr;
}

/// The days on no roster: from the day after a death, an expulsion or a stop to the day before the member is restored.
static QList<DaySpan> absencesOf(const OrgMember& member)
{
    QList<DaySpan> absences;
    for (const OrgEvent& end : member.events) {
        if (end.effect != EventEffect::Ends || !end.span.to.isValid())
            continue;
        DaySpan absence{end.span.to.addDays(1), {}};
        for (const OrgEvent& back : member.events) {
            const bool isLater =
                back.effect == EventEffect::Restores && back.span.from.isValid() && back.span.from > end.span.to;
            if (isLater && (!absence.to.isValid() || back.span.from <= absence.to))
                absence.to = back.span.from.addDays(-1);
        }
        absences.append(absence);
    }
    return absences;
}

/// Whether one of the absences covers all days that the span and the asked days have in common.
static bool isAway(const QList<DaySpan>& absences, const DaySpan& span, const DaySpan& days)
{
    const QDate from = days.from.isValid() && days.from > span.from ? days.from : span.from;
    const QDate to = days.to.isValid() && (!span.to.isValid() || days.to < span.to) ? days.to : span.to;
    return std::any_of(absences.begin(), absences.end(), [&](const DaySpan& absence) {
        const bool coversEnd = !absence.to.isValid() || (to.isValid() && to <= absence.to);
        return absence.from <= from && coversEnd;
    });
}

bool hasEndedMembership(const OrgMember& member, QDate day)
{
    const QList<DaySpan> absences = absencesOf(member);
    return std::any_of(absences.begin(), absences.end(),
                       [day](const DaySpan& absence) { return absence.contains(day); });
}

bool Organization::isOnRoster(const OrgMember& member, qint64 branchId, const DaySpan& days) const
{
    if (!member.admittedOn.isValid())
        return false;
    const QList<DaySpan> absences = absencesOf(member);
    for (const OrgMembership& m : member.memberships) {
        const bool isThere = m.branchId == branchId || m.groupId == branchId;
        DaySpan span = m.span;
        span.from = span.from.isValid() ? std::max(span.from, member.admittedOn) : member.admittedOn;
        if (isThere && span.overlaps(days) && !isAway(absences, span, days))
            return true;
    }
    return false;
}

QList<qint64> Organization::roster(qint64 branchId, const DaySpan& days) const
{
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const qint64 id : m_membersOfBranch.value(branchId)) {
        if (!seen.contains(id) && isOnRoster(m_members[id], branchId, days)) {
            seen.insert(id);
            ids.append(id);
        }
    }
    return ids;
}

QList<qint64> Organization::membersNamed(QStringView name) const
{
    return m_memberNames.value(compactKey(name));
}

QList<qint64> Organization::committee(qint64 branchId, const DaySpan& days, const QSet<QString>& committeePosts) const
{
    QList<qint64> ids;
    for (const OrgPost& post : m_posts.value(branchId)) {
        if (committeePosts.contains(post.post) && post.span.overlaps(days) && post.memberId != 0)
            appendOnce(ids, post.memberId);
    }
    return ids;
}

qint64 Organization::committeeSize(qint64 branchId, const DaySpan& days, const QSet<QString>& committeePosts) const
{
    QSet<QString> persons;
    for (const OrgPost& post : m_posts.value(branchId)) {
        if (committeePosts.contains(post.post) && post.span.overlaps(days))
            persons.insert(post.memberId != 0 ? QString::number(post.memberId) : post.personName);
    }
    return persons.size();
}

PersonMatch Organization::findPerson(QStringView name, qint64 branchId, const DaySpan& days) const
{
    using Outcome = PersonMatch::Outcome;
    const QList<qint64> candidates = membersNamed(name);
    QList<qint64> places{branchId};
    appendOnce(places, ownerBranch(branchId));
    for (const qint64 place : std::as_const(places)) {
        QList<qint64> here;
        for (const qint64 id : candidates) {
            if (isOnRoster(m_members[id], place, days))
                here.append(id);
        }
        if (!here.isEmpty())
            return {here.size() == 1 ? Outcome::One : Outcome::Several, here.constFirst()};
    }
    QList<qint64> anywhere;
    for (const qint64 id : candidates) {
        const QList<OrgMembership>& memberships = m_members[id].memberships;
        const bool isSomewhere = std::any_of(memberships.begin(), memberships.end(), [&](const OrgMembership& m) {
            return isOnRoster(m_members[id], m.branchId, days);
        });
        if (isSomewhere)
            anywhere.append(id);
    }
    if (anywhere.isEmpty())
        return {};
    return {anywhere.size() == 1 ? Outcome::One : Outcome::Several, anywhere.constFirst()};
}

qint64 Organization::branchOf(qint64 memberId, QDate day) const
{
    const OrgMember* m = member(memberId);
    if (!m)
        return 0;
    for (const OrgMembership& membership : m->memberships) {
        if (isOnRoster(*m, membership.branchId, {day, day}) && membership.span.contains(day))
            return membership.branchId;
    }
    return 0;
}

} // namespace ledger
