// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organization.h"

#include <QTest>

using namespace ledger;

namespace {

enum BranchIds : qint64 { Organ = 1, First, FirstGroup, Second };
enum MemberIds : qint64 { Old = 11, Moved, Novice, NamesakeA, NamesakeB, Applicant };

DaySpan day(int year, int month, int dayOfMonth)
{
    return {QDate(year, month, dayOfMonth), QDate(year, month, dayOfMonth)};
}

OrgBranch branchOf(qint64 id, const QString& name, BranchRole role, qint64 parent)
{
    OrgBranch branch;
    branch.id = id;
    branch.name = name;
    branch.role = role;
    branch.parentId = parent;
    return branch;
}

OrgMember memberOf(qint64 id, const QString& name, QDate admitted, const QList<OrgMembership>& memberships)
{
    OrgMember member;
    member.id = id;
    member.name = name;
    member.admittedOn = admitted;
    member.memberships = memberships;
    return member;
}

} // namespace

/// Who was where on which day (contract section 3; 支部工作条例 articles 11 to 13 count by the roster of the day).
class TestOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMembershipHoldsItsFirstAndItsLastDay();
    void aMembershipWithoutBeginningRunsFromTheAdmission();
    void whoIsNotAdmittedIsOnNoRoster();
    void aGroupHasItsOwnRosterAndItsBranchHasItToo();
    void aMonthCountsWhoWasThereOnAnyOfItsDays();
    void standing_data();
    void standing();
    void aNameIsSoughtInTheGroupThenTheBranchThenTheOrgan();
    void namesakesInOneBranchAreSeveral();
    void theBranchOfAPersonFollowsTheTransfer();
    void aBranchIsFoundByEachOfItsNamesAndByNoPartOfThem();
    void oneNameOfTwoBranchesFindsBoth();
    void theOrganIsTheRootAndHoldsAll();
    void aRingOfParentsEndsTheWalk();
    void theCommitteeIsThePostsOfTheDay();

private:
    Organization m_organ;
};

void TestOrganization::init()
{
    m_organ = {};
    m_organ.addBranch(branchOf(Organ, QStringLiteral("机关党委"), BranchRole::Organ, 0));
    OrgBranch first = branchOf(First, QStringLiteral("机关第一党支部"), BranchRole::Branch, Organ);
    first.shortName = QStringLiteral("一支部");
    first.aliases = {QStringLiteral("第一党支部"), QStringLiteral("刑检支部")};
    m_organ.addBranch(first);
    m_organ.addBranch(branchOf(FirstGroup, QStringLiteral("一支部第一党小组"), BranchRole::Group, First));
    m_organ.addBranch(branchOf(Second, QStringLiteral("机关第二党支部"), BranchRole::Branch, Organ));
    const QDate longAgo(2001, 7, 1);
    m_organ.addMember(memberOf(Old, QStringLiteral("张一"), longAgo, {{First, FirstGroup, {}}}));
    m_organ.addMember(
        memberOf(Moved, QStringLiteral("李二"), longAgo,
                 {{First, 0, {QDate(2010, 1, 1), QDate(2022, 6, 30)}}, {Second, 0, {QDate(2022, 7, 1), QDate()}}}));
    m_organ.addMember(memberOf(Novice, QStringLiteral("王三"), QDate(2022, 3, 15), {{First, 0, {}}}));
    m_organ.addMember(memberOf(NamesakeA, QStringLiteral("赵四"), longAgo, {{Second, 0, {}}}));
    m_organ.addMember(
        memberOf(NamesakeB, QStringLiteral("赵四"), longAgo, {{Second, 0, {QDate(2022, 1, 1), QDate()}}}));
    m_organ.addMember(memberOf(Applicant, QStringLiteral("孙五"), QDate(), {{First, 0, {}}}));
}

void TestOrganization::aMembershipHoldsItsFirstAndItsLastDay()
{
    QVERIFY(m_organ.roster(First, day(2022, 6, 30)).contains(Moved));
    QVERIFY(!m_organ.roster(First, day(2022, 7, 1)).contains(Moved));
    QVERIFY(!m_organ.roster(Second, day(2022, 6, 30)).contains(Moved));
    QVERIFY(m_organ.roster(Second, day(2022, 7, 1)).contains(Moved));
}

