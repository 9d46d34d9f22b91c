// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Record of development and review sheet of real members, read back from the PDF.
class TestMemberDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_documents = std::make_unique<DocumentFixture>(); }
    void cleanup() { m_documents.reset(); }
    void developmentRecordHasTheStepsInOrder();
    void stepsInOtherWordsAreNotLost();
    void aProbationerGetsNoGrade();
    void memberSheetCountsWhatNamesTheMember();
    void studyHoursFollowThePosts_data();
    void studyHoursFollowThePosts();
    void aBatchIsAPageForEachMember();
    void aBatchIsOfTheRosterOfTheDay();
    void aBatchTellsHowFarItIsAndCanBeStopped();
    void theSheetIsForMembersOnly();

private:
    std::unique_ptr<DocumentFixture> m_documents;
};

void TestMemberDocuments::developmentRecordHasTheStepsInOrder()
{
    m_documents->draw(
        {QStringLiteral("member | name=冯新 | category=预备党员 | applied_on=2019-03-01 | admitted_on=2021-06-30 | "
                        "memberships: branch=一支部 | development_steps: step=确定发展对象 happened_on=2020-11-05 "
                        "note=支委会同意 ; step=培养教育考察 happened_on=2020-01 ; step=培养教育考察 "
                        "happened_on=2020-07 ; step=确定入党介绍人 happened_on=2020-12-01 people=张一、李二 ; "
                        "step=短期集中培训 happened_on=2021-01-08 days=3 hours=24 note=市委党校")});
    const Pages pages = m_documents->write(m_documents->request("development-record", QStringLiteral("冯新")));
    QString text = pages.all();
    QVERIFY2(text.contains(QStringLiteral("递交入党申请书2019年3月1日")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("确定发展对象2020年11月5日支委会同意")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("培养教育考察2020年1月培养教育考察2020年7月")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("支部大会讨论接收2021年6月30日")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("确定入党介绍人2020年12月1日张一、李二")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("短期集中培训2021年1月8日3天；24学时；市委党校")), qPrintable(text));
    for (const QString& stage :
         {QStringLiteral("一、申请入党"), QStringLiteral("二、入党积极分子"), QStringLiteral("三、发展对象"),
          QStringLiteral("四、预备党员的接收"), QStringLiteral("五、预备党员的教育考察和转正")})
        QVERIFY2(text.contains(stage), qPrintable(stage + text));
    QVERIFY2(!text.contains(QStringLiteral("其他步骤")), qPrintable(text));
    const QList<DictionaryWord> words =
        m_documents->drawn().figures().vocabulary().words(QStringLiteral("development_step"));
    QCOMPARE(words.size(), 25);
    qsizetype place = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        place = text.indexOf(QString::number(i + 1) + words[i].word, place);
        QVERIFY2(place >= 0, qPrintable(words[i].word + text));
    }
    QCOMPARE(pages.count(), 2);
    QVERIFY2(pages.text(1).contains(QStringLiteral("序号 步骤 时间 纪实")), qPrintable(pages.text(1)));
}

void TestMemberDocuments::stepsInOtherWordsAreNotLost()
{
    m_documents->draw({QStringLiteral("member | name=冯新 | category=入党积极分子 | memberships: branch=一支部 | "
                                      "development_steps: step=团组织推优 happened_on=2020-11-05")});
    const QString text = m_documents->write(m_documents->request("development-record", QStringLiteral("冯新"))).all();
    QVERIFY2(text.contains(QStringLiteral("其他步骤26团组织推优2020年11月5日")), qPrintable(text));
}

void TestMemberDocuments::aProbationerGetsNoGrade()
{
    m_documents->draw({QStringLiteral("member | name=冯新 | category=预备党员 | admitted_on=2022-03-01 | "
                                      "memberships: branch=一支部 joined_on=2022-03-01"),
                       memberLine(QStringLiteral("冯老"), QStringLiteral("一支部"))});
    const QString now =
        m_documents->write(m_documents->request("member-sheet", QStringLiteral("冯新"), QStringLiteral("2022"))).all();
    QVERIFY2(now.contains(QStringLiteral("预备党员参加评议，不评定等次")) && !now.contains(QStringLiteral("优秀（")),
             qPrintable(now));
    const QString full =
        m_documents->write(m_documents->request("member-sheet", QStringLiteral("冯老"), QStringLiteral("2022"))).all();
    QVERIFY2(full.contains(QStringLiteral("优秀（")) && !full.contains(QStringLiteral("不评定等次")), qPrintable(full));
}

