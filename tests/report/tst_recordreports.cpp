// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "report/recordreport.h"
#include "report/studyhours.h"

#include <poppler-qt6.h>

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

namespace {

constexpr double Millimetre = 72 / 25.4;
const QDate Today(2022, 10, 8);
const QString LongTitle = QStringLiteral("深入学习贯彻上级关于加强新时代机关党的建设的意见并研究讨论本支部贯彻落实措施"
                                         "暨主题党日活动安排<b>&%1</b>");

/// 赵一 … : as many different names of two characters as are asked for.
QString nameOf(int number)
{
    const QString surnames = QStringLiteral("赵钱孙李周吴郑王冯陈褚卫");
    const QString given = QStringLiteral("一二三四五六");
    return QString(surnames[number % surnames.size()]) + given[number / static_cast<int>(surnames.size())];
}

QString memberLine(const QString& name, const QString& branch, const QString& more = {})
{
    return QStringLiteral("member | name=%1 | category=正式党员 | sex=女 | admitted_on=2015-07-01 | "
                          "confirmed_on=2016-07-01 %3| memberships: branch=%2")
        .arg(name, branch, more);
}

QStringList organLines()
{
    return {QStringLiteral("branch | name=机关党委 | type=机关党委"),
            QStringLiteral("branch | name=一支部 | type=党支部 | parent=机关党委 | term_from=2021-01-01 | "
                           "term_to=2023-12-31"),
            QStringLiteral("branch | name=二支部 | type=党支部 | parent=机关党委")};
}

/// The pages as they were written, read back from the file's bytes.
struct Pages {
    std::unique_ptr<Poppler::Document> document;

    int count() const { return document->numPages(); }
    QString text(int page) const { return document->page(page)->text(QRectF()).simplified(); }
    /// Without any space: what stands in a cell may be broken.
    QString solid(int page) const { return text(page).remove(u' '); }
    QString all() const
    {
        QString words;
        for (int page = 0; page < count(); ++page)
            words += solid(page);
        return words;
    }
};

} // namespace

/// Printed documents about single records: what they say of a real ledger, read back from the PDF.
class TestRecordReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_drawn.reset(); }
    void signInSheetNamesWhoOwesAttendance();
    void signInSheetOfACommitteeNamesTheCommittee();
    void sixtyNamesRunOntoAPageWithHeads();
    void minutesTellWhoWasThereAndWhatWasVoted();
    void longMinutesRunOn();
    void anEmptyMeetingLeavesRoomToWrite();
    void developmentRecordHasTheStepsInOrder();
    void memberSheetCountsWhatNamesTheMember();
    void studyHoursFollowThePosts_data();
    void studyHoursFollowThePosts();
    void aBatchIsAPageForEachMember();
    void aBatchIsOfTheRosterOfTheDay();
    void aBatchTellsHowFarItIsAndCanBeStopped();
    void nothingStandsOutsideTheTypeArea_data();
    void nothingStandsOutsideTheTypeArea();
    void whatCannotBePrintedIsRefused();

private:
    void draw(const QStringList& lines) { m_drawn->draw(lines); }
    void drawMembers(int count);
    RecordRequest request(const char* name, const QString& title, const QString& period = {}) const;
    Pages write(const RecordRequest& request);

    std::unique_ptr<FigureLedger> m_drawn;
    QString m_path;
};

void TestRecordReports::init()
{
    m_drawn = std::make_unique<FigureLedger>(Today);
    m_path = m_drawn->testLedger().folder() + QStringLiteral("/单据.pdf");
    draw(organLines());
}

void TestRecordReports::drawMembers(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines += memberLine(nameOf(i), QStringLiteral("一支部"));
    draw(lines);
}

RecordRequest TestRecordReports::request(const char* name, const QString& title, const QString& period) const
{
    RecordRequest asked{QString::fromLatin1(name), {m_drawn->idOf(title)}, {}, Today};
    if (!period.isEmpty())
        asked.period = FigureLedger::period(period);
    return asked;
}

