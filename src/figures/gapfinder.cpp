// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"
#include "figures/meetingrule.h"

namespace ledger {

static const QString& missed()
{
    static const QString word = QStringLiteral("missed");
    return word;
}

static const QString& due()
{
    static const QString word = QStringLiteral("due");
    return word;
}

static const QString& exempt()
{
    static const QString word = QStringLiteral("exempt");
    return word;
}

GapFinder::GapFinder(const Organization& organization, const QList<MeetingRule>& rules, QDate today)
    : m_organization(organization)
    , m_rules(rules)
    , m_today(today)
{
}

static Period unitAt(MeetingRule::Every every, QDate day)
{
    switch (every) {
    case MeetingRule::Every::Month:
        return Period::monthOf(day);
    case MeetingRule::Every::Quarter:
        return Period::quarterOf(day);
    default:
        return Period::yearOf(day);
    }
}

/// A unit belongs to the period when it ends in it.
QList<GapFinder::Unit> GapFinder::unitsOf(const MeetingRule& rule, const Period& period) const
{
    QList<Unit> units;
    if (rule.every == MeetingRule::Every::Term)
        return units;
    Period unit = unitAt(rule.every, std::max(period.from, rule.effectiveFrom));
    while (unit.to <= period.to) {
        if (unit.to >= period.from && rule.isInEffect(unit.to))
            units.append({unit.text, unit.from, unit.to});
        unit = unitAt(rule.every, unit.to.addDays(1));
    }
    return units;
}

QDate GapFinder::firstDay(const Period& period) const
{
    QDate first;
    for (const MeetingRule& rule : m_rules) {
        const QList<Unit> units = unitsOf(rule, period);
        if (!units.isEmpty() && (!first.isValid() || units.constFirst().first < first))
            first = units.constFirst().first;
    }
    return first;
}

QStringList GapFinder::categories() const
{
    QStringList words;
    for (const MeetingRule& rule : m_rules)
        words += rule.categories;
    words.removeDuplicates();
    return words;
}

void GapFinder::addMeetings(const QList<MeetingCount>& counts)
{
    for (const MeetingCount& count : counts)
        m_meetings[{count.branchId, count.category}].append(count);
}

static bool isStanding(const OrgBranch& branch, QDate firstDay, QDate lastDay)
{
    const bool isFounded = !branch.foundedOn.isValid() || branch.foundedOn <= lastDay;
    const bool isClosed = branch.closedOn.isValid() && branch.closedOn < firstDay;
    return isFounded && !isClosed;
}

bool GapFinder::hasGroups(const OrgBranch& branch, const Unit& unit) const
{
    const QList<qint64> children = m_organization.childrenOf(branch.id);
    return std::any_of(children.begin(), children.end(), [&](qint64 id) {
        return m_organization.isGroup(id) && isStanding(*m_organization.branch(id), unit.first, unit.last);
    });
}

bool GapFinder::owes(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    if (!isStanding(branch, unit.first, unit.last))
        return false;
    if (rule.needs == MeetingRule::Needs::Committee)
        return branch.hasCommittee;
    return rule.needs != MeetingRule::Needs::Groups || hasGroups(branch, unit);
}

int GapFinder::heldByOne(const MeetingRule& rule, qint64 holder, const Unit& unit) const
{
    int held = 0;
    for (const QString& category : rule.categories) {
        const auto meetings = m_meetings.constFind({holder, category});
        if (meetings == m_meetings.constEnd())
            continue;
        for (const MeetingCount& meeting : *meetings)
            held += meeting.firstMonth >= unit.first && meeting.lastMonth <= unit.last ? meeting.count : 0;
    }
    return held;
}

int GapFinder::heldBy(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    int held = heldByOne(rule, branch.id, unit);
    if (!rule.groupsMayHold)
        return held;
    for (const qint64 child : m_organization.childrenOf(branch.id))
        held += m_organization.isGroup(child) ? heldByOne(rule, child, unit) : 0;
    return held;
}

Gap GapFinder::meetingCell(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    Gap cell{branch.id, branch.name, rule.key, rule.label, unit.text, rule.required, 0, {}, rule.basis, unit.last};
    cell.ruleEnglish = rule.english;
    cell.categories = rule.categories;
    cell.held = heldBy(rule, branch, unit);
    cell.isExempt = rule.exemptRoles.contains(branch.role);
    if (cell.held >= rule.required)
        cell.state = QStringLiteral("held");
    else if (cell.isExempt)
        cell.state = exempt();
    else
        cell.state = unit.last < m_today ? missed() : due();
    return cell;
}

void GapFinder::addTerm(const MeetingRule& rule, const OrgBranch& branch, QDate day, QList<Gap>& cells) const
{
    const bool isAsked = rule.isInEffect(day) && branch.termTo.isValid() && isStanding(branch, day, day);
    if (!isAsked || branch.termTo > addMonthsClamped(day, rule.monthsAhead))
        return;
    const QString state = branch.termTo < day ? missed() : due();
    cells.append({branch.id, branch.name, rule.key, rule.label, branch.termTo.toString(Qt::ISODate), 1, 0,
                  rule.exemptRoles.contains(branch.role) ? exempt() : state, rule.basis, branch.termTo, false,
                  rule.english});
}

QList<Gap> GapFinder::cells(const Period& period, const QSet<qint64>& branches) const
{
    QList<QList<Unit>> units;
    for (const MeetingRule& rule : m_rules)
        units.append(unitsOf(rule, period));
    QList<Gap> cells;
    const QList<OrgBranch> all = m_organization.branches();
    for (const OrgBranch& branch : all) {
        if (!branches.isEmpty() && !branches.contains(branch.id))
            continue;
        for (qsizetype i = 0; i < m_rules.size(); ++i) {
            const MeetingRule& rule = m_rules[i];
            if (!rule.roles.contains(branch.role))
                continue;
            if (rule.every == MeetingRule::Every::Term)
                addTerm(rule, branch, period.to, cells);
            for (const Unit& unit : units[i]) {
                if (owes(rule, branch, unit))
                    cells.append(meetingCell(rule, branch, unit));
            }
        }
    }
    return cells;
}

} // namespace ledger
