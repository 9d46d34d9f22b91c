// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace ledger;
using namespace ledger::testing;

namespace {

constexpr double Millimetre = 72 / 25.4;
const QString LongTitle = QStringLiteral("深入学习贯彻上级关于加强新时代机关党的建设的意见并研究讨论本支部贯彻落实措施"
                                         "暨主题党日活动安排<b>&%1</b>");

/// Whatever the interface says of rules and figures, it says in another language.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char* context, const char*, const char*, int) const override
    {
        const QLatin1StringView name(context);
        const bool isSaid = name == QLatin1StringView("rules") || name == QLatin1StringView("figures")
            || name == QLatin1StringView("Language");
        return isSaid ? QStringLiteral("FOREIGN") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Sign-in sheet and minutes of a real meeting, read back from the PDF; where type may stand, and what is refused.
class TestSessionDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_documents = std::make_unique<DocumentFixture>(); }
    void cleanup() { m_documents.reset(); }
    void signInSheetNamesWhoOwesAttendance();
    void signInSheetOfACommitteeNamesTheCommittee();
    void sixtyNamesRunOntoAPageWithHeads();
    void minutesTellWhoWasThereAndWhatWasVoted();
    void minutesTellWhatCarried_data();
    void minutesTellWhatCarried();
    void longMinutesRunOn();
    void anEmptyMeetingLeavesRoomToWrite();
    void nothingStandsOutsideTheTypeArea_data();
    void nothingStandsOutsideTheTypeArea();
    void whatCannotBePrintedIsRefused();

private:
    std::unique_ptr<DocumentFixture> m_documents;
};