Pages TestRecordReports::write(const RecordRequest& request)
{
    Figures figures = m_drawn->figures();
    const auto outcome = writeRecords(m_drawn->reader(), figures, request, m_path);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message + outcome.error().detail));
    if (!outcome->missing.isEmpty())
        qFatal("missing: %s", qPrintable(outcome->missing.join(u' ')));
    Pages pages{Poppler::Document::load(m_path)};
    if (!pages.document || pages.count() != outcome->pages)
        qFatal("the file does not hold the pages that were told");
    return pages;
}

void TestRecordReports::signInSheetNamesWhoOwesAttendance()
{
    drawMembers(4);
    draw({memberLine(QStringLiteral("卫免"), QStringLiteral("一支部"), QStringLiteral("| attendance_exempt=1 ")),
          memberLine(QStringLiteral("卫外"), QStringLiteral("二支部")),
          memberLine(QStringLiteral("卫走"), QStringLiteral("一支部")) + QStringLiteral(" left_on=2022-07-31"),
          memberLine(QStringLiteral("卫来"), QStringLiteral("一支部")) + QStringLiteral(" joined_on=2022-08-02"),
          QStringLiteral("study_session | held_on=2022-08-01 | category=党课 | title=八月党课 | branch=一支部")});
    const QString text = write(request("sign-in", QStringLiteral("八月党课"))).all();
    for (int i = 0; i < 4; ++i)
        QVERIFY2(text.contains(nameOf(i)), qPrintable(text));
    for (const QString& other :
         {QStringLiteral("卫免"), QStringLiteral("卫外"), QStringLiteral("卫走"), QStringLiteral("卫来")})
        QVERIFY2(!text.contains(other), qPrintable(other + text));
    QVERIFY2(text.contains(QStringLiteral("党课签到表")) && text.contains(QStringLiteral("2022年8月1日")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("应到4人")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("签名")), 3);
}

void TestRecordReports::signInSheetOfACommitteeNamesTheCommittee()
{
    drawMembers(3);
    draw({QStringLiteral("branch | name=三支部 | type=党支部 | term_from=2021-01-01 | branch_posts: person_name=%1 "
                         "post=书记 ; person_name=%2 post=党建助理")
              .arg(nameOf(1), nameOf(2)),
          QStringLiteral("study_session | held_on=2022-08-01 | category=支委会 | title=议事 | branch=三支部")});
    const QString text = write(request("sign-in", QStringLiteral("议事"))).all();
    QVERIFY2(text.contains(nameOf(1)), qPrintable(text));
    QVERIFY2(!text.contains(nameOf(0)) && !text.contains(nameOf(2)), qPrintable(text));
}

void TestRecordReports::sixtyNamesRunOntoAPageWithHeads()
{
    drawMembers(60);
    draw({QStringLiteral("study_session | held_on=2022-08-01 | category=支部党员大会 | branch=一支部 | title=")
          + LongTitle});
    const Pages pages = write(request("sign-in", LongTitle));
    QCOMPARE(pages.count(), 2);
    for (int i = 0; i < 60; ++i)
        QVERIFY2(pages.all().contains(nameOf(i)), qPrintable(nameOf(i)));
    for (int page = 0; page < 2; ++page) {
        const QRegularExpression head(QStringLiteral("姓名 签名 姓名 签名 姓名 签名"));
        QVERIFY2(pages.text(page).contains(head), qPrintable(pages.text(page)));
    }
}

