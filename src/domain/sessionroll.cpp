// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionroll.h"

#include "domain/vocabulary.h"

#include <QCoreApplication>

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

    void readRoster(qint64 branch)
    {
        const DaySpan days{m_roll.day, m_roll.day};
        if (m_roll.whom == SessionRoll::Whom::Committee) {
            const auto posts = m_vocabulary.having(QStringLiteral("post"), QStringLiteral("committee"));
            m_roll.roster = m_organization.committee(branch, days, posts);
            m_roll.rosterSize = m_organization.committeeSize(branch, days, posts);
        } else {
            m_roll.roster = m_organization.roster(branch, days);
            m_roll.rosterSize = m_roll.roster.size();
        }
        for (const qint64 id : std::as_const(m_roll.roster)) {
            const OrgMember* member = m_organization.member(id);
            m_roll.exempt += member && member->isExempt ? 1 : 0;
            if (member && whyNoVote(m_organization, *member, m_roll.day).isEmpty())
                m_roll.voters.append(id);
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
            if (m_roll.hasNames && !listed.contains(id) && member && !member->isExempt)
                m_roll.unlisted.append(id);
        }
    }

private:
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
            m_roll.presentWithoutVote.append({id, whyNoVote(m_organization, *m_organization.member(id), m_roll.day)});
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
    if (date.isValid() && date.precision == DatePrecision::Day)
        roll.day = date.first;
    const PartInfo* part = info.part(u"attendances");
    const QList<PartRow> rows = session.parts.value(part->key);
    roll.hasNames = !rows.isEmpty();
    if (!roll.day.isValid() || roll.whom == SessionRoll::Whom::Nobody)
        return roll;
    RollReader reader(organization, vocabulary, roll);
    reader.readRoster(session.number(info.branchField));
    reader.readNames(*part, rows);
    return roll;
}

} // namespace ledger
