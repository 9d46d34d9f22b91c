// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "core/partialdate.h"
#include "figures/meetingrule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

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

static const QString& notRequired()
{
    static const QString word = QStringLiteral("not_required");
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

QStringList GapFinder::categoriesWithQuorum() const
{
    QStringList words;
    for (const MeetingRule& rule : m_rules) {
        if (rule.withoutQuorum == MeetingRule::WithoutQuorum::NotCounted)
            words += rule.categories;
    }
    words.removeDuplicates();
    return words;
}

static bool isStanding(const OrgBranch& branch, QDate firstDay, QDate lastDay)
{
    const bool isFounded = !branch.foundedOn.isValid() || branch.foundedOn <= lastDay;
    const bool isClosed = branch.closedOn.isValid() && branch.closedOn < firstDay;
    return isFounded && !isClosed;
}

bool GapFinder::hasGroups(const OrgBranch& branch, QDate first, QDate last) const
{
    const QList<qint64> children = m_organization.childrenOf(branch.id);
    return std::any_of(children.begin(), children.end(), [&](qint64 id) {
        return m_organization.isGroup(id) && isStanding(*m_organization.branch(id), first, last);
    });
}

bool GapFinder::needsCommittees() const
{
    return std::any_of(m_rules.begin(), m_rules.end(),
                       [](const MeetingRule& rule) { return rule.needs == MeetingRule::Needs::Committee; });
}

/// Whether the branch may owe the meeting at some time of the units: else it has no cells at all.
bool GapFinder::concerns(const MeetingRule& rule, const OrgBranch& branch, const QList<Unit>& units) const
{
    if (units.isEmpty() || !isStanding(branch, units.constFirst().first, units.constLast().last))
        return false;
    if (rule.needs == MeetingRule::Needs::Committee)
        return branch.hasCommittee;
    return rule.needs != MeetingRule::Needs::Groups
        || hasGroups(branch, units.constFirst().first, units.constLast().last);
}

static QString dayText(QDate day)
{
    return PartialDate::day(day).toText();
}

/// A branch of which nobody is known on the day is judged by its mark alone.
QString GapFinder::whyNoCommittee(const MeetingRule& rule, const OrgBranch& branch, QDate day) const
{
    if (const QDate first = m_committees.firstElections.value(branch.id); first.isValid() && first > day)
        return say(QT_TRANSLATE_NOOP("figures", "首届支委会于 %1 产生，此前不要求")).arg(dayText(first));
    if (rule.minFullMembers == 0)
        return {};
    QSet<qint64> known;
    QSet<qint64> full;
    for (const MemberStay& stay : m_committees.stays.value(branch.id)) {
        if (stay.from > day || (stay.to.isValid() && stay.to < day))
            continue;
        known.insert(stay.memberId);
        if (stay.fullFrom.isValid() && stay.fullFrom <= day)
            full.insert(stay.memberId);
    }
    if (known.isEmpty() || full.size() >= rule.minFullMembers)
        return {};
    const QString basis = rule.minFullBasis.isEmpty() ? rule.basis : rule.minFullBasis;
    return say(QT_TRANSLATE_NOOP("figures", "%1 有正式党员 %2 名，不足 %3 名，不要求（%4）"))
        .arg(dayText(day))
        .arg(full.size())
        .arg(rule.minFullMembers)
        .arg(basis);
}

/// Empty where the meeting is owed.
QString GapFinder::whyNothingIsOwed(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    const bool isClosing = branch.closedOn.isValid() && branch.closedOn < unit.last;
    if (isClosing || !isStanding(branch, unit.first, unit.last)) {
        const bool isYoung = branch.foundedOn.isValid() && branch.foundedOn > unit.last;
        return isYoung ? say(QT_TRANSLATE_NOOP("figures", "%1 成立，此前不要求")).arg(dayText(branch.foundedOn))
                       : say(QT_TRANSLATE_NOOP("figures", "%1 撤销，此后不要求")).arg(dayText(branch.closedOn));
    }
    if (rule.isOff)
        return say(QT_TRANSLATE_NOOP("figures", "本单位自 %1 起停用这一条")).arg(dayText(rule.effectiveFrom));
    if (rule.needs == MeetingRule::Needs::Committee)
        return whyNoCommittee(rule, branch, unit.last);
    if (rule.needs == MeetingRule::Needs::Groups && !hasGroups(branch, unit.first, unit.last))
        return say(QT_TRANSLATE_NOOP("figures", "这段时间没有党小组"));
    return {};
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

QList<UncountedMeeting> GapFinder::uncountedBy(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    QList<UncountedMeeting> found;
    if (rule.withoutQuorum != MeetingRule::WithoutQuorum::NotCounted)
        return found;
    for (const UncountedMeeting& meeting : m_uncounted) {
        const bool isOurs = meeting.branchId == branch.id
            || (rule.groupsMayHold && m_organization.isGroup(meeting.branchId)
                && m_organization.ownerBranch(meeting.branchId) == branch.id);
        const bool isWithin = meeting.date.first >= unit.first && meeting.date.last() <= unit.last;
        if (isOurs && isWithin && rule.categories.contains(meeting.category))
            found.append(meeting);
    }
    return found;
}

static QString exemptReasonOf(const MeetingRule& rule, const OrgBranch& branch)
{
    if (!rule.exemptReason.isEmpty())
        return inInterfaceLanguage(rule.exemptReason, rule.exemptReasonEnglish);
    return say(QT_TRANSLATE_NOOP("figures", "%1按规则免做")).arg(branch.type);
}

static Gap cellOf(const MeetingRule& rule, const OrgBranch& branch)
{
    Gap cell;
    cell.branchId = branch.id;
    cell.branch = branch.name;
    cell.rule = rule.key;
    cell.ruleLabel = rule.label;
    cell.ruleEnglish = rule.english;
    cell.required = rule.required;
    cell.basis = rule.basis;
    cell.categories = rule.categories;
    cell.areGroupsCounted = rule.groupsMayHold;
    cell.stance = rule.stance;
    cell.difference = rule.difference;
    cell.isExempt = rule.exemptRoles.contains(branch.role);
    if (cell.isExempt)
        cell.reason = exemptReasonOf(rule, branch);
    return cell;
}

Gap GapFinder::meetingCell(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const
{
    Gap cell = cellOf(rule, branch);
    cell.period = unit.text;
    cell.lastDay = unit.last;
    cell.uncounted = uncountedBy(rule, branch, unit);
    cell.held = heldBy(rule, branch, unit) - static_cast<int>(cell.uncounted.size());
    const QString why = whyNothingIsOwed(rule, branch, unit);
    if (!why.isEmpty()) {
        cell.isExempt = true;
        cell.reason = why;
    }
    if (cell.held >= rule.required)
        cell.state = QStringLiteral("held");
    else if (!why.isEmpty())
        cell.state = notRequired();
    else if (cell.isExempt)
        cell.state = exempt();
    else
        cell.state = unit.last < m_today ? missed() : due();
    return cell;
}

void GapFinder::addUnits(const MeetingRule& rule, const OrgBranch& branch, const QList<Unit>& units,
                         QList<Gap>& cells) const
{
    if (!concerns(rule, branch, units))
        return;
    for (const Unit& unit : units)
        cells.append(meetingCell(rule, branch, unit));
}

void GapFinder::addTerm(const MeetingRule& rule, const OrgBranch& branch, QDate day, QList<Gap>& cells) const
{
    const bool isAsked = !rule.isOff && rule.isInEffect(day) && branch.termTo.isValid() && isStanding(branch, day, day);
    if (!isAsked || branch.termTo > addMonthsClamped(day, rule.monthsAhead))
        return;
    Gap cell = cellOf(rule, branch);
    cell.period = branch.termTo.toString(Qt::ISODate);
    cell.lastDay = branch.termTo;
    cell.required = 1;
    // Measured on the period's last day, but nothing is missed before its day has come.
    const bool hasEnded = branch.termTo < std::min(day, m_today);
    cell.state = cell.isExempt ? exempt() : hasEnded ? missed() : due();
    cells.append(cell);
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
            addUnits(rule, branch, units[i], cells);
        }
    }
    return cells;
}

} // namespace ledger
