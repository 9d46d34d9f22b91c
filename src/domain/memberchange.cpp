// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memberchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

struct TermWord {
    ChangeTerm term;
    const char* key;
    const char16_t* text;
    int sign;
};

constexpr TermWord terms[] = {
    {ChangeTerm::Developed, "developed", u"发展", 1},
    {ChangeTerm::MovedIn, "moved_in", u"转入", 1},
    {ChangeTerm::Restored, "restored", u"恢复党籍", 1},
    {ChangeTerm::MovedOut, "moved_out", u"转出", -1},
    {ChangeTerm::Expelled, "expelled", u"出党", -1},
    {ChangeTerm::Stopped, "stopped", u"停止党籍", -1},
    {ChangeTerm::Died, "died", u"死亡", -1},
};

const TermWord& wordOf(ChangeTerm term)
{
    return *std::ranges::find(terms, term, &TermWord::term);
}

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

/// Follows one member through the period.
class MemberReader
{
public:
    MemberReader(const Organization& organization, const ChangeQuestion& question, const OrgMember& member,
                 MemberChange& change)
        : m_organization(organization)
        , m_question(question)
        , m_member(member)
        , m_change(change)
        , m_dayBefore(question.period.from.addDays(-1))
    {
    }

    void read()
    {
        m_change.recordedBefore += isThere(m_dayBefore) ? 1 : 0;
        m_change.after += isThere(m_question.period.to) ? 1 : 0;
        readIns();
        readOuts();
        readDoubts();
    }

private:
    bool isAsked(const OrgMembership& membership) const
    {
        return m_question.branches.isEmpty() || m_question.branches.contains(membership.branchId);
    }

    bool isThere(QDate day) const
    {
        return std::ranges::any_of(m_member.memberships, [&](const OrgMembership& membership) {
            return isAsked(membership) && membership.span.contains(day)
                && m_organization.isOnRoster(m_member, membership.branchId, {day, day});
        });
    }

    /// On the roster from this day of the period on.
    bool begins(QDate day) const
    {
        return day.isValid() && day >= m_question.period.from && day <= m_question.period.to && isThere(day)
            && !isThere(day.addDays(-1));
    }

    /// On the roster up to this day, so that the period's rosters lack the member from the next one on.
    bool ends(QDate day) const
    {
        return day.isValid() && day >= m_dayBefore && day < m_question.period.to && isThere(day)
            && !isThere(day.addDays(1));
    }

    void add(ChangeTerm term, QDate day) { m_change.people[term].append({m_member.id, m_member.name, day}); }
    void doubt(QDate day, const QString& why) { m_change.doubts.append({m_member.id, m_member.name, day, why}); }

    void readIns()
    {
        QSet<QDate> days;
        if (begins(m_member.admittedOn)) {
            add(ChangeTerm::Developed, m_member.admittedOn);
            days.insert(m_member.admittedOn);
        }
        for (const OrgEvent& event : m_member.events) {
            if (event.effect == EventEffect::Restores && begins(event.span.from) && !days.contains(event.span.from)) {
                add(ChangeTerm::Restored, event.span.from);
                days.insert(event.span.from);
            }
        }
        for (const OrgMembership& membership : m_member.memberships) {
            const QDate day = membership.span.from;
            if (isAsked(membership) && begins(day) && !days.contains(day)) {
                add(ChangeTerm::MovedIn, day);
                days.insert(day);
            }
        }
    }

    static ChangeTerm termOf(const OrgEvent& event)
    {
        if (event.how == u"died")
            return ChangeTerm::Died;
        return event.how == u"stopped" ? ChangeTerm::Stopped : ChangeTerm::Expelled;
    }

    void readOuts()
    {
        QSet<QDate> days;
        for (const OrgEvent& event : m_member.events) {
            if (event.effect == EventEffect::Ends && ends(event.span.to) && !days.contains(event.span.to)) {
                add(termOf(event), event.span.to);
                days.insert(event.span.to);
            }
        }
        for (const OrgMembership& membership : m_member.memberships) {
            const QDate day = membership.span.to;
            if (isAsked(membership) && ends(day) && !days.contains(day)) {
                add(ChangeTerm::MovedOut, day);
                days.insert(day);
            }
        }
    }

    void readDoubts()
    {
        const bool isOfThem = std::ranges::any_of(m_member.memberships, [&](const auto& m) { return isAsked(m); });
        if (!isOfThem)
            return;
        if (!m_member.admittedOn.isValid()) {
            if (m_question.memberCategories.contains(m_member.category))
                doubt({}, say(QT_TRANSLATE_NOOP("rules", "没有入党时间，不在任何名册上")));
            return;
        }
        readUndated();
        readTwoRosters();
    }

    void readUndated()
    {
        for (const OrgEvent& event : m_member.events) {
            const bool changes = event.effect == EventEffect::Ends || event.effect == EventEffect::Restores;
            if (changes && !event.span.from.isValid())
                doubt({}, say(QT_TRANSLATE_NOOP("rules", "“%1”没有日期，没有计入增减")).arg(event.word));
            const bool isInPeriod =
                event.span.from >= m_question.period.from && event.span.from <= m_question.period.to;
            if (event.effect == EventEffect::Restores && isInPeriod && isThere(event.span.from.addDays(-1)))
                doubt(
                    event.span.from,
                    say(QT_TRANSLATE_NOOP("rules", "“%1”之前没有停止党籍或出党的记录，没有计入增减")).arg(event.word));
        }
        const bool hasMoved = m_member.memberships.size() > 1;
        if (hasMoved && !m_member.memberships.constLast().span.from.isValid() && isThere(m_question.period.to))
            doubt({}, say(QT_TRANSLATE_NOOP("rules", "现在的组织关系没有转入时间，按入党时间起算，没有计入转入")));
    }

    void readTwoRosters()
    {
        for (const QDate day : {m_dayBefore, m_question.period.to}) {
            QSet<qint64> places;
            for (const OrgMembership& membership : m_member.memberships) {
                if (membership.span.contains(day)
                    && m_organization.isOnRoster(m_member, membership.branchId, {day, day}))
                    places.insert(membership.branchId);
            }
            if (places.size() > 1)
                return doubt(day, say(QT_TRANSLATE_NOOP("rules", "同一天在两个党组织的名册上：请补上转出时间")));
        }
    }

    const Organization& m_organization;
    const ChangeQuestion& m_question;
    const OrgMember& m_member;
    MemberChange& m_change;
    QDate m_dayBefore;
};

} // namespace

QString changeTermKey(ChangeTerm term)
{
    return QString::fromLatin1(wordOf(term).key);
}

QString changeTermText(ChangeTerm term)
{
    return QString::fromUtf16(wordOf(term).text);
}

int signOf(ChangeTerm term)
{
    return wordOf(term).sign;
}

qint64 MemberChange::difference() const
{
    qint64 sum = before - after;
    for (const ChangeTerm term : allChangeTerms)
        sum += signOf(term) * countOf(term);
    return sum;
}

MemberChange memberChange(const Organization& organization, const ChangeQuestion& question)
{
    MemberChange change;
    for (const qint64 id : organization.memberIds())
        MemberReader(organization, question, *organization.member(id), change).read();
    change.before = question.reportedBefore >= 0 ? question.reportedBefore : change.recordedBefore;
    for (QList<ChangedPerson>& people : change.people)
        std::ranges::stable_sort(people, {}, &ChangedPerson::day);
    return change;
}

} // namespace ledger
