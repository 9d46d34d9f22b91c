// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/voterule.h"
#include "figures/meetingrule.h"
#include "ledger/reader.h"

namespace ledger {

/// Tells of meetings whether as many came as the rules ask for (支部工作条例 art. 11, 12). What is given must outlive it.
class MeetingQuorum
{
public:
    MeetingQuorum(Reader& reader, const Organization& people, const Vocabulary& vocabulary)
        : m_reader(reader)
        , m_people(people)
        , m_vocabulary(vocabulary)
    {
    }

    /// Too few came: the numbers and the article. Empty where enough did, no number is asked for, or the record does not
    /// tell. The session must have its parts.
    Result<QString> whatIsMissing(const Record& session);
    /// Those of the window and the categories to which too few came, by date.
    Result<QList<UncountedMeeting>> uncounted(const FactWindow& window, const QStringList& categories);

private:
    Reader& m_reader;
    const Organization& m_people;
    const Vocabulary& m_vocabulary;
    std::optional<VoteRules> m_rules;
};

} // namespace ledger
