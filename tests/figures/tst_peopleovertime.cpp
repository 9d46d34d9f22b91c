// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureledger.h"

#include "figures/findings.h"
#include "figures/rosterofday.h"
#include "figures/yearequation.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Who is on a roster on a day, and the equation of the year, in a real ledger: the counting by SQL and the organisation in
/// memory must agree on every boundary day.
class TestPeopleOverTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rosterOnADay_data();
    void rosterOnADay();
    void theEquationCloses_data();
    void theEquationCloses();
    void theEquationNamesWhoIsBehindEachNumber();
    void aReportedNumberThatDiffersIsADifference();
    void incompleteRecordsAreNamed_data();
    void incompleteRecordsAreNamed();
    void whoKeepsTheBranchesFromAddingUpIsNamed();
    void postsAsOfADay();
    void vacantPostsAndTheTermAreSaid();

private:
    void add(const char* name, const char* parts, const char* admitted = "2010-07-01");
    QStringList namesOn(QDate day, const QString& branch = {});
    BranchChange changeOf(const QString& branch, const QString& period = QStringLiteral("2022"));

    std::unique_ptr<FigureLedger> m_ledger;
};

void TestPeopleOverTime::init()
{
    m_ledger = std::make_unique<FigureLedger>();
    m_ledger->draw({QStringLiteral("branch | name=机关 | type=机关党委"),
                    QStringLiteral("branch | name=一支部 | type=党支部 | parent=机关 | founded_on=2010-01-01"),
                    QStringLiteral("branch | name=二支部 | type=党支部 | parent=机关 | founded_on=2010-01-01")});
}

void TestPeopleOverTime::add(const char* name, const char* parts, const char* admitted)
{
    m_ledger->draw({QStringLiteral("member | name=%1 | category=正式党员 | admitted_on=%2 | confirmed_on=%2 | %3")
                        .arg(QString::fromUtf8(name), QString::fromUtf8(admitted), QString::fromUtf8(parts))});
}

QStringList TestPeopleOverTime::namesOn(QDate day, const QString& branch)
{
    const QSet<qint64> branches = branch.isEmpty() ? QSet<qint64>() : QSet<qint64>{m_ledger->branch(branch)};
    const auto roster = rosterOfDay(m_ledger->reader(), day, branches);
    if (!roster)
        qFatal("%s", qPrintable(roster.error().message));
    QStringList names;
    for (const RosterLine& line : roster->members)
        names << line.name;
    return names;
}

void TestPeopleOverTime::rosterOnADay_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isThere");
    const QByteArray died = "memberships: branch=一支部 | member_events: event=去世 happened_on=2020-02-29";
    QTest::newRow("the day of death, 29 February") << died << QDate(2020, 2, 29) << true;
    QTest::newRow("the day after death") << died << QDate(2020, 3, 1) << false;
    QTest::newRow("the day before death") << died << QDate(2020, 2, 28) << true;
    const QByteArray restored = "memberships: branch=一支部 | member_events: event=停止党籍 happened_on=2020-03-31 ; "
                                "event=恢复党籍 happened_on=2021-05-01";
    QTest::newRow("the day of the stop") << restored << QDate(2020, 3, 31) << true;
    QTest::newRow("stopped") << restored << QDate(2020, 4, 1) << false;
    QTest::newRow("the day before being restored") << restored << QDate(2021, 4, 30) << false;
    QTest::newRow("the day of being restored") << restored << QDate(2021, 5, 1) << true;
    const QByteArray twice = restored + " ; event=开除党籍 happened_on=2022-01-10";
    QTest::newRow("restored and expelled: in between") << twice << QDate(2021, 12, 31) << true;
    QTest::newRow("restored and expelled: afterwards") << twice << QDate(2022, 1, 11) << false;
    const QByteArray sameDay = "memberships: branch=一支部 | member_events: event=停止党籍 happened_on=2020-03-31 ; "
                               "event=恢复党籍 happened_on=2020-03-31";
    QTest::newRow("restored on the day of the stop does not bring back") << sameDay << QDate(2020, 4, 2) << false;
    const QByteArray month = "memberships: branch=一支部 | member_events: event=去世 happened_on=2020-02";
    QTest::newRow("a month alone lasts to its end") << month << QDate(2020, 2, 29) << true;
    QTest::newRow("the month after") << month << QDate(2020, 3, 1) << false;
    const QByteArray undated = "memberships: branch=一支部 | member_events: event=去世";
    QTest::newRow("an undated event changes no roster") << undated << QDate(2022, 1, 1) << true;
    const QByteArray retired = "memberships: branch=一支部 | member_events: event=退休 happened_on=2020-02-29";
    QTest::newRow("who retires stays") << retired << QDate(2022, 1, 1) << true;
    const QByteArray left = "memberships: branch=一支部 joined_on=2021-01-05 left_on=2021-01-05";
    QTest::newRow("joined and left on one day") << left << QDate(2021, 1, 5) << true;
    QTest::newRow("joined and left: the day after") << left << QDate(2021, 1, 6) << false;
}