void TestOrganization::aMembershipWithoutBeginningRunsFromTheAdmission()
{
    QVERIFY(!m_organ.roster(First, day(2022, 3, 14)).contains(Novice));
    QVERIFY(m_organ.roster(First, day(2022, 3, 15)).contains(Novice));
}

void TestOrganization::whoIsNotAdmittedIsOnNoRoster()
{
    QVERIFY(!m_organ.roster(First, day(2022, 9, 1)).contains(Applicant));
}

void TestOrganization::aGroupHasItsOwnRosterAndItsBranchHasItToo()
{
    QCOMPARE(m_organ.roster(FirstGroup, day(2022, 9, 1)), QList<qint64>{Old});
    QCOMPARE(m_organ.roster(First, day(2022, 9, 1)), (QList<qint64>{Old, Novice}));
    QCOMPARE(m_organ.ownerBranch(FirstGroup), qint64(First));
    QCOMPARE(m_organ.ownerBranch(First), qint64(First));
}

void TestOrganization::aMonthCountsWhoWasThereOnAnyOfItsDays()
{
    const DaySpan march{QDate(2022, 3, 1), QDate(2022, 3, 31)};
    QVERIFY(m_organ.roster(First, march).contains(Novice));
    const DaySpan february{QDate(2022, 2, 1), QDate(2022, 2, 28)};
    QVERIFY(!m_organ.roster(First, february).contains(Novice));
}

void TestOrganization::standing_data()
{
    QTest::addColumn<QDate>("confirmed");
    QTest::addColumn<bool>("isFullByCategory");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Standing>("expected");
    const QDate confirmed(2023, 3, 15);
    QTest::newRow("the day before admission") << confirmed << false << QDate(2022, 3, 14) << Standing::None;
    QTest::newRow("the day of admission") << confirmed << false << QDate(2022, 3, 15) << Standing::Probationary;
    QTest::newRow("the day before confirmation") << confirmed << true << QDate(2023, 3, 14) << Standing::Probationary;
    QTest::newRow("the day of confirmation") << confirmed << false << QDate(2023, 3, 15) << Standing::Full;
    QTest::newRow("no day of confirmation, full by category")
        << QDate() << true << QDate(2022, 3, 15) << Standing::Full;
    QTest::newRow("no day of confirmation, probationary")
        << QDate() << false << QDate(2030, 1, 1) << Standing::Probationary;
}

void TestOrganization::standing()
{
    QFETCH(QDate, confirmed);
    QFETCH(bool, isFullByCategory);
    QFETCH(QDate, on);
    OrgMember member = memberOf(Novice, QStringLiteral("王三"), QDate(2022, 3, 15), {});
    member.confirmedOn = confirmed;
    member.isFullByCategory = isFullByCategory;
    QTEST(m_organ.standingOn(member, on), "expected");
}

void TestOrganization::aNameIsSoughtInTheGroupThenTheBranchThenTheOrgan()
{
    using Outcome = PersonMatch::Outcome;
    const DaySpan on = day(2022, 9, 1);
    const PersonMatch inGroup = m_organ.findPerson(u"张 一", FirstGroup, on);
    QVERIFY(inGroup.outcome == Outcome::One);
    QCOMPARE(inGroup.memberId, qint64(Old));
    QCOMPARE(m_organ.findPerson(u"王三", FirstGroup, on).memberId, qint64(Novice));
    QCOMPARE(m_organ.findPerson(u"李二", First, on).memberId, qint64(Moved));
    QVERIFY(m_organ.findPerson(u"孙五", First, on).outcome == Outcome::None);
    QVERIFY(m_organ.findPerson(u"王三", First, day(2022, 3, 1)).outcome == Outcome::None);
}

