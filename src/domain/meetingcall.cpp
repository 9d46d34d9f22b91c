// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetingcall.h"

#include "domain/vocabulary.h"

namespace ledger {

static QString membersWord(const Vocabulary& vocabulary, const QString& category)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("session_category"))) {
        if (word.word == category)
            return word.attributes.value(QLatin1StringView("members")).toString();
    }
    return {};
}

std::optional<CalledPeople> calledTo(const MeetingCall& meeting, const Organization& organization,
                                     const Vocabulary& vocabulary)
{
    const OrgBranch* place = organization.branch(meeting.branch);
    if (!place)
        return std::nullopt;
    const QString members = membersWord(vocabulary, meeting.category);
    CalledPeople called;
    if (members == QLatin1StringView("committee")) {
        const QSet<QString> posts = vocabulary.having(QStringLiteral("post"), QStringLiteral("committee"));
        called.all = organization.committee(meeting.branch, meeting.days, posts);
        called.owing = called.all;
        called.size = organization.committeeSize(meeting.branch, meeting.days, posts);
        return called;
    }
    const bool isUnnamedGroup = members == QLatin1StringView("group") && place->role != BranchRole::Group
        && !organization.childrenOf(meeting.branch).isEmpty();
    if (isUnnamedGroup || members == QLatin1StringView("none"))
        return std::nullopt;
    called.all = organization.roster(meeting.branch, meeting.days);
    called.size = called.all.size();
    for (const qint64 id : std::as_const(called.all)) {
        if (!organization.member(id)->isExempt)
            called.owing.append(id);
    }
    return called;
}

} // namespace ledger