void TestPeopleOverTime::rosterOnADay()
{
    QFETCH(QByteArray, parts);
    QFETCH(QDate, day);
    QFETCH(bool, isThere);
    add("甲一", parts.constData());
    QCOMPARE(namesOn(day).contains(QStringLiteral("甲一")), isThere);
    QCOMPARE(namesOn(day, QStringLiteral("一支部")).contains(QStringLiteral("甲一")), isThere);
    for (const qint64 branch : {qint64{0}, m_ledger->branch(QStringLiteral("一支部"))}) {
        const QList<qint64> branches = branch == 0 ? QList<qint64>() : QList<qint64>{branch};
        const FactWindow roster{FactWindow::Mode::OnRoster, day, day, branches};
        const auto counted = m_ledger->reader().facts(Kind::Member, roster, {FactQuestion{}});
        QVERIFY2(counted.has_value(), qPrintable(counted ? QString() : counted.error().detail));
        QCOMPARE(counted->first(), isThere ? 1.0 : 0.0);
    }
}

void TestPeopleOverTime::theEquationCloses_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("admitted");
    QTest::addColumn<QString>("first"); // terms of 一支部
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("whole");
    const QString none;
    QTest::newRow("domain.md 6.5 发展") << QByteArray("memberships: branch=一支部") << QByteArray("2022-07-01")
                                        << QStringLiteral("developed") << none << QStringLiteral("developed");
    QTest::newRow("domain.md 6.5 developed on 1 January")
        << QByteArray("memberships: branch=一支部") << QByteArray("2022-01-01") << QStringLiteral("developed") << none
        << QStringLiteral("developed");
    QTest::newRow("domain.md 6.5 转入 from outside")
        << QByteArray("memberships: branch=一支部 joined_on=2022-03-01") << QByteArray("2010-07-01")
        << QStringLiteral("moved_in") << none << QStringLiteral("moved_in");
    QTest::newRow("domain.md 6.5 转出 on the last day of last year")
        << QByteArray("memberships: branch=一支部 left_on=2021-12-31") << QByteArray("2010-07-01")
        << QStringLiteral("moved_out") << none << QStringLiteral("moved_out");
    QTest::newRow("domain.md 6.5 转出 on the last day of the year counts next year")
        << QByteArray("memberships: branch=一支部 left_on=2022-12-31") << QByteArray("2010-07-01") << none << none
        << none;
    QTest::newRow("domain.md 6.5 a transfer within the organ, leaving and joining on the same day")
        << QByteArray("memberships: branch=一支部 left_on=2022-03-01 ; branch=二支部 joined_on=2022-03-01")
        << QByteArray("2010-07-01") << QStringLiteral("moved_out") << QStringLiteral("moved_in") << none;
    QTest::newRow("domain.md 6.5 a transfer within the organ, joining the day after")
        << QByteArray("memberships: branch=一支部 left_on=2022-02-28 ; branch=二支部 joined_on=2022-03-01")
        << QByteArray("2010-07-01") << QStringLiteral("moved_out") << QStringLiteral("moved_in") << none;
    QTest::newRow("domain.md 6.5 死亡") << QByteArray(
        "memberships: branch=一支部 | member_events: event=去世 happened_on=2022-05-05")
                                        << QByteArray("2010-07-01") << QStringLiteral("died") << none
                                        << QStringLiteral("died");
    QTest::newRow("domain.md 6.5 死亡 and the membership ended on the same day")
        << QByteArray(
               "memberships: branch=一支部 left_on=2022-05-05 | member_events: event=去世 happened_on=2022-05-05")
        << QByteArray("2010-07-01") << QStringLiteral("died") << none << QStringLiteral("died");
    QTest::newRow("domain.md 6.5 停止党籍 and 恢复党籍 in one year")
        << QByteArray("memberships: branch=一支部 | member_events: event=停止党籍 happened_on=2022-02-01 ; "
                      "event=恢复党籍 happened_on=2022-08-01")
        << QByteArray("2010-07-01") << QStringLiteral("restored stopped") << none << QStringLiteral("restored stopped");
    QTest::newRow("domain.md 6.5 出党") << QByteArray(
        "memberships: branch=一支部 | member_events: event=开除党籍 happened_on=2022-02-01")
                                        << QByteArray("2010-07-01") << QStringLiteral("expelled") << none
                                        << QStringLiteral("expelled");
    QTest::newRow("domain.md 6.5 取消预备党员资格")
        << QByteArray("memberships: branch=一支部 | member_events: event=取消预备党员资格 happened_on=2022-09-01")
        << QByteArray("2022-02-01") << QStringLiteral("developed expelled") << none
        << QStringLiteral("developed expelled");
    QTest::newRow("domain.md 6.5 restored into another branch")
        << QByteArray(
               "memberships: branch=一支部 left_on=2020-02-01 ; branch=二支部 joined_on=2022-06-01 | member_events: "
               "event=停止党籍 happened_on=2020-02-01 ; event=恢复党籍 happened_on=2022-06-01")
        << QByteArray("2010-07-01") << none << QStringLiteral("restored") << QStringLiteral("restored");
}

