// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionroll.h"

#include "domain/meetingcall.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

/// Why a person has no vote on the day; empty when they have one.
QString whyNoVote(const Organization& organization, const OrgMember& member, QDate day)
{
    switch (organization.standingOn(member, day)) {
    case Standing::None:
        return QCoreApplication::translate("rules", "不是党员");
    case Standing::Probationary:
        return QCoreApplication::translate("rules", "预备党员");
    case Standing::Full:
        break;
    }
    const OrgEvent* event = Organization::eventOn(member, day, EventEffect::NoVote);
    return event ? event->word : QString();
}

/// Reads the names of one meeting into its roll.
class RollReader
{
public:
    RollReader(MeetingCall meeting, const Organization& organization, const Vocabulary& vocabulary, SessionRoll& roll)
        : m_meeting(std::move(meeting))
        , m_organization(organization)
        , m_vocabulary(vocabulary)
        , m_roll(roll)
    {
    }

    /// Those called on any of the days; who has a vote on some of them only is told apart.
    void readRoster()
    {
        const CalledPeople called = calledOn(m_roll.days);
        m_roll.roster = called.all;
        m_roll.rosterSize = called.size;
        m_roll.exempt = called.all.size() - called.owing.size();
        m_owing = QSet<qint64>(called.owing.begin(), called.owing.end());
        QHash<qint64, int> daysWithVote;
        qint64 fewest = m_roll.rosterSize;
        int days = 0;
        for (QDate day = m_roll.days.from; day <= m_roll.days.to; day = day.addDays(1), ++days) {
            const CalledPeople then = calledOn({day, day});
            fewest = std::min(fewest, then.size);
            for (const qint64 id : then.all) {
                const OrgMember* member = m_organization.member(id);
                daysWithVote[id] += member && whyNoVote(m_organization, *member, day).isEmpty() ? 1 : 0;
            }
        }
        m_roll.unsureNames = m_roll.rosterSize - fewest;
        for (const qint64 id : std::as_const(m_roll.roster)) {
            if (daysWithVote.value(id) > 0)
                m_roll.voters.append(id);
            if (daysWithVote.value(id) > 0 && daysWithVote.value(id) < days)
                m_roll.unsureVoters.insert(id);
        }
    }

    void readNames(const PartInfo& part, const QList<PartRow>& rows)
    {
        QSet<qint64> listed;
        for (const PartRow& row : rows) {
            const qint64 id = row.value(part.indexOf(u"member")).toLongLong();
            listed.insert(id);
            readName(id, part, row);
        }
        m_roll.hasNames = !rows.isEmpty();
        for (const qint64 id : std::as_const(m_roll.roster)) {
            const bool isMissed = m_roll.hasNames && !listed.contains(id) && !m_roll.unsureVoters.contains(id);
            if (isMissed && m_owing.contains(id))
                m_roll.unlisted.append(id);
        }
    }

private:
    CalledPeople calledOn(const DaySpan& days) const
    {
        return calledTo({m_meeting.branch, m_meeting.category, days}, m_organization, m_vocabulary)
            .value_or(CalledPeople());
    }

    void readName(qint64 id, const PartInfo& part, const PartRow& row)
    {
        const bool isPresent = row.value(part.indexOf(u"present")).toBool();
        const QString excluded = row.value(part.indexOf(u"excluded_reason")).toString();
        m_roll.presentNames += isPresent ? 1 : 0;
        if (!m_roll.roster.contains(id)) {
            m_roll.strangers.append(id);
            return;
        }
        if (!excluded.isEmpty())
            m_roll.excluded.append({id, excluded});
        const bool hasVote = m_roll.voters.contains(id);
        if (isPresent && hasVote)
            m_roll.presentVoters.append(id);
        else if (isPresent)
            m_roll.presentWithoutVote.append(
                {id, whyNoVote(m_organization, *m_organization.member(id), m_roll.days.to)});
        else if (hasVote && row.value(part.indexOf(u"written_opinion")).toBool())
            m_roll.writtenVoters.append(id);
    }

    MeetingCall m_meeting;
    const Organization& m_organization;
    const Vocabulary& m_vocabulary;
    SessionRoll& m_roll;
    QSet<qint64> m_owing; ///< of the roster: attendance
};

} // namespace

SessionRoll rollOf(const Record& session, const KindInfo& info, const Organization& organization,
                   const Vocabulary& vocabulary)
{
    SessionRoll roll;
    const auto date = session.value(info.dateField).value<PartialDate>();
    if (date.isValid() && date.precision != DatePrecision::Year)
        roll.days = {date.first, date.last()};
    const PartInfo* part = info.part(u"attendances");
    const QList<PartRow> rows = session.parts.value(part->key);
    roll.hasNames = !rows.isEmpty();
    const MeetingCall meeting{session.number(info.branchField), session.text(info.categoryField), roll.days};
    if (!roll.isDated() || meeting.category.isEmpty() || !calledTo(meeting, organization, vocabulary))
        return roll;
    RollReader reader(meeting, organization, vocabulary, roll);
    reader.readRoster();
    reader.readNames(*part, rows);
    return roll;
}

} // namespace ledger