void TestMemberDocuments::memberSheetCountsWhatNamesTheMember()
{
    m_documents->drawMembers(2);
    const QString me = nameOf(0);
    QStringList lines;
    double hours = 0;
    int present = 0;
    for (int month = 1; month <= 9; ++month) {
        const bool isThere = month % 4 != 0;
        hours += isThere ? month + 0.5 : 0;
        present += isThere ? 1 : 0;
        lines += QStringLiteral("study_session | held_on=2022-%1-11 | category=主题党日 | title=活动%1 | "
                                "branch=一支部 | hours=%2 | attendances: member=%3 present=%4 %5 ; member=%6 present=1")
                     .arg(month, 2, 10, QLatin1Char('0'))
                     .arg(month + 0.5)
                     .arg(me)
                     .arg(isThere ? 1 : 0)
                     .arg(isThere ? QString() : QStringLiteral("reason=出差%1次").arg(month), nameOf(1));
    }
    lines +=
        {QStringLiteral("study_session | held_on=2021-12-31 | category=党课 | title=去年 | hours=99 | branch=一支部 | "
                        "attendances: member=%1 present=1")
             .arg(me),
         QStringLiteral("study_session | held_on=2022-05-31 | category=党课 | title=没点名 | hours=99 | branch=一支部"),
         QStringLiteral("study_session | held_on=2022-06-03 | category=支部党员大会 | title=不计 | branch=一支部 | "
                        "attendances: member=%1 present=0 excluded_reason=病休")
             .arg(me),
         QStringLiteral("honor | awarded_on=2022-07-01 | title=优秀共产党员 | recipient_type=个人 | level=市级 | "
                        "recipients=%1 | honor_recipients: name=%1")
             .arg(me),
         QStringLiteral("honor | awarded_on=2022-07-01 | title=别人的荣誉 | recipient_type=个人 | level=市级 | "
                        "recipients=%1 | honor_recipients: name=%1")
             .arg(nameOf(1)),
         QStringLiteral("volunteer_activity | held_on=2022-03-05 | category=志愿服务 | title=学雷锋 | hours=2 | "
                        "volunteer_participants: name=%1 ; name=%2 hours=9")
             .arg(me, nameOf(1)),
         QStringLiteral("volunteer_activity | held_on=2022-04-05 | category=志愿服务 | title=植树 | hours=2 | "
                        "volunteer_participants: name=%1 hours=3.5")
             .arg(me),
         QStringLiteral("work_record | recorded_on=2022-02-01 | category=体会文章 | title=我的体会 | "
                        "work_record_people: name=%1")
             .arg(me)};
    m_documents->draw(lines);
    const Pages pages = m_documents->write(m_documents->request("member-sheet", me, QStringLiteral("2022")));
    QCOMPARE(pages.count(), 1);
    const QString text = pages.all();
    const QString rate = QStringLiteral("应参加9次，实参加%1次，缺席%2次").arg(present).arg(9 - present);
    for (const QString& said :
         {rate, QStringLiteral("主题党日%1/9").arg(present), QStringLiteral("4月11日主题党日（出差4次）"),
          QStringLiteral("8月11日主题党日（出差8次）"), QStringLiteral("学习学时%1学时").arg(hours),
          QStringLiteral("不少于32学时"), QStringLiteral("7月1日优秀共产党员（市级）"),
          QStringLiteral("参加2次，服务5.5小时"), QStringLiteral("3月5日学雷锋（2小时）"),
          QStringLiteral("4月5日植树（3.5小时）"), QStringLiteral("2月1日我的体会（体会文章）"),
          QStringLiteral("转正时间2016年7月1日"), QStringLiteral("个人自评"), QStringLiteral("没有点名的会议不计")})
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    QVERIFY2(!text.contains(QStringLiteral("别人的荣誉")) && !text.contains(QStringLiteral("99")), qPrintable(text));
}