static QString termsOf(const MemberChange& change)
{
    QStringList terms;
    for (const ChangeTerm term : allChangeTerms) {
        for (qint64 i = 0; i < change.countOf(term); ++i)
            terms << changeTermKey(term);
    }
    return terms.join(u' ');
}

void TestPeopleOverTime::theEquationCloses()
{
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, admitted);
    add("留一", "memberships: branch=一支部");
    add("甲一", parts.constData(), admitted.constData());
    const auto changes = yearEquation(m_ledger->reader(), FigureLedger::period(QStringLiteral("2022")));
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), 3);
    for (const BranchChange& one : *changes)
        QVERIFY2(one.change.difference() == 0, qPrintable(one.branch + equationText(one.change)));
    QTEST(termsOf(changes->at(0).change), "first");
    QTEST(termsOf(changes->at(1).change), "second");
    QTEST(termsOf(changes->at(2).change), "whole");
}

BranchChange TestPeopleOverTime::changeOf(const QString& branch, const QString& period)
{
    const auto changes = yearEquation(m_ledger->reader(), FigureLedger::period(period), m_ledger->branch(branch));
    if (!changes)
        qFatal("%s", qPrintable(changes.error().message));
    return changes->constLast();
}

void TestPeopleOverTime::theEquationNamesWhoIsBehindEachNumber()
{
    add("甲一", "memberships: branch=一支部 joined_on=2022-03-01");
    add("乙二", "memberships: branch=一支部 | member_events: event=去世 happened_on=2022-05-05");
    const MemberChange change = changeOf(QStringLiteral("一支部")).change;
    QCOMPARE(equationText(change), QStringLiteral("1 ＋ 0 ＋ 1 ＋ 0 － 0 － 0 － 0 － 1 ＝ 1"));
    QCOMPARE(namesText(change.people.value(ChangeTerm::MovedIn)), QStringLiteral("甲一（2022年3月1日）"));
    QCOMPARE(namesText(change.people.value(ChangeTerm::Died)), QStringLiteral("乙二（2022年5月5日）"));
    QVERIFY(change.doubts.isEmpty());
}

