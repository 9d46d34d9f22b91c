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
    const char* text;
    int sign;
};

constexpr TermWord terms[] = {
    {ChangeTerm::Developed, "developed", QT_TRANSLATE_NOOP("rules", "发展"), 1},
    {ChangeTerm::MovedIn, "moved_in", QT_TRANSLATE_NOOP("rules", "转入"), 1},
    {ChangeTerm::Restored, "restored", QT_TRANSLATE_NOOP("rules", "恢复党籍"), 1},
    {ChangeTerm::MovedOut, "moved_out", QT_TRANSLATE_NOOP("rules", "转出"), -1},
    {ChangeTerm::Expelled, "expelled", QT_TRANSLATE_NOOP("rules", "出党"), -1},
    {ChangeTerm::Stopped, "stopped", QT_TRANSLATE_NOOP("rules", "停止党籍"), -1},
    {ChangeTerm::Died, "died", QT_TRANSLATE_NOOP("rules", "死亡"), -1},
};

const TermWord& wordOf(ChangeTerm term)
{
    return *std::ranges::find(terms, term, &TermWord::term);
}

/// A sentence of a doubt in both languages.
struct Why {
    QString shown;
    QString chinese;

    Why arg(const QString& word) const { return {shown.arg(word), chinese.arg(word)}; }
    Why arg(QDate day) const { return {shown.arg(PartialDate::day(day).toText()), chinese.arg(chineseDay(day))}; }
};

Why why(const char* text)
{
    return {QCoreApplication::translate("rules", text), QString::fromUtf8(text)};
}

ChangedPerson doubtful(const OrgMember& member, QDate day, const Why& why)
{
    return {member.id, member.name, day, why.shown, why.chinese};
}