void TestRecordReports::minutesTellWhoWasThereAndWhatWasVoted()
{
    drawMembers(6);
    draw({QStringLiteral(
              "study_session | held_on=2022-08-05 | category=支部党员大会 | title=讨论接收预备党员 | branch=一支部 | "
              "place=四楼会议室 | host=%1 | recorder=%2 | others=上级党委组织员 | content=第一行\n第二行 | "
              "resolutions=同意接收。 | votes_for=3 | votes_against=0 | votes_abstained=1 | attendances: member=%1 "
              "present=1 ; member=%2 present=1 ; member=%3 present=1 ; member=%4 present=0 reason=出差 "
              "written_opinion=1 ; member=%5 present=0 ; member=%6 present=0 excluded_reason=长期病休 | "
              "session_votes: matter=接收%6为预备党员 vote_kind=接收预备党员 member=%6 votes_for=4 votes_against=0 "
              "votes_abstained=0")
              .arg(nameOf(0), nameOf(1), nameOf(2), nameOf(3), nameOf(4), nameOf(5))});
    const Pages pages = write(request("minutes", QStringLiteral("讨论接收预备党员")));
    const QString text = pages.all();
    for (const QString& said :
         {QStringLiteral("一支部会议记录"), QStringLiteral("会议名称讨论接收预备党员"), QStringLiteral("四楼会议室"),
          QStringLiteral("应到5人实到3人"), nameOf(0) + u'、' + nameOf(1) + u'、' + nameOf(2),
          nameOf(3) + QStringLiteral("（出差，书面意见）、") + nameOf(4), nameOf(5) + QStringLiteral("（长期病休）"),
          QStringLiteral("列席上级党委组织员"), QStringLiteral("第一行第二行"),
          QStringLiteral("会议表决：赞成3票，反对0票，弃权1票。"), QStringLiteral("接收预备党员") + nameOf(5),
          QStringLiteral("会前提交书面意见的：") + nameOf(3), QStringLiteral("同意接收。"),
          QStringLiteral("主持人（签字）：")})
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
}

void TestRecordReports::longMinutesRunOn()
{
    drawMembers(60);
    QString line = QStringLiteral("study_session | held_on=2022-08-05 | category=支部党员大会 | title=长会 | "
                                  "branch=一支部 | content=%1 | attendances: ")
                       .arg(QStringLiteral("会议学习了有关文件并进行了讨论。").repeated(120));
    QStringList rows;
    for (int i = 0; i < 60; ++i)
        rows += QStringLiteral("member=%1 present=1").arg(nameOf(i));
    draw({line + rows.join(QStringLiteral(" ; "))});
    const Pages pages = write(request("minutes", QStringLiteral("长会")));
    QVERIFY(pages.count() >= 4);
    QCOMPARE(pages.all()
                 .remove(QRegularExpression(QStringLiteral("—\\d—")))
                 .count(QStringLiteral("会议学习了有关文件并进行了讨论。")),
             120);
    QVERIFY(pages.solid(1).contains(QStringLiteral("—2—")));
}

void TestRecordReports::anEmptyMeetingLeavesRoomToWrite()
{
    draw({QStringLiteral("study_session | held_on=2022-08 | category=专题理论学习 | title=学习")});
    const Pages pages = write(request("minutes", QStringLiteral("学习")));
    const QString text = pages.all();
    QVERIFY2(text.contains(QStringLiteral("2022年8月")) && text.contains(QStringLiteral("二、主要内容三、决议事项")),
             qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("表决情况")) && !text.contains(QStringLiteral("待补")), qPrintable(text));
}

void TestRecordReports::developmentRecordHasTheStepsInOrder()
{
    draw({QStringLiteral("member | name=冯新 | category=预备党员 | applied_on=2019-03-01 | admitted_on=2021-06-30 | "
                         "memberships: branch=一支部 | development_steps: step=确定发展对象 happened_on=2020-11-05 "
                         "note=支委会同意 ; step=培养教育考察 happened_on=2020-01 ; step=培养教育考察 "
                         "happened_on=2020-07")});
    const Pages pages = write(request("development-record", QStringLiteral("冯新")));
    QString text = pages.all();
    QVERIFY2(text.contains(QStringLiteral("递交入党申请书2019年3月1日")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("确定发展对象2020年11月5日支委会同意")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("培养教育考察2020年1月培养教育考察2020年7月")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("支部大会讨论接收2021年6月30日")), qPrintable(text));
    for (const QString& stage :
         {QStringLiteral("一、申请入党"), QStringLiteral("二、入党积极分子"), QStringLiteral("三、发展对象"),
          QStringLiteral("四、预备党员的接收"), QStringLiteral("五、预备党员的教育考察和转正")})
        QVERIFY2(text.contains(stage), qPrintable(stage + text));
    QVERIFY2(!text.contains(QStringLiteral("其他步骤")), qPrintable(text));
    const QList<DictionaryWord> words = m_drawn->figures().vocabulary().words(QStringLiteral("development_step"));
    QCOMPARE(words.size(), 25);
    qsizetype place = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        place = text.indexOf(QString::number(i + 1) + words[i].word, place);
        QVERIFY2(place >= 0, qPrintable(words[i].word + text));
    }
    QCOMPARE(pages.count(), 2);
    QVERIFY2(pages.text(1).contains(QStringLiteral("序号 步骤 时间 纪实")), qPrintable(pages.text(1)));
}

