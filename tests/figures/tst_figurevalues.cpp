// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {
constexpr double none = -1; ///< a rate over nothing
}

class FigureValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ledger.draw(drawnOrgan()); }
    void everyFigureCountsWhatTheContractSays_data();
    void everyFigureCountsWhatTheContractSays();
    void eventsOfProbationAreCounted();
    void deletedRecordsAreNotCounted();
    void whoIsBornOn29FebruaryGrowsOlderOn29February();
    void theAnswerIsRememberedUntilTheRecordsChange();
    void anUnknownKeyIsRefused();
    void heldMeetingsAndItemStatesAreListed();

private:
    std::optional<double> valueOf(const QString& key, const QString& period, const QString& branch = {});

    FigureLedger m_ledger;
};

std::optional<double> FigureValues::valueOf(const QString& key, const QString& period, const QString& branch)
{
    Figures figures = m_ledger.figures();
    auto values = figures.values(FigureLedger::period(period), m_ledger.branch(branch), {key});
    if (!values)
        qFatal("%s", qPrintable(values.error().message + values.error().detail));
    return values->constFirst().value;
}

void FigureValues::everyFigureCountsWhatTheContractSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<double>("value");
    QTest::newRow("member.total") << QStringLiteral("member.total") << QStringLiteral("2022Q3") << QStringLiteral("")
                                  << 4.0;
    QTest::newRow("member.full") << QStringLiteral("member.full") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 3.0;
    QTest::newRow("member.probationary") << QStringLiteral("member.probationary") << QStringLiteral("2022Q3")
                                         << QStringLiteral("") << 1.0;
    QTest::newRow("member.female") << QStringLiteral("member.female") << QStringLiteral("2022Q3") << QStringLiteral("")
                                   << 2.0;
    QTest::newRow("member.minority") << QStringLiteral("member.minority") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 2.0;
    QTest::newRow("member.aged_35_or_less")
        << QStringLiteral("member.aged_35_or_less") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("member.college_or_above")
        << QStringLiteral("member.college_or_above") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("member.admitted") << QStringLiteral("member.admitted") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 1.0;
    QTest::newRow("member.confirmed") << QStringLiteral("member.confirmed") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 1.0;
    const auto member = [](const char* key, const char* period, double value, const char* branch = "") {
        const QString name = QStringLiteral("member.") + QLatin1StringView(key);
        QTest::newRow(qPrintable(name + u' ' + QLatin1StringView(period) + QString::fromUtf8(branch)))
            << name << QString::fromUtf8(period) << QString::fromUtf8(branch) << value;
    };
    member("admitted_female", "2022Q3", 0);
    member("admitted_minority", "2022Q3", 0);
    member("admitted_aged_35_or_less", "2022Q3", 1);
    member("admitted_college_or_above", "2022Q3", 0);
    member("admitted_college_or_above", "2021", 1);
    member("probation_on_time", "2022Q3", 1);
    member("probation_on_time", "2022Q2", 0);
    member("probation_on_time", "2022Q3", 0, "二支部");
    member("probation_extended", "2022Q3", 0);
    member("probation_cancelled", "2022Q3", 0);
    QTest::newRow("branch.in_service") << QStringLiteral("branch.in_service") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 3.0;
    QTest::newRow("branch.retired") << QStringLiteral("branch.retired") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 1.0;
    QTest::newRow("branch.young_assistants")
        << QStringLiteral("branch.young_assistants") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("meeting.assembly") << QStringLiteral("meeting.assembly") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 1.0;
    QTest::newRow("meeting.committee") << QStringLiteral("meeting.committee") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 1.0;
    QTest::newRow("meeting.group") << QStringLiteral("meeting.group") << QStringLiteral("2022Q3") << QStringLiteral("")
                                   << 1.0;
    QTest::newRow("meeting.lecture") << QStringLiteral("meeting.lecture") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 2.0;
    QTest::newRow("meeting.theme_day") << QStringLiteral("meeting.theme_day") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 1.0;
    QTest::newRow("meeting.organization_life")
        << QStringLiteral("meeting.organization_life") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("meeting.review") << QStringLiteral("meeting.review") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 1.0;
    QTest::newRow("attendance.rate") << QStringLiteral("attendance.rate") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 0.8372;
    QTest::newRow("study.sessions") << QStringLiteral("study.sessions") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 17.0;
    QTest::newRow("study.hours") << QStringLiteral("study.hours") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 3.5;
    QTest::newRow("study.person_times") << QStringLiteral("study.person_times") << QStringLiteral("2022Q3")
                                        << QStringLiteral("") << 36.0;
    QTest::newRow("study.centre_group") << QStringLiteral("study.centre_group") << QStringLiteral("2022Q3")
                                        << QStringLiteral("") << 1.0;
    QTest::newRow("study.theory") << QStringLiteral("study.theory") << QStringLiteral("2022Q3") << QStringLiteral("")
                                  << 1.0;
    QTest::newRow("study.leader_lectures")
        << QStringLiteral("study.leader_lectures") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("study.reading_classes")
        << QStringLiteral("study.reading_classes") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("study.films") << QStringLiteral("study.films") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 1.0;
    QTest::newRow("study.site_visits") << QStringLiteral("study.site_visits") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 1.0;
    QTest::newRow("training.professional")
        << QStringLiteral("training.professional") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("training.online") << QStringLiteral("training.online") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 1.0;
    QTest::newRow("training.party_affairs")
        << QStringLiteral("training.party_affairs") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("study.archives") << QStringLiteral("study.archives") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 6.0;
    QTest::newRow("study.material_copies")
        << QStringLiteral("study.material_copies") << QStringLiteral("2022Q3") << QStringLiteral("") << 60.0;
    QTest::newRow("study.courseware") << QStringLiteral("study.courseware") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 2.0;
    QTest::newRow("study.reflections") << QStringLiteral("study.reflections") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 4.0;
    QTest::newRow("publication.reflections_forwarded")
        << QStringLiteral("publication.reflections_forwarded") << QStringLiteral("2022Q3") << QStringLiteral("") << 3.0;
    QTest::newRow("publication.provincial_print")
        << QStringLiteral("publication.provincial_print") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("publication.two_micro")
        << QStringLiteral("publication.two_micro") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("publication.new_media")
        << QStringLiteral("publication.new_media") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("regulation.party") << QStringLiteral("regulation.party") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 1.0;
    QTest::newRow("honor.total") << QStringLiteral("honor.total") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 8.0;
    QTest::newRow("honor.national") << QStringLiteral("honor.national") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 1.0;
    QTest::newRow("honor.provincial") << QStringLiteral("honor.provincial") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 2.0;
    QTest::newRow("honor.municipal") << QStringLiteral("honor.municipal") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 5.0;
    QTest::newRow("honor.branches") << QStringLiteral("honor.branches") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 3.0;
    QTest::newRow("honor.people") << QStringLiteral("honor.people") << QStringLiteral("2022Q3") << QStringLiteral("")
                                  << 3.0;
    QTest::newRow("honor.outstanding_members")
        << QStringLiteral("honor.outstanding_members") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("honor.outstanding_workers")
        << QStringLiteral("honor.outstanding_workers") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("honor.top_branches") << QStringLiteral("honor.top_branches") << QStringLiteral("2022Q3")
                                        << QStringLiteral("") << 2.0;
    QTest::newRow("case.all") << QStringLiteral("case.all") << QStringLiteral("2022Q3") << QStringLiteral("") << 3.0;
    QTest::newRow("case.guiding") << QStringLiteral("case.guiding") << QStringLiteral("2022Q3") << QStringLiteral("")
                                  << 2.0;
    QTest::newRow("talent.pool") << QStringLiteral("talent.pool") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 3.0;
    QTest::newRow("competition.title_holders")
        << QStringLiteral("competition.title_holders") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("appointment.assistants")
        << QStringLiteral("appointment.assistants") << QStringLiteral("2022Q3") << QStringLiteral("") << 21.0;
    QTest::newRow("agreement.signed") << QStringLiteral("agreement.signed") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 1.0;
    QTest::newRow("pledge.commitments") << QStringLiteral("pledge.commitments") << QStringLiteral("2022Q3")
                                        << QStringLiteral("") << 1.0;
    QTest::newRow("pledge.measures") << QStringLiteral("pledge.measures") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 1.0;
    QTest::newRow("deed.completed") << QStringLiteral("deed.completed") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 3.0;
    QTest::newRow("deed.provincial_model")
        << QStringLiteral("deed.provincial_model") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("liaison.stations") << QStringLiteral("liaison.stations") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 4.0;
    QTest::newRow("liaison.points") << QStringLiteral("liaison.points") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 19.0;
    QTest::newRow("liaison.officers") << QStringLiteral("liaison.officers") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 55.0;
    QTest::newRow("petition.received") << QStringLiteral("petition.received") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 3.0;
    QTest::newRow("petition.replied_in_time")
        << QStringLiteral("petition.replied_in_time") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("petition.reply_rate") << QStringLiteral("petition.reply_rate") << QStringLiteral("2022Q3")
                                         << QStringLiteral("") << 0.3333;
    QTest::newRow("hearing.held") << QStringLiteral("hearing.held") << QStringLiteral("2022Q3") << QStringLiteral("")
                                  << 1.0;
    QTest::newRow("culture.events") << QStringLiteral("culture.events") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 1.0;
    QTest::newRow("volunteer.activities")
        << QStringLiteral("volunteer.activities") << QStringLiteral("2022Q3") << QStringLiteral("") << 10.0;
    QTest::newRow("volunteer.person_times")
        << QStringLiteral("volunteer.person_times") << QStringLiteral("2022Q3") << QStringLiteral("") << 13.0;
    QTest::newRow("volunteer.people") << QStringLiteral("volunteer.people") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 4.0;
    QTest::newRow("volunteer.hours") << QStringLiteral("volunteer.hours") << QStringLiteral("2022Q3")
                                     << QStringLiteral("") << 12.5;
    QTest::newRow("volunteer.double_registered")
        << QStringLiteral("volunteer.double_registered") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("volunteer.on_duty") << QStringLiteral("volunteer.on_duty") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 1.0;
    QTest::newRow("volunteer.law_publicity")
        << QStringLiteral("volunteer.law_publicity") << QStringLiteral("2022Q3") << QStringLiteral("") << 1.0;
    QTest::newRow("volunteer.clinics") << QStringLiteral("volunteer.clinics") << QStringLiteral("2022Q3")
                                       << QStringLiteral("") << 1.0;
    QTest::newRow("volunteer.visits") << QStringLiteral("volunteer.visits") << QStringLiteral("2022Q3")
                                      << QStringLiteral("") << 1.0;
    QTest::newRow("donation.money") << QStringLiteral("donation.money") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 1900.0;
    QTest::newRow("donation.books") << QStringLiteral("donation.books") << QStringLiteral("2022Q3")
                                    << QStringLiteral("") << 92.0;
    QTest::newRow("blood.total") << QStringLiteral("blood.total") << QStringLiteral("2022Q3") << QStringLiteral("")
                                 << 1600.0;
    QTest::newRow("responsibility.total")
        << QStringLiteral("responsibility.total") << QStringLiteral("2022Q3") << QStringLiteral("") << 5.0;
    QTest::newRow("responsibility.done") << QStringLiteral("responsibility.done") << QStringLiteral("2022Q3")
                                         << QStringLiteral("") << 2.0;
    QTest::newRow("responsibility.overdue")
        << QStringLiteral("responsibility.overdue") << QStringLiteral("2022Q3") << QStringLiteral("") << 2.0;
    QTest::newRow("responsibility.rate") << QStringLiteral("responsibility.rate") << QStringLiteral("2022Q3")
                                         << QStringLiteral("") << 0.4;
    // With two members 一支部 owes no committee meetings (条例第二十条).
    QTest::newRow("gap.missed") << QStringLiteral("gap.missed") << QStringLiteral("2022Q3") << QStringLiteral("")
                                << 18.0;
    QTest::newRow("who is confirmed later is probationary before")
        << QStringLiteral("member.full") << QStringLiteral("2022Q2") << QStringLiteral("") << 2.0;
    QTest::newRow("who is admitted later is on no roster before")
        << QStringLiteral("member.total") << QStringLiteral("2022Q2") << QStringLiteral("") << 3.0;
    QTest::newRow("the last day of a membership belongs to it")
        << QStringLiteral("member.total") << QStringLiteral("2022Q3") << QStringLiteral("一支部") << 2.0;
    QTest::newRow("the day after it no more")
        << QStringLiteral("member.total") << QStringLiteral("2022-10-01..2022-10-01") << QStringLiteral("一支部")
        << 1.0;
    QTest::newRow("a group has its own roster")
        << QStringLiteral("member.total") << QStringLiteral("2022Q3") << QStringLiteral("一组") << 1.0;
    QTest::newRow("an admission counts for the branch of that month")
        << QStringLiteral("member.admitted") << QStringLiteral("2022Q3") << QStringLiteral("一支部") << 1.0;
    QTest::newRow("and not for a later branch")
        << QStringLiteral("member.admitted") << QStringLiteral("2022Q3") << QStringLiteral("二支部") << 0.0;
    QTest::newRow("a month-only admission needs its whole month")
        << QStringLiteral("member.admitted") << QStringLiteral("2022-07-01..2022-07-30") << QStringLiteral("") << 0.0;
    QTest::newRow("a confirmation on the last day of a membership counts there")
        << QStringLiteral("member.confirmed") << QStringLiteral("2022-09-30..2022-09-30") << QStringLiteral("一支部")
        << 1.0;
    QTest::newRow("the birthday makes older") << QStringLiteral("member.aged_35_or_less")
                                              << QStringLiteral("2022-10-01..2022-10-01") << QStringLiteral("") << 1.0;
    QTest::newRow("a branch closed later is in service")
        << QStringLiteral("branch.in_service") << QStringLiteral("2022Q2") << QStringLiteral("") << 3.0;
    QTest::newRow("a branch founded in the period is in service at its end")
        << QStringLiteral("branch.in_service") << QStringLiteral("2022") << QStringLiteral("") << 4.0;
    QTest::newRow("two posts of one person are one holder")
        << QStringLiteral("branch.young_assistants") << QStringLiteral("2022Q2") << QStringLiteral("") << 2.0;
    QTest::newRow("an assistant of unknown age is not counted")
        << QStringLiteral("branch.young_assistants") << QStringLiteral("2022") << QStringLiteral("") << 1.0;
    QTest::newRow("posts of other branches are not counted")
        << QStringLiteral("branch.young_assistants") << QStringLiteral("2022Q3") << QStringLiteral("一支部") << 0.0;
    QTest::newRow("a year-only date counts in its year")
        << QStringLiteral("meeting.theme_day") << QStringLiteral("2022") << QStringLiteral("") << 2.0;
    QTest::newRow("a month-only date counts in its month")
        << QStringLiteral("meeting.theme_day") << QStringLiteral("2022-08") << QStringLiteral("") << 1.0;
    QTest::newRow("a month-only date does not count in a part of its month")
        << QStringLiteral("meeting.theme_day") << QStringLiteral("2022-08-02..2022-08-31") << QStringLiteral("") << 0.0;
    QTest::newRow("the last day belongs to the period")
        << QStringLiteral("meeting.committee") << QStringLiteral("2022-09-30..2022-09-30") << QStringLiteral("") << 1.0;
    QTest::newRow("a group below the branch counts for it")
        << QStringLiteral("meeting.group") << QStringLiteral("2022Q3") << QStringLiteral("一支部") << 1.0;
    QTest::newRow("the root holds every branch")
        << QStringLiteral("study.sessions") << QStringLiteral("2022Q3") << QStringLiteral("机关党委") << 17.0;
    QTest::newRow("a rate over nothing is null")
        << QStringLiteral("attendance.rate") << QStringLiteral("2021") << QStringLiteral("") << none;
    QTest::newRow("what ended before the last day is not in force")
        << QStringLiteral("talent.pool") << QStringLiteral("2022") << QStringLiteral("") << 2.0;
    QTest::newRow("a month-only end holds to the month's last day")
        << QStringLiteral("appointment.assistants") << QStringLiteral("2022Q2") << QStringLiteral("") << 23.0;
    QTest::newRow("what begins later in the year is in force at its end")
        << QStringLiteral("liaison.officers") << QStringLiteral("2022") << QStringLiteral("") << 56.0;
    QTest::newRow("a state changed later counts from its day")
        << QStringLiteral("responsibility.done") << QStringLiteral("2022") << QStringLiteral("") << 3.0;
    QTest::newRow("due days run out") << QStringLiteral("responsibility.overdue") << QStringLiteral("2022")
                                      << QStringLiteral("") << 2.0;
    QTest::newRow("the list of another year")
        << QStringLiteral("responsibility.total") << QStringLiteral("2021") << QStringLiteral("") << 1.0;
    QTest::newRow("no items, no rate") << QStringLiteral("responsibility.rate") << QStringLiteral("2022Q3")
                                       << QStringLiteral("一支部") << none;
    QTest::newRow("a missing quantity is 1")
        << QStringLiteral("study.archives") << QStringLiteral("2022Q3") << QStringLiteral("二支部") << 1.0;
    QTest::newRow("people of a branch's records")
        << QStringLiteral("volunteer.people") << QStringLiteral("2022Q3") << QStringLiteral("二支部") << 1.0;
    QTest::newRow("gaps of one branch") << QStringLiteral("gap.missed") << QStringLiteral("2022Q3")
                                        << QStringLiteral("一支部") << 4.0;
    QTest::newRow("exempt gaps are not missed")
        << QStringLiteral("gap.missed") << QStringLiteral("2022Q3") << QStringLiteral("老支部") << 0.0;
}