void TestPeopleOverTime::aReportedNumberThatDiffersIsADifference()
{
    add("甲一", "memberships: branch=一支部");
    QVERIFY(m_ledger->testLedger()
                .ledger()
                .setSetting(QStringLiteral("setting.members_2021_一支部"), QStringLiteral("2"))
                .has_value());
    const MemberChange change = changeOf(QStringLiteral("一支部")).change;
    QCOMPARE(change.difference(), 1);
    QCOMPARE(change.before, 2);
    QCOMPARE(change.recordedBefore, 1);
    QVERIFY(equationText(change).contains(QStringLiteral("≠")));
}

void TestPeopleOverTime::incompleteRecordsAreNamed_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("admitted");
    QTest::addColumn<QString>("why");
    QTest::newRow("no day of admission") << QByteArray("memberships: branch=一支部") << QByteArray()
                                         << QStringLiteral("没有入党时间");
    QTest::newRow("undated death") << QByteArray("memberships: branch=一支部 | member_events: event=去世")
                                   << QByteArray("2010-07-01") << QStringLiteral("没有日期");
    QTest::newRow("moved here on no day") << QByteArray("memberships: branch=二支部 left_on=2022-03-01 ; branch=一支部")
                                          << QByteArray("2010-07-01") << QStringLiteral("没有转入时间");
    QTest::newRow("on two rosters") << QByteArray("memberships: branch=二支部 ; branch=一支部 joined_on=2022-03-01")
                                    << QByteArray("2010-07-01") << QStringLiteral("两个党组织");
    QTest::newRow("restored without having left")
        << QByteArray("memberships: branch=一支部 | member_events: event=恢复党籍 happened_on=2022-03-01")
        << QByteArray("2010-07-01") << QStringLiteral("之前没有");
}

void TestPeopleOverTime::incompleteRecordsAreNamed()
{
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, admitted);
    QFETCH(QString, why);
    add("甲一", parts.constData(), admitted.constData());
    QString said;
    for (const ChangedPerson& doubt : changeOf(QStringLiteral("一支部")).change.doubts)
        said += doubt.name + doubt.why;
    QVERIFY2(said.contains(QStringLiteral("甲一")) && said.contains(why), qPrintable(said));
}

/// 三支部 is founded after the year, and its member has no day of joining: the branches do not add up to the whole, and it is
/// said because of whom. In the year of the founding the branch says it itself.
void TestPeopleOverTime::whoKeepsTheBranchesFromAddingUpIsNamed()
{
    m_ledger->draw({QStringLiteral("branch | name=三支部 | type=党支部 | parent=机关 | founded_on=2023-03-01")});
    add("甲一", "memberships: branch=三支部");
    add("乙二", "memberships: branch=一支部");
    const auto changes = yearEquation(m_ledger->reader(), FigureLedger::period(QStringLiteral("2022")));
    QVERIFY(changes.has_value());
    const BranchChange& whole = changes->constLast();
    qint64 sum = 0;
    for (const BranchChange& one : changes->first(changes->size() - 1))
        sum += one.change.after;
    QCOMPARE(whole.change.after - sum, 1);
    QCOMPARE(whole.apart.size(), 1);
    QCOMPARE(whole.apart.first().name, QStringLiteral("甲一"));
    QVERIFY2(whole.apart.first().why.contains(QStringLiteral("三支部"))
                 && whole.apart.first().why.contains(QStringLiteral("没有转入时间")),
             qPrintable(whole.apart.first().why));
    QCOMPARE(apartRemarks(whole).size(), 1);
    const auto next = yearEquation(m_ledger->reader(), FigureLedger::period(QStringLiteral("2023")));
    QVERIFY(next->constLast().apart.isEmpty());
    for (const BranchChange& one : *next) {
        if (one.branch == u"三支部")
            QVERIFY(!one.change.doubts.isEmpty() && one.change.doubts.first().name == u"甲一");
    }
}