void TestRecordReports::memberSheetCountsWhatNamesTheMember()
{
    drawMembers(2);
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
    draw(lines);
    const Pages pages = write(request("member-sheet", me, QStringLiteral("2022")));
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

void TestRecordReports::studyHoursFollowThePosts_data()
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

void TestRecordReports::studyHoursFollowThePosts()
{
    QFETCH(QString, post);
    QFETCH(QString, span);
    QFETCH(QString, period);
    QFETCH(QString, asked);
    drawMembers(1);
    if (!post.isEmpty()) {
        draw({QStringLiteral("branch | name=三支部 | type=党支部 | term_from=2017-01-01 | branch_posts: person_name=%1 "
                             "post=%2%3")
                  .arg(nameOf(0), post, span)});
    }
    const QString text = write(request("member-sheet", nameOf(0), period)).all();
    if (asked.isEmpty())
        QVERIFY2(text.contains(QStringLiteral("学习学时0学时")) && !text.contains(QStringLiteral("全年应不少于")),
                 qPrintable(text));
    else
        QVERIFY2(text.contains(QStringLiteral("全年应不少于") + asked), qPrintable(text));
}

void TestRecordReports::aBatchIsAPageForEachMember()
{
    drawMembers(30);
    draw({QStringLiteral("study_session | held_on=2022-05-31 | category=党课 | title=课 | hours=4 | branch=一支部 | "
                         "attendances: member=%1 present=1 ; member=%2 present=0 reason=出差")
              .arg(nameOf(3), nameOf(4))});
    Figures figures = m_drawn->figures();
    const auto members = membersForBatch(m_drawn->reader(), figures, m_drawn->branch(QStringLiteral("一支部")), Today);
    QVERIFY(members);
    QCOMPARE(members->size(), 30);
    RecordRequest asked = request("member-sheet", {}, QStringLiteral("2022"));
    asked.ids = *members;
    const Pages pages = write(asked);
    QCOMPARE(pages.count(), 30);
    QSet<QString> names;
    for (int page = 0; page < 30; ++page) {
        const auto record = m_drawn->reader().load(Kind::Member, members->at(page));
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

void TestRecordReports::aBatchIsOfTheRosterOfTheDay()
{
    draw({memberLine(QStringLiteral("卫走"), QStringLiteral("一支部")) + QStringLiteral(" left_on=2022-07-31"),
          memberLine(QStringLiteral("卫来"), QStringLiteral("一支部")) + QStringLiteral(" joined_on=2022-08-02"),
          memberLine(QStringLiteral("卫外"), QStringLiteral("二支部"))});
    Figures figures = m_drawn->figures();
    const qint64 branch = m_drawn->branch(QStringLiteral("一支部"));
    const auto july = membersForBatch(m_drawn->reader(), figures, branch, QDate(2022, 7, 31));
    const auto august = membersForBatch(m_drawn->reader(), figures, branch, QDate(2022, 8, 31));
    const auto organ = membersForBatch(m_drawn->reader(), figures, 0, QDate(2022, 8, 31));
    QVERIFY(july && august && organ);
    QCOMPARE(*july, QList<qint64>{m_drawn->idOf(QStringLiteral("卫走"))});
    QCOMPARE(*august, QList<qint64>{m_drawn->idOf(QStringLiteral("卫来"))});
    QCOMPARE(organ->size(), 2);
}

void TestRecordReports::aBatchTellsHowFarItIsAndCanBeStopped()
{
    drawMembers(5);
    Figures figures = m_drawn->figures();
    const auto members = membersForBatch(m_drawn->reader(), figures, 0, Today);
    QVERIFY(members);
    RecordRequest asked = request("member-sheet", {}, QStringLiteral("2022"));
    asked.ids = *members;
    QList<int> told;
    const auto content =
        collectRecords(m_drawn->reader(), figures, asked, [&told](int done, int total, const QString&) {
            told += done;
            return total == 5 && done < 3;
        });
    QVERIFY(!content);
    QVERIFY(content.error().code == ErrorCode::Cancelled);
    QCOMPARE(told, QList<int>({0, 1, 2, 3}));
}

void TestRecordReports::nothingStandsOutsideTheTypeArea_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"sign-in", "minutes", "development-record", "member-sheet"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRecordReports::nothingStandsOutsideTheTypeArea()
{
    QFETCH(QString, name);
    drawMembers(24);
    QStringList rows;
    for (int i = 0; i < 24; ++i)
        rows += QStringLiteral("member=%1 present=%2 reason=%3").arg(nameOf(i)).arg(i % 2).arg(QString(40, u'因'));
    draw({QStringLiteral("branch | name=%1 | type=党支部").arg(QString(30, u'支')),
          QStringLiteral(
              "study_session | held_on=2022-08-01 | category=支部党员大会 | branch=%1 | title=%2 | place=%3 | "
              "content=%4 | attendances: %5")
              .arg(QString(30, u'支'), LongTitle.repeated(2), QString(60, u'地'), QString(900, u'文'),
                   rows.join(QStringLiteral(" ; "))),
          QStringLiteral("member | name=欧阳某某 | category=预备党员 | admitted_on=2021-01-01 | work_post=%1 | "
                         "memberships: branch=%2 | development_steps: step=政治审查 note=%1")
              .arg(QString(90, u'职'), QString(30, u'支'))});
    const bool isSession = name == u"sign-in" || name == u"minutes";
    const Pages pages =
        write(request(name.toLatin1().constData(), isSession ? LongTitle.repeated(2) : QStringLiteral("欧阳某某"),
                      QStringLiteral("2022")));
    for (int page = 0; page < pages.count(); ++page) {
        for (const auto& box : pages.document->page(page)->textList()) {
            const QRectF area = box->boundingBox();
            if (area.center().y() > (37 + 225) * Millimetre)
                continue;
            QVERIFY2(area.left() > 28 * Millimetre - 1.5 && area.right() < (28 + 156) * Millimetre + 1.5,
                     qPrintable(box->text()));
            QVERIFY2(area.top() > 37 * Millimetre - 4 && area.bottom() < (37 + 225) * Millimetre + 4,
                     qPrintable(box->text()));
        }
    }
}

void TestRecordReports::whatCannotBePrintedIsRefused()
{
    drawMembers(1);
    Figures figures = m_drawn->figures();
    const auto codeOf = [&](const RecordRequest& request, const QString& path) {
        const auto outcome = writeRecords(m_drawn->reader(), figures, request, path);
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    const RecordRequest good = request("member-sheet", nameOf(0), QStringLiteral("2022"));
    QVERIFY(codeOf(request("member-sheet", nameOf(0)), m_path) == ErrorCode::Usage);
    QVERIFY(codeOf(request("quarterly", nameOf(0), QStringLiteral("2022")), m_path) == ErrorCode::Usage);
    QVERIFY(codeOf(request("no-such", nameOf(0)), m_path) == ErrorCode::Usage);
    QVERIFY(codeOf(good, m_drawn->testLedger().folder() + QStringLiteral("/x.docx")) == ErrorCode::Usage);
    RecordRequest nobody = good;
    nobody.ids.clear();
    QVERIFY(codeOf(nobody, m_path) == ErrorCode::Usage);
    const auto record = m_drawn->reader().load(Kind::Member, good.ids.first());
    QVERIFY(record && m_drawn->testLedger().remove(*record));
    QVERIFY(codeOf(good, m_path) == ErrorCode::Usage);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_MAIN(TestRecordReports)
#include "tst_recordreports.moc"