void FigureValues::everyFigureCountsWhatTheContractSays()
{
    QFETCH(QString, key);
    QFETCH(QString, period);
    QFETCH(QString, branch);
    QFETCH(double, value);
    QCOMPARE(valueOf(key, period, branch).value_or(none), value);
}

/// Extended, cancelled, and confirmed after an extension: what is counted and what its trace says.
void FigureValues::eventsOfProbationAreCounted()
{
    FigureLedger ledger;
    ledger.draw({
        QStringLiteral("branch | name=一支部 | type=党支部 | founded_on=2015-01-01"),
        QStringLiteral("member | name=张一 | category=正式党员 | admitted_on=2021-03-31 | confirmed_on=2022-09-30 | "
                       "memberships: branch=一支部 | member_events: event=延长预备期 happened_on=2022-03-31 "
                       "until=2022-09-30"),
        QStringLiteral("member | name=李二 | category=预备党员 | admitted_on=2021-06-30 | memberships: branch=一支部 | "
                       "member_events: event=取消预备党员资格 happened_on=2022-07-01"),
        QStringLiteral("member | name=王三 | category=正式党员 | admitted_on=2021-09-30 | confirmed_on=2022-09-30 | "
                       "memberships: branch=一支部"),
        QStringLiteral("member | name=赵四 | category=预备党员 | admitted_on=2021-07-30 | memberships: branch=一支部 | "
                       "member_events: event=延长预备期 happened_on=2022 until=2023-01-30"),
    });
    Figures figures = ledger.figures();
    const auto count = [&](const char* key, const char* period) {
        return *figures.values(FigureLedger::period(QLatin1StringView(period)), 0, {QLatin1StringView(key)})
                    ->constFirst()
                    .value;
    };
    QCOMPARE(count("member.probation_extended", "2022Q1"), 1.0);
    QCOMPARE(count("member.probation_extended", "2022Q2"), 0.0);
    QCOMPARE(count("member.probation_extended", "2022"), 2.0);
    QCOMPARE(count("member.probation_cancelled", "2022Q3"), 1.0);
    QCOMPARE(count("member.probation_cancelled", "2022Q2"), 0.0);
    QCOMPARE(count("member.confirmed", "2022Q3"), 2.0);
    QCOMPARE(count("member.probation_on_time", "2022Q3"), 1.0);
    const auto trace =
        figures.trace(QStringLiteral("member.probation_on_time"), FigureLedger::period(QStringLiteral("2022Q3")));
    QVERIFY(trace);
    QCOMPARE(trace->records.size(), 1);
    QCOMPARE(trace->records.constFirst().title, QStringLiteral("王三"));
    QCOMPARE(trace->notCounted.size(), 1);
    QCOMPARE(trace->notCounted.constFirst().reason, QStringLiteral("预备期曾经延长"));
}