void TestOrganization::namesakesInOneBranchAreSeveral()
{
    using Outcome = PersonMatch::Outcome;
    QVERIFY(m_organ.findPerson(u"赵四", Second, day(2022, 9, 1)).outcome == Outcome::Several);
    const PersonMatch before = m_organ.findPerson(u"赵四", Second, day(2021, 12, 31));
    QVERIFY(before.outcome == Outcome::One);
    QCOMPARE(before.memberId, qint64(NamesakeA));
}

void TestOrganization::theBranchOfAPersonFollowsTheTransfer()
{
    QCOMPARE(m_organ.branchOf(Moved, QDate(2022, 6, 30)), qint64(First));
    QCOMPARE(m_organ.branchOf(Moved, QDate(2022, 7, 1)), qint64(Second));
    QCOMPARE(m_organ.branchOf(Moved, QDate(2000, 1, 1)), qint64(0));
    QCOMPARE(m_organ.branchOf(99, QDate(2022, 7, 1)), qint64(0));
}

void TestOrganization::aBranchIsFoundByEachOfItsNamesAndByNoPartOfThem()
{
    for (const QStringView word : {u"机关第一党支部", u"一支部", u"第一党支部", u"刑检支部", u" 一 支部", u"一支部\n"})
        QCOMPARE(m_organ.findBranches(word), QList<qint64>{First});
    for (const QStringView part : {u"支部", u"第一", u"机关", u""})
        QVERIFY(m_organ.findBranches(part).isEmpty());
}

void TestOrganization::oneNameOfTwoBranchesFindsBoth()
{
    OrgBranch third = branchOf(9, QStringLiteral("机关第三党支部"), BranchRole::Branch, Organ);
    third.aliases = {QStringLiteral("一支部")};
    m_organ.addBranch(third);
    QCOMPARE(m_organ.findBranches(u"一支部"), (QList<qint64>{First, 9}));
}

void TestOrganization::theOrganIsTheRootAndHoldsAll()
{
    QCOMPARE(m_organ.rootBranch(), qint64(Organ));
    QCOMPARE(m_organ.withDescendants(Organ), (QSet<qint64>{Organ, First, FirstGroup, Second}));
    QCOMPARE(m_organ.withDescendants(First), (QSet<qint64>{First, FirstGroup}));
    QCOMPARE(Organization().rootBranch(), qint64(0));
}

void TestOrganization::aRingOfParentsEndsTheWalk()
{
    m_organ.addBranch(branchOf(20, QStringLiteral("甲"), BranchRole::Branch, 21));
    m_organ.addBranch(branchOf(21, QStringLiteral("乙"), BranchRole::Branch, 20));
    QCOMPARE(m_organ.withDescendants(20), (QSet<qint64>{20, 21}));
}

void TestOrganization::theCommitteeIsThePostsOfTheDay()
{
    const QSet<QString> posts{QStringLiteral("书记"), QStringLiteral("组织委员")};
    m_organ.addPost(
        {First, Old, QStringLiteral("张一"), QStringLiteral("书记"), {QDate(2020, 1, 1), QDate(2022, 6, 30)}});
    m_organ.addPost({First, Novice, QStringLiteral("王三"), QStringLiteral("书记"), {QDate(2022, 7, 1), QDate()}});
    m_organ.addPost({First, Novice, QStringLiteral("王三"), QStringLiteral("组织委员"), {QDate(2022, 7, 1), QDate()}});
    m_organ.addPost({First, 0, QStringLiteral("外人"), QStringLiteral("组织委员"), {}});
    m_organ.addPost({First, Moved, QStringLiteral("李二"), QStringLiteral("党建助理"), {}});
    QCOMPARE(m_organ.committee(First, day(2022, 6, 30), posts), QList<qint64>{Old});
    QCOMPARE(m_organ.committee(First, day(2022, 7, 1), posts), QList<qint64>{Novice});
    QCOMPARE(m_organ.committeeSize(First, day(2022, 7, 1), posts), qint64(2));
    m_organ.removePostsOf(First);
    QCOMPARE(m_organ.committeeSize(First, day(2022, 7, 1), posts), qint64(0));
}

QTEST_GUILESS_MAIN(TestOrganization)

#include "tst_organization.moc"
