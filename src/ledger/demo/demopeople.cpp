// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demopeople.h"

#include "core/idnumber.h"
#include "core/partialdate.h"

namespace ledger {

DemoPeople::DemoPeople(DemoWriter& writer)
    : m_writer(writer)
    , m_random(writer.random())
    , m_words(writer.words())
    , m_until(writer.options().until)
    , m_begin(m_until.addYears(-writer.options().years).addDays(1))
{
}

Result<> DemoPeople::write()
{
    DemoOrgan& organ = m_writer.organ();
    const int members = m_writer.options().members;
    const auto branches = static_cast<int>(organ.branches.size());
    for (int place = 0; place < members; ++place) {
        const auto branch = static_cast<int>(static_cast<qint64>(place) * branches / members);
        if (auto written = writeMember(branch, place); !written)
            return written;
    }
    const int candidates = std::max(3, members / 20);
    for (int i = 0; i < candidates; ++i) {
        if (auto written = writeCandidate(i); !written)
            return written;
    }
    if (auto written = writeUnconfirmed(); !written)
        return written;
    m_writer.counts().members = members + candidates + 2;
    shareLeaders();
    return {};
}

QString DemoPeople::newName(bool isFemale)
{
    const QString surnames = m_words.text(QStringLiteral("surnames"));
    const QString given = m_words.text(isFemale ? QStringLiteral("femaleNames") : QStringLiteral("maleNames"));
    constexpr int tries = 12;
    QString name;
    for (int i = 0; i < tries; ++i) {
        name = m_random.chance(2) ? m_words.pick(QStringLiteral("doubleSurnames"), m_random)
                                  : QString(surnames[m_random.below(surnames.size())]);
        name += given[m_random.below(given.size())];
        if (m_random.chance(70))
            name += given[m_random.below(given.size())];
        if (!m_names.contains(name))
            break;
    }
    m_names.insert(name);
    return name;
}

/// Area 130999 is assigned to no place, so the number belongs to nobody.
QString DemoPeople::idNumber(QDate birth, bool isFemale)
{
    const int sequence = (2 * ++m_numbersOfDay[birth] + (isFemale ? 0 : 1)) % 1000;
    const QString front = QStringLiteral("130999") + birth.toString(QStringLiteral("yyyyMMdd"))
        + QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    for (const QChar last : QStringLiteral("0123456789X")) {
        if (checkIdNumber(front + last) == IdCheck::Ok)
            return front + last;
    }
    return {};
}

DemoPeople::Person DemoPeople::newPerson(const DemoBranch& branch, bool isYoung)
{
    Person person;
    person.isFemale = m_random.chance(38);
    const int low = branch.isRetired ? 60 : (isYoung ? 22 : 26);
    const int high = branch.isRetired ? 86 : (isYoung ? 33 : 58);
    person.known.birth = m_until.addYears(-m_random.between(low, high)).addDays(-m_random.below(360));
    person.known.name = newName(person.isFemale);
    person.known.isExempt = m_random.chance(branch.isRetired ? 30 : 1);
    addPersonalData(person, branch.isRetired);
    return person;
}

static QString weighted(const QList<QStringList>& rows, DemoRandom& random)
{
    int left = random.below(100);
    for (const QStringList& row : rows) {
        left -= row.value(1).toInt();
        if (left < 0)
            return row.value(0);
    }
    return rows.isEmpty() ? QString() : rows.constLast().value(0);
}

void DemoPeople::addPersonalData(Person& person, bool isRetired)
{
    Record& record = person.record;
    const QDate birth = person.known.birth;
    const QStringList groups = m_words.list(QStringLiteral("ethnicGroups"));
    record.set(QStringLiteral("name"), person.known.name);
    record.set(QStringLiteral("sex"), person.isFemale ? QStringLiteral("女") : QStringLiteral("男"));
    record.set(QStringLiteral("ethnic_group"), m_random.chance(86) ? groups.constFirst() : m_random.pick(groups));
    record.set(QStringLiteral("birth_on"), demoDay(birth));
    record.set(QStringLiteral("id_number"), idNumber(birth, person.isFemale));
    record.set(QStringLiteral("education"), weighted(m_words.rows(QStringLiteral("education")), m_random));
    record.set(QStringLiteral("school"), m_words.pick(QStringLiteral("schools"), m_random));
    record.set(QStringLiteral("work_started_on"),
               QVariant::fromValue(PartialDate::month(birth.year() + m_random.between(19, 21), 7)));
    record.set(QStringLiteral("work_post"),
               isRetired ? m_words.text(QStringLiteral("retiredJob"))
                         : m_words.pick(QStringLiteral("departments"), m_random)
                       + m_words.pick(QStringLiteral("jobs"), m_random));
    // No operator has numbers that begin so.
    record.set(QStringLiteral("phone"),
               QStringLiteral("10099%1").arg(m_random.below(1000000), 6, 10, QLatin1Char('0')));
    if (m_random.chance(60))
        record.set(QStringLiteral("community"), m_words.pick(QStringLiteral("communities"), m_random));
    if (person.known.isExempt)
        record.set(QStringLiteral("attendance_exempt"), true);
}

/// A few members are admitted in every year of the records; the others came before.
DemoPeople::Arrival DemoPeople::arrivalOf(int place, bool isRetired)
{
    const DemoOptions& options = m_writer.options();
    const int years = std::max(2, options.years);
    const qint64 all = options.members;
    const qint64 newcomers =
        std::min<qint64>(all / 2, static_cast<qint64>(years) * std::max<qint64>(2, all * 15 / 1000));
    const qint64 ordinal = place * newcomers / all;
    if (isRetired || (place + 1) * newcomers / all == ordinal)
        return {};
    const auto back = static_cast<int>(ordinal % years);
    const QDate last = m_until.addYears(-back);
    return {m_random.day(last.addYears(-1).addDays(1), last.addDays(-1)), true};
}

void DemoPeople::setStanding(Person& person, const Arrival& arrival, int branchIndex)
{
    person.known.admitted = arrival.admitted;
    const QDate confirmed = addMonthsClamped(arrival.admitted, 12);
    const bool isFull = confirmed <= m_until;
    person.record.set(QStringLiteral("category"), isFull ? QStringLiteral("正式党员") : QStringLiteral("预备党员"));
    person.record.set(QStringLiteral("admitted_on"), demoDay(arrival.admitted));
    if (isFull)
        person.record.set(QStringLiteral("confirmed_on"), demoDay(confirmed));
    if (!arrival.isNew)
        return;
    Course course{branchIndex, arrival.admitted.addDays(-m_random.between(800, 1100)), arrival.admitted};
    // The papers of some of the first to be admitted lie with the committee above for too long.
    const bool isLate = !isFull && arrival.admitted < addMonthsClamped(m_until, -3) && ++m_probationers % 3 == 1;
    if (isLate)
        course = {branchIndex, course.applied, course.admitted, 16, Lag::Approval};
    addSteps(person.record, course);
}

/// Two whose year ended without confirmation: one left the roster that day, the other was given half a year more.
Result<> DemoPeople::writeUnconfirmed()
{
    const QList<DemoBranch>& branches = m_writer.organ().branches;
    const QDate admitted = addMonthsClamped(m_until, -15);
    const QDate end = addMonthsClamped(admitted, 12);
    const QDate decided = end.addDays(1);
    for (const bool isExtended : {false, true}) {
        Person person = newPerson(branches.constFirst(), true);
        person.known.admitted = admitted;
        person.record.set(QStringLiteral("category"), QStringLiteral("预备党员"));
        person.record.set(QStringLiteral("ethnic_group"), m_words.list(QStringLiteral("ethnicGroups")).constLast());
        person.record.set(QStringLiteral("admitted_on"), demoDay(admitted));
        addSteps(person.record, {0, admitted.addDays(-900), admitted, 23});
        person.record.parts[QStringLiteral("member_events")].append(
            isExtended ? PartRow{QStringLiteral("延长预备期"), demoDay(decided), demoDay(addMonthsClamped(end, 6))}
                       : PartRow{QStringLiteral("取消预备党员资格"), demoDay(decided)});
        const QDate from = std::max(admitted, branches.constFirst().founded);
        const QDate to = isExtended ? QDate() : decided;
        if (auto saved = saveMember(person, {{0, DemoStay{0, 0, from, to}}}); !saved)
            return saved;
    }
    return {};
}

/// Contact persons and sponsors, others each time; nobody where the branch has not enough yet.
QString DemoPeople::fullMembers(const DemoBranch& branch, QDate day, int count)
{
    const QList<DemoMember>& members = m_writer.organ().members;
    QList<int> able = m_writer.organ().roster(branch, day);
    able.removeIf([&](int place) {
        const QDate admitted = members[place].admitted;
        return !admitted.isValid() || addMonthsClamped(admitted, 12) > day;
    });
    QStringList names;
    for (int i = 0; i < count && able.size() >= count; ++i)
        names << members[able[++m_contacts % able.size()]].name;
    return names.join(QStringLiteral("、"));
}

/// The first steps follow the application, the others stand about the admission; none lies in the future. Repeated ones
/// come every half-year.
void DemoPeople::addSteps(Record& record, const Course& course)
{
    struct Step {
        int number;
        int days; ///< after admission
    };
    static constexpr Step steps[] = {{3, -600}, {4, -590},  {5, -585}, {6, -430}, {6, -260}, {7, -200}, {8, -190},
                                     {9, -185}, {10, -120}, {11, -60}, {12, -40}, {13, -20}, {14, -10}, {15, 0},
                                     {16, 20},  {17, 40},   {18, 50},  {19, 60},  {20, 75},  {21, 170}, {21, 340},
                                     {22, 358}, {23, 366},  {24, 385}, {25, 400}};
    constexpr int daysSaved = 320;
    const QStringList& words = m_words.list(QStringLiteral("steps"));
    QList<PartRow>& rows = record.parts[QStringLiteral("development_steps")];
    const DemoBranch& branch = m_writer.organ().branches[course.branch];
    const auto add = [&](int number, QDate day) {
        if (day > m_until || number > course.last)
            return;
        const QString people = number == 5 ? fullMembers(branch, day, 1)
            : number == 9                  ? fullMembers(branch, day, 2)
                                           : QString();
        const QVariant days = number == 11 ? QVariant(3.0) : QVariant();
        rows.append(
            PartRow{words.value(number - 1), demoDay(day), {}, people.isEmpty() ? QVariant() : people, days, {}});
    };
    record.set(QStringLiteral("applied_on"), demoDay(course.applied));
    add(1, course.applied);
    if (course.lag != Lag::Talk)
        add(2, course.applied.addDays(20));
    for (const Step& step : steps) {
        if (course.lag == Lag::Review && step.number == 6)
            continue;
        const bool isChosenLate = course.lag == Lag::TooSoon && step.number < 7;
        add(step.number, course.admitted.addDays(isChosenLate ? step.days + (-daysSaved - step.days) / 2 : step.days));
    }
}

QList<std::pair<int, DemoStay>> DemoPeople::staysOf(const Person& person, int branchIndex, bool mayMove)
{
    const QList<DemoBranch>& branches = m_writer.organ().branches;
    const auto stayIn = [&](int index, QDate from, QDate to) {
        const QList<qint64>& groups = branches[index].groups;
        const qint64 group = groups.isEmpty() ? 0 : groups[m_random.below(groups.size())];
        return std::pair(index, DemoStay{0, group, from, to});
    };
    const QDate admitted = person.known.admitted;
    const QDate start = std::max(admitted.isValid() ? admitted : m_begin, branches[branchIndex].founded);
    const bool moves = mayMove && m_random.chance(4) && start < m_begin;
    const int other = m_random.below(branches.size());
    if (!moves || other == branchIndex || branches[other].isRetired)
        return {stayIn(branchIndex, start, {})};
    const QDate day = m_random.day(m_begin, m_until);
    return {stayIn(other, std::max(start, branches[other].founded), day.addDays(-1)), stayIn(branchIndex, day, {})};
}

Result<> DemoPeople::saveMember(Person& person, const QList<std::pair<int, DemoStay>>& stays)
{
    DemoOrgan& organ = m_writer.organ();
    const QList<PartRow> events = person.record.parts.value(QStringLiteral("member_events"));
    const QString leave =
        events.isEmpty() ? m_words.text(QStringLiteral("leave")) : events.constLast().constFirst().toString();
    QList<PartRow>& rows = person.record.parts[QStringLiteral("memberships")];
    for (const auto& [index, stay] : stays) {
        const QVariant group = stay.group == 0 ? QVariant() : QVariant(stay.group);
        rows.append(PartRow{organ.branches[index].id, group, demoDay(stay.from), demoDay(stay.to),
                            stay.to.isValid() ? QVariant(leave) : QVariant()});
    }
    const QDate day = person.known.admitted.isValid() ? person.known.admitted : m_until;
    if (auto saved = m_writer.save(person.record, day); !saved)
        return saved;
    person.known.id = person.record.id;
    const auto place = static_cast<int>(organ.members.size());
    organ.members.append(person.known);
    for (auto [index, stay] : stays) {
        stay.member = place;
        organ.branches[index].stays.append(stay);
    }
    return {};
}

Result<> DemoPeople::writeMember(int branchIndex, int place)
{
    const DemoBranch& branch = m_writer.organ().branches[branchIndex];
    Arrival arrival = arrivalOf(place, branch.isRetired);
    Person person = newPerson(branch, arrival.isNew);
    if (!arrival.isNew) {
        const QDate grown = person.known.birth.addYears(m_random.between(20, branch.isRetired ? 40 : 26));
        arrival.admitted = std::min(grown.addDays(m_random.below(300)), m_begin.addDays(-400 - m_random.below(900)));
    }
    setStanding(person, arrival, branchIndex);
    return saveMember(person, staysOf(person, branchIndex, !arrival.isNew && !branch.isRetired));
}

Result<> DemoPeople::writeCandidate(int index)
{
    static const QStringList categories{QStringLiteral("发展对象"), QStringLiteral("入党积极分子"),
                                        QStringLiteral("入党申请人")};
    static constexpr int lastSteps[] = {14, 6, 2};
    static constexpr Lag lags[] = {Lag::TooSoon, Lag::Review, Lag::Talk};
    const QList<DemoBranch>& branches = m_writer.organ().branches;
    const int branchIndex = index % static_cast<int>(branches.size());
    Person person = newPerson(branches[branchIndex], true);
    if (branches[branchIndex].isRetired)
        return {};
    const int kind = index % static_cast<int>(categories.size());
    const QDate expected = m_until.addDays(m_random.between(60, 150) + 250 * kind);
    person.record.set(QStringLiteral("category"), categories[kind]);
    // One in three of each sort has been dealt with too late, or too soon.
    const bool isSlow = index / static_cast<int>(categories.size()) % 3 == 1;
    addSteps(person.record,
             {branchIndex, expected.addDays(-800), expected, lastSteps[kind], isSlow ? lags[kind] : Lag::None});
    return saveMember(person, staysOf(person, branchIndex, false));
}

/// The leaders of the organ are members of its first branch.
void DemoPeople::shareLeaders()
{
    DemoOrgan& organ = m_writer.organ();
    const qsizetype wanted = m_words.list(QStringLiteral("leaders")).size();
    for (const DemoStay& stay : organ.branches.constFirst().stays) {
        const DemoMember& member = organ.members[stay.member];
        if (organ.leaders.size() < wanted && member.admitted.isValid() && member.admitted < m_begin
            && !stay.to.isValid())
            organ.leaders << member.name;
    }
    if (organ.leaders.isEmpty() && !organ.members.isEmpty())
        organ.leaders << organ.members.constFirst().name;
}

} // namespace ledger