/// The memberships that hold the member on some roster on the day.
QList<OrgMembership> placesOn(const Organization& organization, const OrgMember& member, QDate day)
{
    QList<OrgMembership> places;
    for (const OrgMembership& membership : member.memberships) {
        if (membership.span.contains(day) && organization.isOnRoster(member, membership.branchId, {day, day}))
            places.append(membership);
    }
    return places;
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
        return std::ranges::any_of(placesOn(m_organization, m_member, day),
                                   [this](const OrgMembership& membership) { return isAsked(membership); });
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
    void doubt(QDate day, const Why& why) { m_change.doubts.append(doubtful(m_member, day, why)); }

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
                doubt({}, why(QT_TRANSLATE_NOOP("rules", "没有入党时间，不在任何名册上")));
            return;
        }
        readUndated();
        readTwoRosters();
        readBeforeFounding();
    }

    /// On the roster of a branch on the day before the period, when the branch was not there yet.
    void readBeforeFounding()
    {
        for (const OrgMembership& membership : placesOn(m_organization, m_member, m_dayBefore)) {
            const OrgBranch* branch = m_organization.branch(membership.branchId);
            if (!branch || !isAsked(membership) || !branch->foundedOn.isValid() || branch->foundedOn <= m_dayBefore)
                continue;
            doubt({},
                  membership.span.from.isValid()
                      ? why(QT_TRANSLATE_NOOP("rules", "转入时间早于本支部的成立日期 %1，计在期初数里"))
                            .arg(branch->foundedOn)
                      : why(QT_TRANSLATE_NOOP("rules",
                                              "没有转入时间，按入党时间起算，早于本支部的成立日期 %1，"
                                              "计在期初数里：请补上转入时间"))
                            .arg(branch->foundedOn));
        }
    }

    void readUndated()
    {
        for (const OrgEvent& event : m_member.events) {
            const bool changes = event.effect == EventEffect::Ends || event.effect == EventEffect::Restores;
            if (changes && !event.span.from.isValid())
                doubt({}, why(QT_TRANSLATE_NOOP("rules", "“%1”没有日期，没有计入增减")).arg(event.word));
            const bool isInPeriod =
                event.span.from >= m_question.period.from && event.span.from <= m_question.period.to;
            if (event.effect == EventEffect::Restores && isInPeriod && isThere(event.span.from.addDays(-1)))
                doubt(
                    event.span.from,
                    why(QT_TRANSLATE_NOOP("rules", "“%1”之前没有停止党籍或出党的记录，没有计入增减")).arg(event.word));
        }
        const bool hasMoved = m_member.memberships.size() > 1;
        if (hasMoved && !m_member.memberships.constLast().span.from.isValid() && isThere(m_question.period.to))
            doubt({}, why(QT_TRANSLATE_NOOP("rules", "现在的组织关系没有转入时间，按入党时间起算，没有计入转入")));
    }

    void readTwoRosters()
    {
        for (const QDate day : {m_dayBefore, m_question.period.to}) {
            QSet<qint64> places;
            for (const OrgMembership& membership : placesOn(m_organization, m_member, day))
                places.insert(membership.branchId);
            if (places.size() > 1)
                return doubt(day, why(QT_TRANSLATE_NOOP("rules", "同一天在两个党组织的名册上：请补上转出时间")));
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
    return QString::fromUtf8(wordOf(term).text);
}

QString changeTermLabel(ChangeTerm term)
{
    return QCoreApplication::translate("rules", wordOf(term).text);
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

namespace {

/// Why a member of the whole is on the roster of none of its branches.
Why reasonApart(const Organization& organization, const OrgMembership& place, const Period& period)
{
    const OrgBranch* branch = organization.branch(place.branchId);
    if (!branch)
        return why(QT_TRANSLATE_NOOP("rules", "组织关系所在的党组织已经删除"));
    if (branch->role != BranchRole::Branch && branch->role != BranchRole::Retired)
        return why(QT_TRANSLATE_NOOP("rules", "组织关系登记在“%1”，不在任何党支部")).arg(branch->name);
    if (branch->foundedOn.isValid() && branch->foundedOn > period.to)
        return (place.span.from.isValid()
                    ? why(QT_TRANSLATE_NOOP("rules", "转入“%1”的时间早于它的成立日期 %2，那时它还不在表里"))
                    : why(QT_TRANSLATE_NOOP("rules",
                                            "“%1”%2 才成立，组织关系没有转入时间，按入党时间起算：请补上"
                                            "转入时间和原来的支部")))
            .arg(branch->name)
            .arg(branch->foundedOn);
    if (branch->closedOn.isValid())
        return why(QT_TRANSLATE_NOOP("rules", "“%1”已于 %2 撤销，组织关系没有转出时间"))
            .arg(branch->name)
            .arg(branch->closedOn);
    return why(QT_TRANSLATE_NOOP("rules", "所在的“%1”不在表里")).arg(branch->name);
}

} // namespace

QList<ChangedPerson> membersApart(const Organization& organization, const QList<qint64>& branches,
                                  const ChangeQuestion& whole)
{
    QList<ChangedPerson> apart;
    for (const qint64 id : organization.memberIds()) {
        const OrgMember& member = *organization.member(id);
        for (const QDate day : {whole.period.from.addDays(-1), whole.period.to}) {
            QList<OrgMembership> places = placesOn(organization, member, day);
            places.removeIf([&](const OrgMembership& place) {
                return !whole.branches.isEmpty() && !whole.branches.contains(place.branchId);
            });
            QSet<qint64> counted;
            for (const OrgMembership& place : std::as_const(places)) {
                if (branches.contains(place.branchId))
                    counted.insert(place.branchId);
            }
            if (places.isEmpty() || counted.size() == 1)
                continue;
            const Why reason = counted.isEmpty()
                ? reasonApart(organization, places.constFirst(), whole.period)
                : why(QT_TRANSLATE_NOOP("rules", "同一天在两个党组织的名册上：请补上转出时间"));
            if (apart.isEmpty() || apart.constLast().memberId != id || apart.constLast().why != reason.shown)
                apart.append(doubtful(member, day, reason));
        }
    }
    return apart;
}

} // namespace ledger
