// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demosessions.h"

#include <algorithm>

namespace ledger {

DemoSessions::DemoSessions(DemoWriter& writer)
    : m_writer(writer)
    , m_random(writer.random())
    , m_words(writer.words())
    , m_until(writer.options().until)
    , m_begin(m_until.addYears(-writer.options().years).addDays(1))
{
}

void DemoSessions::add(Plan plan, QDate month, int fromDay, int toDay)
{
    plan.day = month.addDays(m_random.between(fromDay, toDay) - 1);
    while (plan.day.dayOfWeek() > 5)
        plan.day = plan.day.addDays(-1);
    if (plan.day >= m_begin && plan.day <= m_until)
        m_plans.append(plan);
}

/// What the rules ask for, less what a branch forgets, and the study that every branch does.
void DemoSessions::planBranch(int index, QDate month)
{
    const DemoBranch& branch = m_writer.organ().branches[index];
    const auto isHeld = [&] { return !m_random.chance(branch.carelessness); };
    if (isHeld())
        add({.branch = index, .category = u"主题党日", .titles = "themeDay", .hours = 2}, month, 4, 12);
    if (branch.hasCommittee && isHeld())
        add({.branch = index, .category = u"支委会", .titles = "committee", .attendance = Attendance::Committee}, month,
            3, 9);
    for (const qint64 group : branch.groups) {
        if (isHeld())
            add({.branch = index, .group = group, .category = u"党小组会", .titles = "group"}, month, 10, 24);
    }
    if (month.month() % 2 == 1 && isHeld())
        add({.branch = index, .category = u"支部党员大会", .titles = "assembly", .hours = 1.5}, month, 12, 26);
    if (month.month() % 3 == 2 && isHeld())
        add({.branch = index, .category = u"党课", .titles = "lecture", .hours = 1.5}, month, 6, 25);
    add({.branch = index, .category = u"专题理论学习", .titles = "theory", .hours = 2}, month, 14, 28);
    if (month.month() == 12 && isHeld())
        add({.branch = index, .category = u"组织生活会", .titles = "life", .hours = 3}, month, 8, 18);
    if (month.month() == 12 && isHeld())
        add({.branch = index, .category = u"民主评议", .titles = "review", .hours = 2}, month, 19, 28);
    planExtra(index, month);
}

/// Each branch has its own rota of readings, films, visits and trainings.
void DemoSessions::planExtra(int index, QDate month)
{
    const Plan rota[] = {
        {.category = u"读书分享", .titles = "readings", .hours = 1.5},
        {.category = u"观影", .titles = "films", .hours = 2},
        {.category = u"现场学习", .titles = "themeDay", .hours = 4},
        {.category = u"业务培训", .titles = "professional", .hours = 8},
        {.category = u"线上培训", .titles = "online", .hours = 6},
        {.category = u"读书班", .titles = "readingClass", .hours = 16},
        {.category = u"读书分享", .titles = "readings", .hours = 1.5},
        {.category = u"党务培训", .titles = "partyAffairs", .hours = 8},
    };
    const int turn = (month.month() + 5 * index) % 12;
    if (turn >= static_cast<int>(std::size(rota)))
        return;
    Plan plan = rota[turn];
    plan.branch = index;
    add(plan, month, 8, 27);
}

/// Retired members meet seldom; nothing is asked of them.
void DemoSessions::planRetired(int index, QDate month)
{
    if (month.month() % 3 == 0)
        add({.branch = index, .category = u"主题党日", .titles = "themeDay"}, month, 5, 15);
    if (month.month() % 6 == 1)
        add({.branch = index, .category = u"支部党员大会", .titles = "assembly"}, month, 10, 20);
}

/// The organ's own study is kept with counts, not with names.
void DemoSessions::planOrgan(QDate month)
{
    const auto organ = [](const char16_t* category, const char* titles, double hours) {
        return Plan{.category = category, .titles = titles, .hours = hours, .attendance = Attendance::CountsOnly};
    };
    add(organ(u"中心组学习", "centreGroup", 3), month, 5, 25);
    if (month.month() % 3 == 1)
        add(organ(u"党课", "lecture", 2), month, 10, 28);
    if (month.month() % 6 == 4)
        add(organ(u"读书班", "readingClass", 24), month, 10, 20);
    if (month.month() % 4 == 0)
        add(organ(u"党务培训", "partyAffairs", 8), month, 8, 20);
}

Result<> DemoSessions::writeMonth(QDate firstOfMonth)
{
    m_plans.clear();
    const QList<DemoBranch>& branches = m_writer.organ().branches;
    for (int index = 0; index < branches.size(); ++index) {
        if (branches[index].isRetired)
            planRetired(index, firstOfMonth);
        else
            planBranch(index, firstOfMonth);
    }
    planOrgan(firstOfMonth);
    std::stable_sort(m_plans.begin(), m_plans.end(), [](const Plan& a, const Plan& b) { return a.day < b.day; });
    for (const Plan& plan : std::as_const(m_plans)) {
        if (auto written = write(plan); !written)
            return written;
    }
    return {};
}

Result<> DemoSessions::write(const Plan& plan)
{
    Record record = newRecord(Kind::StudySession);
    record.set(QStringLiteral("held_on"), demoDay(plan.day));
    record.set(QStringLiteral("category"), QString::fromUtf16(plan.category));
    record.set(QStringLiteral("title"), m_words.title(QLatin1StringView(plan.titles), m_random));
    const DemoOrgan& organ = m_writer.organ();
    const qint64 branch = plan.branch < 0 ? organ.id : organ.branches[plan.branch].id;
    record.set(QStringLiteral("branch"), plan.group != 0 ? plan.group : branch);
    record.set(QStringLiteral("hours"), plan.hours);
    addPeople(plan, record);
    addTexts(plan, record);
    if (plan.attendance == Attendance::CountsOnly) {
        const int expected = plan.hours > 2.5 && plan.hours < 4 ? 9 : 60 + m_random.below(40);
        record.set(QStringLiteral("expected"), static_cast<qlonglong>(expected));
        record.set(QStringLiteral("present"), static_cast<qlonglong>(expected - m_random.below(expected / 8 + 1)));
    } else {
        addAttendances(plan, record);
    }
    m_writer.counts().sessions += 1;
    if (auto saved = m_writer.save(record, plan.day); !saved)
        return saved;
    if (plan.branch < 0)
        m_writer.addProof(plan.day, record.uid);
    return {};
}

void DemoSessions::addPeople(const Plan& plan, Record& record)
{
    const DemoOrgan& organ = m_writer.organ();
    const bool isOrgan = plan.branch < 0;
    const QList<int> committee = isOrgan ? QList<int>() : organ.branches[plan.branch].committee;
    const QString leader = organ.leaders.value(m_random.below(organ.leaders.size()));
    const QString host = committee.isEmpty() ? leader : organ.members[committee.constFirst()].name;
    record.set(QStringLiteral("host"), host);
    if (committee.size() > 2)
        record.set(QStringLiteral("recorder"), organ.members[committee[2]].name);
    if (QStringView(plan.category) != u"党课")
        return;
    const bool isByLeader = isOrgan || m_random.chance(25);
    record.set(QStringLiteral("lecturer"), isByLeader ? leader : host);
    record.set(QStringLiteral("lecturer_is_leader"), isByLeader);
}

void DemoSessions::addTexts(const Plan& plan, Record& record)
{
    const QStringView category(plan.category);
    const bool isOutside = category == u"现场学习";
    record.set(QStringLiteral("place"),
               m_words.pick(isOutside ? QStringLiteral("sites") : QStringLiteral("places"), m_random));
    record.set(QStringLiteral("content"), m_words.pick(QStringLiteral("contents"), m_random));
    if (category == u"主题党日")
        record.set(QStringLiteral("form"), m_words.pick(QStringLiteral("themeForms"), m_random));
    if (category == u"专题理论学习" || category == u"中心组学习")
        record.set(QStringLiteral("mode"), m_words.pick(QStringLiteral("modes"), m_random));
    if (category == u"支委会" || category == u"支部党员大会")
        record.set(QStringLiteral("resolutions"), m_words.pick(QStringLiteral("resolutions"), m_random));
}

void DemoSessions::addAttendances(const Plan& plan, Record& record)
{
    const DemoOrgan& organ = m_writer.organ();
    const DemoBranch& branch = organ.branches[plan.branch];
    const QList<int> people =
        plan.attendance == Attendance::Committee ? branch.committee : organ.roster(branch, plan.day, plan.group);
    const QStringList& reasons = m_words.list(QStringLiteral("absences"));
    const int absent = branch.isRetired ? 20 : 5;
    QList<PartRow> rows;
    rows.reserve(people.size());
    for (const int person : people) {
        const QVariant id(organ.members[person].id);
        if (m_random.chance(absent))
            rows.append(PartRow{id, false, m_random.pick(reasons)});
        else
            rows.append(PartRow{id, true});
    }
    m_writer.counts().attendances += rows.size();
    record.parts.insert(QStringLiteral("attendances"), std::move(rows));
}

} // namespace ledger