void FigureValues::deletedRecordsAreNotCounted()
{
    Record record;
    record.kind = Kind::StudySession;
    record.id = m_ledger.idOf(QStringLiteral("生活会"));
    QVERIFY(m_ledger.testLedger().remove(record));
    QCOMPARE(valueOf(QStringLiteral("meeting.organization_life"), QStringLiteral("2022Q3")), std::optional(0.0));
    QVERIFY(m_ledger.testLedger().restore(record));
    QCOMPARE(valueOf(QStringLiteral("meeting.organization_life"), QStringLiteral("2022Q3")), std::optional(1.0));
}

void FigureValues::whoIsBornOn29FebruaryGrowsOlderOn29February()
{
    FigureLedger ledger;
    ledger.draw(
        {QStringLiteral("branch | name=支部 | type=党支部"),
         QStringLiteral(
             "member | name=闰生 | birth_on=1988-02-29 | category=正式党员 | admitted_on=2010-01-01 | memberships: branch=支部")});
    Figures figures = ledger.figures();
    const auto young = [&](const QString& day) {
        return figures
            .values(Period::range(QDate::fromString(day, Qt::ISODate), QDate::fromString(day, Qt::ISODate)), 0,
                    {QStringLiteral("member.aged_35_or_less")})
            ->constFirst()
            .value.value_or(none);
    };
    QCOMPARE(young(QStringLiteral("2024-02-28")), 1.0);
    QCOMPARE(young(QStringLiteral("2024-02-29")), 0.0);
}

