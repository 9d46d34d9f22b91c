// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionroll.h"

#include "domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

SessionRoll::Whom calledBy(const QString& category, const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("session_category"))) {
        if (word.word != category)
            continue;
        const QString whom = word.attributes.value(QLatin1StringView("members")).toString();
        if (whom == u"committee")
            return SessionRoll::Whom::Committee;
        return whom == u"none" ? SessionRoll::Whom::Nobody : SessionRoll::Whom::Roster;
    }
    return SessionRoll::Whom::Nobody;
}

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
    RollReader(const Organization& organization, const Vocabulary& vocabulary, SessionRoll& roll)
        : m_organization(organization)
        , m_vocabulary(vocabulary)
        , m_roll(roll)
    {
    }

    /// The roster of any of the days; who has a vote on some of them only is told apart.
    void readRoster(qint64 branch)
    {
        m_roll.roster = idsOn(branch, m_roll.days);
        m_roll.rosterSize = sizeOn(branch, m_roll.days);
        for (const qint64 id : std::as_const(m_roll.roster)) {
            const OrgMember* member = m_organization.member(id);
            m_roll.exempt += member && member->isExempt ? 1 : 0;
        }
        QHash<qint64, int> daysWithVote;
        qint64 fewest = m_roll.rosterSize;
        int days = 0;
        for (QDate day = m_roll.days.from; day <= m_roll.days.to; day = day.addDays(1), ++days) {
            fewest = std::min(fewest, sizeOn(branch, {day, day}));
            for (const qint64 id : idsOn(branch, {day, day})) {
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
            const OrgMember* member = m_organization.member(id);
            const bool isMissed = m_roll.hasNames && !listed.contains(id) && !m_roll.unsureVoters.contains(id);
            if (isMissed && member && !member->isExempt)
                m_roll.unlisted.append(id);
        }
    }

private:
    QSet<QString> committeePosts() const
    {
        return m_vocabulary.having(QStringLiteral("post"), QStringLiteral("committee"));
    }

    QList<qint64> idsOn(qint64 branch, const DaySpan& days) const
    {
        return m_roll.whom == SessionRoll::Whom::Committee ? m_organization.committee(branch, days, committeePosts())
                                                           : m_organization.roster(branch, days);
    }

    qint64 sizeOn(qint64 branch, const DaySpan& days) const
    {
        return m_roll.whom == SessionRoll::Whom::Committee
            ? m_organization.committeeSize(branch, days, committeePosts())
            : m_organization.roster(branch, days).size();
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

    const Organization& m_organization;
    const Vocabulary& m_vocabulary;
    SessionRoll& m_roll;
};

} // namespace

SessionRoll rollOf(const Record& session, const KindInfo& info, const Organization& organization,
                   const Vocabulary& vocabulary)
{
    SessionRoll roll;
    roll.whom = calledBy(session.text(info.categoryField), vocabulary);
    const auto date = session.value(info.dateField).value<PartialDate>();
    if (date.isValid() && date.precision != DatePrecision::Year)
        roll.days = {date.first, date.last()};
    const PartInfo* part = info.part(u"attendances");
    const QList<PartRow> rows = session.parts.value(part->key);
    roll.hasNames = !rows.isEmpty();
    if (!roll.isDated() || roll.whom == SessionRoll::Whom::Nobody)
        return roll;
    RollReader reader(organization, vocabulary, roll);
    reader.readRoster(session.number(info.branchField));
    reader.readNames(*part, rows);
    return roll;
}

} // namespace ledger