void TestPeopleOverTime::postsAsOfADay()
{
    add("甲一", "memberships: branch=一支部");
    add("乙二", "memberships: branch=一支部");
    m_ledger->draw({QStringLiteral(
        "branch | name=三支部 | type=党支部 | parent=机关 | term_from=2021-01-01 | branch_posts: "
        "person_name=甲一 post=书记 held_to=2022-02-28 ; person_name=乙二 post=书记 held_from=2022-03-01")});
    const auto secretary = [&](QDate day) {
        const auto roster = rosterOfDay(m_ledger->reader(), day, {m_ledger->branch(QStringLiteral("三支部"))});
        QStringList names;
        for (const PostLine& post : roster->posts)
            names << post.name;
        return names.join(u' ');
    };
    QCOMPARE(secretary(QDate(2020, 12, 31)), QString());
    QCOMPARE(secretary(QDate(2021, 1, 1)), QStringLiteral("甲一"));
    QCOMPARE(secretary(QDate(2022, 2, 28)), QStringLiteral("甲一"));
    QCOMPARE(secretary(QDate(2022, 3, 1)), QStringLiteral("乙二"));
}

void TestPeopleOverTime::vacantPostsAndTheTermAreSaid()
{
    m_ledger->draw({QStringLiteral("branch | name=四支部 | type=党支部 | parent=机关 | has_committee=1 | "
                                   "term_from=2020-01-01 | term_to=2022-12-31")});
    for (const char* name : {"一", "二", "三", "四", "五", "六", "七"})
        add(name, "memberships: branch=四支部");
    add("走", "memberships: branch=四支部 left_on=2022-03-01");
    auto record = m_ledger->reader().load(Kind::Branch, m_ledger->branch(QStringLiteral("四支部")));
    record->parts[QStringLiteral("branch_posts")] = {
        PartRow{m_ledger->idOf(QStringLiteral("一")), QStringLiteral("一"), QStringLiteral("书记")},
        PartRow{m_ledger->idOf(QStringLiteral("二")), QStringLiteral("二"), QStringLiteral("组织委员")},
        PartRow{m_ledger->idOf(QStringLiteral("走")), QStringLiteral("走"), QStringLiteral("宣传委员")}};
    const auto said = [&](QDate day) {
        QStringList texts;
        const auto found = findingsOf(m_ledger->reader(), *record, day);
        for (const RuleFinding& finding : found.value()) {
            if (finding.severity == RuleFinding::Severity::Warning)
                texts << finding.text + QStringLiteral("｜") + finding.basis;
        }
        return texts;
    };
    QStringList early = said(QDate(2022, 2, 1));
    QCOMPARE(early.size(), 1);
    QVERIFY2(early.first().contains(QStringLiteral("纪检委员")) && early.first().endsWith(QStringLiteral("第二十条")),
             qPrintable(early.first()));
    QVERIFY(said(QDate(2022, 6, 29)).join(u' ').contains(QStringLiteral("走（宣传委员）")));
    QVERIFY(!said(QDate(2022, 6, 30)).join(u' ').contains(QStringLiteral("第二十一条")));
    QVERIFY(said(QDate(2022, 7, 1)).join(u' ').contains(QStringLiteral("第二十一条")));
    QVERIFY(said(QDate(2023, 1, 1)).join(u' ').contains(QStringLiteral("还没有换届")));
}

QTEST_GUILESS_MAIN(TestPeopleOverTime)
#include "tst_peopleovertime.moc"