void TestMemberDocuments::studyHoursFollowThePosts_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, const char* post, const char* span, const char* period, const char* asked) {
        QTest::newRow(name) << QString::fromUtf8(post) << QString::fromUtf8(span) << QString::fromUtf8(period)
                            << QString::fromUtf8(asked);
    };
    row("2019-2023 plan: a member 32", "", "", "2022", "32学时（2019—2023年");
    row("2019-2023 plan: the secretary 56", "书记", "", "2022", "56学时（2019—2023年");
    row("2019-2023 plan: of the committee 56", "组织委员", "", "2022", "56学时（2019—2023年");
    row("党建助理 is not of the committee", "党建助理", "", "2022", "32学时（2019—2023年");
    row("held in part of the year", "书记", " held_from=2021-02-01 held_to=2022-01-05", "2022", "56学时（2019—2023年");
    row("held the year before", "书记", " held_from=2021-02-01 held_to=2021-12-31", "2022", "32学时（2019—2023年");
    row("2024-2028 plan", "", "", "2024", "32学时（全国党员教育培训工作规划（2024—2028年））");
    row("no plan yet", "书记", "", "2018", "");
}

void TestMemberDocuments::studyHoursFollowThePosts()
{
    QFETCH(QString, post);
    QFETCH(QString, span);
    QFETCH(QString, period);
    QFETCH(QString, asked);
    m_documents->drawMembers(1);
    if (!post.isEmpty()) {
        m_documents->draw(
            {QStringLiteral("branch | name=三支部 | type=党支部 | term_from=2017-01-01 | branch_posts: person_name=%1 "
                            "post=%2%3")
                 .arg(nameOf(0), post, span)});
    }
    const QString text = m_documents->write(m_documents->request("member-sheet", nameOf(0), period)).all();
    if (asked.isEmpty())
        QVERIFY2(text.contains(QStringLiteral("学习学时0学时")) && !text.contains(QStringLiteral("全年应不少于")),
                 qPrintable(text));
    else
        QVERIFY2(text.contains(QStringLiteral("全年应不少于") + asked), qPrintable(text));
}

void TestMemberDocuments::aBatchIsAPageForEachMember()
{
    m_documents->drawMembers(30);
    m_documents->draw(
        {QStringLiteral("study_session | held_on=2022-05-31 | category=党课 | title=课 | hours=4 | branch=一支部 | "
                        "attendances: member=%1 present=1 ; member=%2 present=0 reason=出差")
             .arg(nameOf(3), nameOf(4))});
    Figures figures = m_documents->drawn().figures();
    const auto members =
        membersForBatch(m_documents->reader(), figures, m_documents->drawn().branch(QStringLiteral("一支部")), Today);
    QVERIFY(members);
    QCOMPARE(members->size(), 30);
    RecordRequest asked = m_documents->request("member-sheet", {}, QStringLiteral("2022"));
    asked.ids = *members;
    const Pages pages = m_documents->write(asked);
    QCOMPARE(pages.count(), 30);
    QSet<QString> names;
    for (int page = 0; page < 30; ++page) {
        const auto record = m_documents->reader().load(Kind::Member, members->at(page));
        QVERIFY(record);
        const QString name = record->text(QStringLiteral("name"));
        const QString text = pages.solid(page);
        QVERIFY2(text.contains(QStringLiteral("姓名") + name), qPrintable(name + text));
        QVERIFY2(text.contains(QStringLiteral("—1—")), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("学习学时4学时")), name == nameOf(3));
        QCOMPARE(text.contains(QStringLiteral("5月31日党课（出差）")), name == nameOf(4));
        names.insert(name);
    }
    QCOMPARE(names.size(), 30);
}