void TestSessionDocuments::signInSheetNamesWhoOwesAttendance()
{
    m_documents->drawMembers(4);
    m_documents->draw(
        {memberLine(QStringLiteral("卫免"), QStringLiteral("一支部"), QStringLiteral("| attendance_exempt=1 ")),
         memberLine(QStringLiteral("卫外"), QStringLiteral("二支部")),
         memberLine(QStringLiteral("卫走"), QStringLiteral("一支部")) + QStringLiteral(" left_on=2022-07-31"),
         memberLine(QStringLiteral("卫来"), QStringLiteral("一支部")) + QStringLiteral(" joined_on=2022-08-02"),
         QStringLiteral("study_session | held_on=2022-08-01 | category=党课 | title=八月党课 | branch=一支部")});
    const QString text = m_documents->write(m_documents->request("sign-in", QStringLiteral("八月党课"))).all();
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

void TestSessionDocuments::signInSheetOfACommitteeNamesTheCommittee()
{
    m_documents->drawMembers(3);
    m_documents->draw(
        {QStringLiteral("branch | name=三支部 | type=党支部 | term_from=2021-01-01 | branch_posts: person_name=%1 "
                        "post=书记 ; person_name=%2 post=党建助理")
             .arg(nameOf(1), nameOf(2)),
         QStringLiteral("study_session | held_on=2022-08-01 | category=支委会 | title=议事 | branch=三支部")});
    const QString text = m_documents->write(m_documents->request("sign-in", QStringLiteral("议事"))).all();
    QVERIFY2(text.contains(nameOf(1)), qPrintable(text));
    QVERIFY2(!text.contains(nameOf(0)) && !text.contains(nameOf(2)), qPrintable(text));
}

void TestSessionDocuments::sixtyNamesRunOntoAPageWithHeads()
{
    m_documents->drawMembers(60);
    m_documents->draw(
        {QStringLiteral("study_session | held_on=2022-08-01 | category=支部党员大会 | branch=一支部 | title=")
         + LongTitle});
    const Pages pages = m_documents->write(m_documents->request("sign-in", LongTitle));
    QCOMPARE(pages.count(), 2);
    for (int i = 0; i < 60; ++i)
        QVERIFY2(pages.all().contains(nameOf(i)), qPrintable(nameOf(i)));
    for (int page = 0; page < 2; ++page) {
        const QRegularExpression head(QStringLiteral("姓名 签名 姓名 签名 姓名 签名"));
        QVERIFY2(pages.text(page).contains(head), qPrintable(pages.text(page)));
    }
}

void TestSessionDocuments::minutesTellWhoWasThereAndWhatWasVoted()
{
    m_documents->drawMembers(6);
    m_documents->draw(
        {QStringLiteral(
             "study_session | held_on=2022-08-05 | category=支部党员大会 | title=讨论接收预备党员 | branch=一支部 | "
             "place=四楼会议室 | host=%1 | recorder=%2 | others=上级党委组织员 | content=第一行\n第二行 | "
             "resolutions=同意接收。 | votes_for=3 | votes_against=0 | votes_abstained=1 | attendances: member=%1 "
             "present=1 ; member=%2 present=1 ; member=%3 present=1 ; member=%4 present=0 reason=出差 "
             "written_opinion=1 ; member=%5 present=0 ; member=%6 present=0 excluded_reason=长期病休 | "
             "session_votes: matter=接收%6为预备党员 vote_kind=接收预备党员 member=%6 votes_for=4 votes_against=0 "
             "votes_abstained=0")
             .arg(nameOf(0), nameOf(1), nameOf(2), nameOf(3), nameOf(4), nameOf(5))});
    const Pages pages = m_documents->write(m_documents->request("minutes", QStringLiteral("讨论接收预备党员")));
    const QString text = pages.all();
    for (const QString& said :
         {QStringLiteral("一支部会议记录"), QStringLiteral("会议名称讨论接收预备党员"), QStringLiteral("四楼会议室"),
          QStringLiteral("应到5人实到3人"), nameOf(0) + u'、' + nameOf(1) + u'、' + nameOf(2),
          nameOf(3) + QStringLiteral("（出差，书面意见）、") + nameOf(4), nameOf(5) + QStringLiteral("（长期病休）"),
          QStringLiteral("列席上级党委组织员"), QStringLiteral("第一行第二行"),
          QStringLiteral("接收预备党员") + nameOf(5), QStringLiteral("，达到法定人数（须超"),
          QStringLiteral("会前提交书面意见的：") + nameOf(3), QStringLiteral("同意接收。"),
          QStringLiteral("主持人（签字）：")})
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    // The counts beside the names are those of another time: the votes by matter stand.
    QVERIFY2(!text.contains(QStringLiteral("反对0票")) && !text.contains(QStringLiteral("赞成3票")), qPrintable(text));
}

void TestSessionDocuments::minutesTellWhatCarried_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("votes");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* name, int present, const char* votes, const QStringList& said) {
        QTest::newRow(name) << present << QString::fromUtf8(votes) << said;
    };
    row("条例第十一条 more than half", 5, "session_votes: matter=计划 vote_kind=一般表决 votes_for=4 votes_against=1",
        {QStringLiteral("“计划”：赞成4票，超过应到会有表决权党员（6人）的半数，通过。"),
         // The label of the box stands between its lines.
         QStringLiteral("应到会有表决权党员（6人），实到5人，达到法定人数（须半数以"),
         QStringLiteral("上（含半数），支部工作条例（试行）第十一条）。")});
    row("条例第十一条 exactly half", 5, "session_votes: matter=计划 vote_kind=一般表决 votes_for=3 votes_against=2",
        {QStringLiteral("“计划”：赞成3票，未超过应到会有表决权党员（6人）的半数（至少须4票），未通过，"
                        "依据支部工作条例（试行）第十一条。")});
    row("条例第十一条 without a quorum", 2, "session_votes: matter=计划 vote_kind=一般表决 votes_for=2",
        {QStringLiteral("实到2人，未达到法定人数（须半数"), QStringLiteral("（含半数），至少3人，"),
         QStringLiteral("赞成2票，但到会人数未达到法定人数，表决无效，未通过，依据支部工作条例（试行）第十一条。")});
    row("选举工作条例 four fifths", 5, "session_votes: matter=选举书记 vote_kind=选举 votes_for=4",
        {QStringLiteral("达到法定人数（须五分之"), QStringLiteral("“选举书记”：赞成4票，超过")});
    row("条例第十一条 counts beside the names alone", 5, "votes_for=4 | votes_against=1",
        {QStringLiteral("会议表决"), QStringLiteral("赞成4票，超过应到会有表决权党员（6人）的半数，通过。")});
    row("条例第十一条 a meeting without a vote", 3, "content=学习", {QStringLiteral("实到3人，达到法定人数")});
}

/// Chinese on paper, whatever the interface speaks.
void TestSessionDocuments::minutesTellWhatCarried()
{
    QFETCH(int, present);
    QFETCH(QString, votes);
    QFETCH(QStringList, said);
    m_documents->drawMembers(6);
    QStringList rows;
    for (int i = 0; i < 6; ++i)
        rows += QStringLiteral("member=%1 present=%2").arg(nameOf(i)).arg(i < present ? 1 : 0);
    m_documents->draw({QStringLiteral("study_session | held_on=2022-08-05 | category=支部党员大会 | title=大会 | "
                                      "branch=一支部 | %1 | attendances: %2")
                           .arg(votes, rows.join(QStringLiteral(" ; ")))});
    OtherLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QString text = m_documents->write(m_documents->request("minutes", QStringLiteral("大会"))).all();
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(!text.contains(QStringLiteral("FOREIGN")), qPrintable(text));
    for (const QString& sentence : said)
        QVERIFY2(text.contains(sentence), qPrintable(sentence + u'\n' + text));
}

