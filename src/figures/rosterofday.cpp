// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/rosterofday.h"

#include "figures/knownpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

RosterLine lineOf(const Organization& organization, const OrgMember& member, qint64 branchId, QDate day)
{
    RosterLine line;
    line.memberId = member.id;
    line.branchId = organization.ownerBranch(branchId);
    line.name = member.name;
    line.standing = organization.standingOn(member, day);
    line.since = member.admittedOn;
    for (const OrgMembership& membership : member.memberships) {
        if ((membership.branchId != branchId && membership.groupId != branchId) || !membership.span.contains(day))
            continue;
        if (const OrgBranch* branch = organization.branch(membership.branchId))
            line.branch = branch->name;
        if (const OrgBranch* group = organization.branch(membership.groupId))
            line.group = group->name;
        if (membership.span.from.isValid())
            line.since = std::max(membership.span.from, member.admittedOn);
    }
    return line;
}

/// A group's people are its branch's, so that a group is asked only where no branch above it is.
bool isAskedItself(const Organization& organization, const OrgBranch& branch, const QSet<qint64>& branches)
{
    if (!branches.isEmpty() && !branches.contains(branch.id))
        return false;
    const bool isGroup = branch.role == BranchRole::Group;
    return !isGroup || (!branches.isEmpty() && !branches.contains(organization.ownerBranch(branch.id)));
}

void addPosts(const Organization& organization, RosterOfDay& roster)
{
    QHash<std::pair<qint64, qint64>, QStringList> held;
    for (const PostLine& post : std::as_const(roster.posts))
        held[{organization.ownerBranch(post.branchId), post.memberId}].append(post.post);
    for (RosterLine& line : roster.members)
        line.posts = held.value({line.branchId, line.memberId});
}

Result<> addUids(Reader& reader, RosterOfDay& roster)
{
    QList<qint64> ids;
    for (const RosterLine& line : std::as_const(roster.members))
        ids.append(line.memberId);
    const auto rows = reader.rows(Kind::Member, ids);
    if (!rows)
        return rows.error();
    QHash<qint64, QString> uids;
    for (const Record& record : *rows)
        uids.insert(record.id, record.uid);
    for (RosterLine& line : roster.members)
        line.uid = uids.value(line.memberId);
    return {};
}

} // namespace

Result<RosterOfDay> rosterOfDay(Reader& reader, QDate day, const QSet<qint64>& branches)
{
    const auto people = knownPeople(reader);
    if (!people)
        return people.error();
    const Organization& organization = people->organization;
    RosterOfDay roster;
    for (const OrgBranch& branch : organization.branches()) {
        if (isAskedItself(organization, branch, branches)) {
            for (const qint64 id : organization.roster(branch.id, {day, day}))
                roster.members.append(lineOf(organization, *organization.member(id), branch.id, day));
        }
        if (!branches.isEmpty() && !branches.contains(branch.id))
            continue;
        for (const OrgPost& post : organization.postsOf(branch.id)) {
            const OrgMember* member = organization.member(post.memberId);
            if (post.span.contains(day))
                roster.posts.append({branch.id, post.memberId, branch.name, post.post,
                                     member ? member->name : post.personName, post.span});
        }
    }
    addPosts(organization, roster);
    if (auto added = addUids(reader, roster); !added)
        return added.error();
    return roster;
}

qsizetype RosterOfDay::countOf(Standing standing) const
{
    return std::ranges::count(members, standing, &RosterLine::standing);
}

QList<PostLine> RosterOfDay::postsElsewhere() const
{
    QSet<std::pair<qint64, QString>> shown;
    for (const RosterLine& line : members) {
        for (const QString& post : line.posts)
            shown.insert({line.memberId, post});
    }
    QList<PostLine> elsewhere;
    std::ranges::copy_if(posts, std::back_inserter(elsewhere), [&](const PostLine& post) {
        return !shown.contains({post.memberId, post.post});
    });
    return elsewhere;
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Full:
        return QCoreApplication::translate("figures", "正式");
    case Standing::Probationary:
        return QCoreApplication::translate("figures", "预备");
    case Standing::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace ledger