void TestMemberDocuments::aBatchIsOfTheRosterOfTheDay()
{
    m_documents->draw(
        {memberLine(QStringLiteral("卫走"), QStringLiteral("一支部")) + QStringLiteral(" left_on=2022-07-31"),
         memberLine(QStringLiteral("卫来"), QStringLiteral("一支部")) + QStringLiteral(" joined_on=2022-08-02"),
         memberLine(QStringLiteral("卫外"), QStringLiteral("二支部"))});
    Figures figures = m_documents->drawn().figures();
    const qint64 branch = m_documents->drawn().branch(QStringLiteral("一支部"));
    const auto july = membersForBatch(m_documents->reader(), figures, branch, QDate(2022, 7, 31));
    const auto august = membersForBatch(m_documents->reader(), figures, branch, QDate(2022, 8, 31));
    const auto organ = membersForBatch(m_documents->reader(), figures, 0, QDate(2022, 8, 31));
    QVERIFY(july && august && organ);
    QCOMPARE(*july, QList<qint64>{m_documents->drawn().idOf(QStringLiteral("卫走"))});
    QCOMPARE(*august, QList<qint64>{m_documents->drawn().idOf(QStringLiteral("卫来"))});
    QCOMPARE(organ->size(), 2);
}

void TestMemberDocuments::aBatchTellsHowFarItIsAndCanBeStopped()
{
    m_documents->drawMembers(5);
    Figures figures = m_documents->drawn().figures();
    const auto members = membersForBatch(m_documents->reader(), figures, 0, Today);
    QVERIFY(members);
    RecordRequest asked = m_documents->request("member-sheet", {}, QStringLiteral("2022"));
    asked.ids = *members;
    QList<int> told;
    const auto content =
        collectRecords(m_documents->reader(), figures, asked, [&told](int done, int total, const QString&) {
            told += done;
            return total == 5 && done < 3;
        });
    QVERIFY(!content);
    QVERIFY(content.error().code == ErrorCode::Cancelled);
    QCOMPARE(told, QList<int>({0, 1, 2, 3}));
}

/// 民主评议 is of full and probationary members: for the others a word, no sheet; in a batch they are left out and named.
void TestMemberDocuments::theSheetIsForMembersOnly()
{
    m_documents->draw({memberLine(QStringLiteral("卫正"), QStringLiteral("一支部")),
                       QStringLiteral("member | name=卫申 | category=入党申请人 | memberships: branch=一支部"),
                       QStringLiteral("member | name=卫后 | category=预备党员 | admitted_on=2023-03-01 | "
                                      "memberships: branch=一支部")});
    Figures figures = m_documents->drawn().figures();
    const auto refused =
        collectRecords(m_documents->reader(), figures,
                       m_documents->request("member-sheet", QStringLiteral("卫申"), QStringLiteral("2022")));
    QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
    QVERIFY2(refused.error().message.contains(QStringLiteral("卫申"))
                 && refused.error().message.contains(QStringLiteral("入党申请人")),
             qPrintable(refused.error().message));
    const auto later =
        collectRecords(m_documents->reader(), figures,
                       m_documents->request("member-sheet", QStringLiteral("卫后"), QStringLiteral("2022")));
    QVERIFY(!later);
    const auto composition = Composition::builtIn(QStringLiteral("member-sheet"));
    const auto people = peopleForBatch(m_documents->reader(), figures, *composition,
                                       m_documents->drawn().branch(QStringLiteral("一支部")), Today);
    QVERIFY(people);
    QCOMPARE(people->size(), 3);
    RecordRequest asked = m_documents->request("member-sheet", QStringLiteral("卫正"), QStringLiteral("2022"));
    asked.ids = *people;
    const auto content = collectRecords(m_documents->reader(), figures, asked);
    QVERIFY(content);
    QCOMPARE(content->leftOut.size(), 2);
    const QString text = plainText(*content);
    QVERIFY(text.contains(QStringLiteral("卫正")) && !text.contains(QStringLiteral("卫申")));
}

QTEST_MAIN(TestMemberDocuments)
#include "tst_memberdocuments.moc"