void TestSessionDocuments::longMinutesRunOn()
{
    m_documents->drawMembers(60);
    QString line = QStringLiteral("study_session | held_on=2022-08-05 | category=支部党员大会 | title=长会 | "
                                  "branch=一支部 | content=%1 | attendances: ")
                       .arg(QStringLiteral("会议学习了有关文件并进行了讨论。").repeated(120));
    QStringList rows;
    for (int i = 0; i < 60; ++i)
        rows += QStringLiteral("member=%1 present=1").arg(nameOf(i));
    m_documents->draw({line + rows.join(QStringLiteral(" ; "))});
    const Pages pages = m_documents->write(m_documents->request("minutes", QStringLiteral("长会")));
    QVERIFY(pages.count() >= 4);
    QCOMPARE(pages.all()
                 .remove(QRegularExpression(QStringLiteral("—\\d—")))
                 .count(QStringLiteral("会议学习了有关文件并进行了讨论。")),
             120);
    QVERIFY(pages.solid(1).contains(QStringLiteral("—2—")));
}

void TestSessionDocuments::anEmptyMeetingLeavesRoomToWrite()
{
    m_documents->draw({QStringLiteral("study_session | held_on=2022-08 | category=专题理论学习 | title=学习")});
    const Pages pages = m_documents->write(m_documents->request("minutes", QStringLiteral("学习")));
    const QString text = pages.all();
    QVERIFY2(text.contains(QStringLiteral("2022年8月")) && text.contains(QStringLiteral("二、主要内容三、决议事项")),
             qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("表决情况")) && !text.contains(QStringLiteral("待补")), qPrintable(text));
}

void TestSessionDocuments::nothingStandsOutsideTheTypeArea_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"sign-in", "minutes", "development-record", "member-sheet"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSessionDocuments::nothingStandsOutsideTheTypeArea()
{
    QFETCH(QString, name);
    m_documents->drawMembers(24);
    QStringList rows;
    for (int i = 0; i < 24; ++i)
        rows += QStringLiteral("member=%1 present=%2 reason=%3").arg(nameOf(i)).arg(i % 2).arg(QString(40, u'因'));
    m_documents->draw(
        {QStringLiteral("branch | name=%1 | type=党支部").arg(QString(30, u'支')),
         QStringLiteral(
             "study_session | held_on=2022-08-01 | category=支部党员大会 | branch=%1 | title=%2 | place=%3 | "
             "content=%4 | attendances: %5")
             .arg(QString(30, u'支'), LongTitle.repeated(2), QString(60, u'地'), QString(900, u'文'),
                  rows.join(QStringLiteral(" ; "))),
         QStringLiteral("member | name=欧阳某某 | category=预备党员 | admitted_on=2021-01-01 | work_post=%1 | "
                        "memberships: branch=%2 | development_steps: step=政治审查 note=%1")
             .arg(QString(90, u'职'), QString(30, u'支'))});
    const bool isSession = name == u"sign-in" || name == u"minutes";
    const Pages pages = m_documents->write(
        m_documents->request(name.toLatin1().constData(),
                             isSession ? LongTitle.repeated(2) : QStringLiteral("欧阳某某"), QStringLiteral("2022")));
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

void TestSessionDocuments::whatCannotBePrintedIsRefused()
{
    m_documents->drawMembers(1);
    Figures figures = m_documents->drawn().figures();
    const auto codeOf = [&](const RecordRequest& request, const QString& path) {
        const auto outcome = writeRecords(m_documents->reader(), figures, request, path);
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    const RecordRequest good = m_documents->request("member-sheet", nameOf(0), QStringLiteral("2022"));
    QVERIFY(codeOf(m_documents->request("member-sheet", nameOf(0)), m_documents->path()) == ErrorCode::Usage);
    QVERIFY(codeOf(m_documents->request("quarterly", nameOf(0), QStringLiteral("2022")), m_documents->path())
            == ErrorCode::Usage);
    QVERIFY(codeOf(m_documents->request("no-such", nameOf(0)), m_documents->path()) == ErrorCode::Usage);
    QVERIFY(codeOf(good, m_documents->drawn().testLedger().folder() + QStringLiteral("/x.doc")) == ErrorCode::Usage);
    RecordRequest nobody = good;
    nobody.ids.clear();
    QVERIFY(codeOf(nobody, m_documents->path()) == ErrorCode::Usage);
    const auto record = m_documents->reader().load(Kind::Member, good.ids.first());
    QVERIFY(record && m_documents->drawn().testLedger().remove(*record));
    QVERIFY(codeOf(good, m_documents->path()) == ErrorCode::Usage);
    QVERIFY(!QFile::exists(m_documents->path()));
}

QTEST_MAIN(TestSessionDocuments)
#include "tst_sessiondocuments.moc"