void FigureValues::theAnswerIsRememberedUntilTheRecordsChange()
{
    Figures figures = m_ledger.figures();
    const Period period = FigureLedger::period(QStringLiteral("2022Q3"));
    const QStringList keys{QStringLiteral("culture.events"), QStringLiteral("gap.missed")};
    QCOMPARE(figures.values(period, 0, keys)->constFirst().value, std::optional(1.0));
    Record record;
    record.kind = Kind::WorkRecord;
    record.id = m_ledger.idOf(QStringLiteral("健步走"));
    auto removed = m_ledger.testLedger().remove(record);
    QVERIFY(removed);
    QCOMPARE(figures.values(period, 0, keys)->constFirst().value, std::optional(1.0));
    QVERIFY(figures.forget(*removed));
    QCOMPARE(figures.values(period, 0, keys)->constFirst().value, std::optional(0.0));
    auto restored = m_ledger.testLedger().restore(record);
    QVERIFY(restored);
    QVERIFY(figures.forget(*restored));
    QCOMPARE(figures.values(period, 0, keys)->constFirst().value, std::optional(1.0));
}

void FigureValues::anUnknownKeyIsRefused()
{
    Figures figures = m_ledger.figures();
    auto values = figures.values(FigureLedger::period(QStringLiteral("2022")), 0, {QStringLiteral("no.such")});
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::NotFound);
}

void FigureValues::heldMeetingsAndItemStatesAreListed()
{
    const qint64 branch = m_ledger.branch(QStringLiteral("一支部"));
    auto held = m_ledger.reader().heldMeetings(QDate(2022, 8, 1), QDate(2022, 9, 1), {branch});
    QVERIFY(held);
    QCOMPARE(held->size(), 2);
    QCOMPARE(held->constFirst().last, QDate(2022, 8, 31));
    auto states = m_ledger.reader().itemStates(2022, QDate(2023, 1, 10), {});
    QVERIFY(states);
    QCOMPARE(states->size(), 5);
    QCOMPARE(std::count_if(states->begin(), states->end(),
                           [](const Reader::ItemState& item) { return item.state == QStringLiteral("已完成"); }),
             2);
}

QTEST_GUILESS_MAIN(FigureValues)
#include "tst_figurevalues.moc"
