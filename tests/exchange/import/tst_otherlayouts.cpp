// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

using namespace ledger;
using namespace ledger::testing;
using textimport::Text;

/// What a sheet says beside its usual words: which kind it is of, and which field a doubtful head means.
class TestOtherLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statisticsAreNoLists_data();
    void statisticsAreNoLists();
    void aSuperiorIsFoundByAnyNameAndInAnySheet();
    void theOrgansCommitteeMayHaveASuperiorOutside();
    void aListOfSecretariesAddsToTheListOfBranches();
    void aColumnOfUnitsIsWhatStandsInIt();
    void countsOfAbsenteesNameNobody();
    void aCountInPlaceOfNamesIsACount();
    void aHeadPrintedOnEachPageLosesNoRow();
    void theHeadGivesTheUnit();
    void anEventsDayIsFoundUnderAnyWordOfTime();
    void theHolderOfAListComesFromItsTitle_data();
    void theHolderOfAListComesFromItsTitle();
    void outsidersAreWhatTheHeadCallsThem();
    void aNumberThatLostItsEndInATextFileIsDamaged();

private:
    static Text organization();
    static Text roster();

    struct NewLedger : TestLedger {
        NewLedger()
            : TestLedger(Clock::fixed(QDate(2023, 1, 10)))
        {
        }
    };
    /// With the branches and the people of the office in it.
    struct Office : NewLedger {
        Office()
        {
            if (!textimport::import(*this, {organization(), roster()}))
                qFatal("the office cannot be imported");
        }
    };
};

Text TestOtherLayouts::organization()
{
    return {
        QStringLiteral("党组织.csv"),
        QStringLiteral(
            "名称,简称,类型,上级党组织\n机关党委,,机关党委,\n第一党支部,一支部,党支部,机关党委\n第二党支部,二支部,党支部,机关党委\n")};
}

Text TestOtherLayouts::roster()
{
    return {
        QStringLiteral("花名册.csv"),
        QStringLiteral(
            "姓名,人员类别,所在党支部,入党时间\n赵一,正式党员,一支部,2001.7\n钱二,正式党员,一支部,2002.7\n孙三,正式党员,二支部,2003.7\n")};
}

void TestOtherLayouts::statisticsAreNoLists_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("meetings") << QStringLiteral(
        "支部,党员大会,支委会,党课,主题党日,合计\n一支部,4,12,4,12,32\n二支部,4,11,4,12,31\n");
    QTest::newRow("members") << QStringLiteral("支部,党员总数,正式党员,预备党员,男,女\n一支部,9,8,1,5,4\n");
    QTest::newRow("honors") << QStringLiteral("支部,国家级,省级,市级,合计\n一支部,0,1,2,3\n");
    QTest::newRow("attendance") << QStringLiteral("支部,应到,实到,参加率\n一支部,40,39,97.5%\n二支部,42,40,95.2%\n");
    QTest::newRow("responsibilities") << QStringLiteral("责任部门,任务总数,已完成,完成率\n办公室,10,9,90%\n");
    QTest::newRow("volunteering") << QStringLiteral("支部,活动次数,参加人次,服务时长\n一支部,5,30,60\n");
    QTest::newRow("posts") << QStringLiteral("支部,书记,委员,联系电话\n一支部,1,2,\n二支部,1,4,\n");
}

void TestOtherLayouts::statisticsAreNoLists()
{
    QFETCH(QString, content);
    NewLedger ledger;
    BL_TRY(plan, textimport::plan(ledger, {{QStringLiteral("情况统计.csv"), content}}));
    QVERIFY(plan.report.files.constFirst().sheets.isEmpty());
    QCOMPARE(plan.report.files.constFirst().skippedSheets, QStringList{QStringLiteral("情况统计")});
}

void TestOtherLayouts::aSuperiorIsFoundByAnyNameAndInAnySheet()
{
    NewLedger ledger;
    const Text low{QStringLiteral("a支部.csv"),
                   QStringLiteral("名称,类型,上级组织\n项目部支部,党支部,一总支\n工地小组,党小组,项目部支部\n")};
    const Text high{
        QStringLiteral("b总支.csv"),
        QStringLiteral(
            "名称,别名,类型,上级组织\n第一工程处党总支,一处总支、一总支,党总支,公司党委\n公司党委,,党委,\n")};
    BL_TRY(report, textimport::import(ledger, {low, high}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(report.created, 4);
    QHash<QString, QString> superiors;
    const QList<Record> branches = textimport::records(ledger, Kind::Branch);
    for (const Record& branch : branches) {
        const auto superior = std::find_if(branches.begin(), branches.end(), [&](const Record& other) {
            return other.id == branch.number(QStringLiteral("parent"));
        });
        superiors.insert(branch.text(QStringLiteral("name")),
                         superior == branches.end() ? QString() : superior->text(QStringLiteral("name")));
    }
    QCOMPARE(superiors.value(QStringLiteral("项目部支部")), QStringLiteral("第一工程处党总支"));
    QCOMPARE(superiors.value(QStringLiteral("第一工程处党总支")), QStringLiteral("公司党委"));
    QCOMPARE(superiors.value(QStringLiteral("公司党委")), QString());
}

void TestOtherLayouts::theOrgansCommitteeMayHaveASuperiorOutside()
{
    NewLedger ledger;
    BL_TRY(
        report,
        textimport::import(
            ledger,
            {{QStringLiteral("党组织.csv"),
              QStringLiteral(
                  "名称,类型,上级党组织\n第一党支部,党支部,机关党委\n机关党委,机关党委,市直机关工委\n第二党支部,党支部,市直机关工委\n")}}));
    QCOMPARE(textimport::problems(report), QStringList{QStringLiteral("4 上级党组织 branch_unknown error")});
    QCOMPARE(report.created, 2);
    QVERIFY(textimport::records(ledger, Kind::Branch)
                .constFirst()
                .text(QStringLiteral("notes"))
                .contains(QStringLiteral("市直机关工委")));
}

void TestOtherLayouts::aListOfSecretariesAddsToTheListOfBranches()
{
    NewLedger ledger;
    BL_TRY(report,
           textimport::import(
               ledger,
               {{QStringLiteral("a书记名单.csv"), QStringLiteral("支部名称,书记,简称\n第一党支部,,一支部\n")},
                organization()}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(report.created, 3);
}

void TestOtherLayouts::aColumnOfUnitsIsWhatStandsInIt()
{
    Office ledger;
    BL_TRY(report,
           textimport::import(
               ledger,
               {{QStringLiteral("志愿服务1.csv"),
                 QStringLiteral("日期,活动名称,类别,单位,姓名\n2022.3.5,清扫,志愿服务,第一党支部,赵一\n")},
                {QStringLiteral("志愿服务2.csv"),
                 QStringLiteral("日期,活动名称,类别,数量,单位,姓名\n2022.6.5,捐款,捐款捐物,500,元,孙三\n")},
                {QStringLiteral("荣誉1.csv"),
                 QStringLiteral("日期,荣誉名称,单位,类别,级别\n2022.7.1,先进党支部,第二党支部,集体,市级\n")},
                {QStringLiteral("荣誉2.csv"),
                 QStringLiteral("日期,荣誉名称,姓名,单位,级别\n2022.7.1,优秀党员,赵一,办公室,市级\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(report.created, 4);
    const QList<Record> branches = textimport::records(ledger, Kind::Branch);
    const QList<Record> activities = textimport::records(ledger, Kind::VolunteerActivity);
    QCOMPARE(activities[0].number(QStringLiteral("branch")), branches[1].id);
    QCOMPARE(activities[1].text(QStringLiteral("unit")), QStringLiteral("元"));
    const QList<Record> honors = textimport::records(ledger, Kind::Honor);
    QCOMPARE(honors[0].text(QStringLiteral("recipients")), QStringLiteral("第二党支部"));
    QCOMPARE(honors[1].text(QStringLiteral("recipients")), QStringLiteral("赵一"));
}

void TestOtherLayouts::countsOfAbsenteesNameNobody()
{
    Office ledger;
    BL_TRY(
        report,
        textimport::import(
            ledger,
            {{QStringLiteral("党课.csv"),
              QStringLiteral(
                  "支部,时间,主题,应到,实到,缺席\n一支部,2022-03-01,甲,2,1,1\n一支部,2022-04-01,乙,2,2,0\n一支部,2022-05-01,丙,2,2,0\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(report.created, 3);
}

void TestOtherLayouts::aCountInPlaceOfNamesIsACount()
{
    Office ledger;
    BL_TRY(report,
           textimport::import(
               ledger,
               {{QStringLiteral("党课.csv"),
                 QStringLiteral("支部,时间,主题,参加人员\n一支部,2022-03-01,甲,赵一\n一支部,2022-04-01,乙,2人\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    const QList<Record> sessions = textimport::records(ledger, Kind::StudySession);
    QCOMPARE(sessions[0].number(QStringLiteral("present")), 1);
    QCOMPARE(sessions[1].number(QStringLiteral("present")), 2);
}

void TestOtherLayouts::aHeadPrintedOnEachPageLosesNoRow()
{
    Office ledger;
    const QString head = QStringLiteral("序号,支部,会议时间,主持人,议题,应到人数,实到人数\n");
    BL_TRY(
        report,
        textimport::import(ledger,
                           {{QStringLiteral("党课.csv"),
                             QStringLiteral("党课登记,,,,,,\n") + head
                                 + QStringLiteral("1,一支部,2022-03-01,赵一,甲,2,2\n2,一支部,2022-04-01,赵一,乙,2,2\n")
                                 + head + QStringLiteral("3,一支部,2022-05-01,赵一,丙,2,2\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(report.created, 3);
}

void TestOtherLayouts::theHeadGivesTheUnit()
{
    Office ledger;
    BL_TRY(
        report,
        textimport::import(
            ledger,
            {{QStringLiteral("无偿献血.csv"),
              QStringLiteral("献血日期,活动名称,志愿者,献血量（ml）\n2022.6.14,献血日,孙三,400\n")},
             {QStringLiteral("捐款捐物.csv"),
              QStringLiteral("日期,活动名称,参加人员,捐款金额\n2022.7.1,捐款,赵一,500\n2022.8.1,捐书,钱二,20册\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    const QList<Record> activities = textimport::records(ledger, Kind::VolunteerActivity);
    QCOMPARE(activities[0].text(QStringLiteral("unit")), QStringLiteral("毫升"));
    QCOMPARE(activities[1].text(QStringLiteral("unit")), QStringLiteral("元"));
    QCOMPARE(activities[2].text(QStringLiteral("unit")), QStringLiteral("册"));
}

void TestOtherLayouts::anEventsDayIsFoundUnderAnyWordOfTime()
{
    NewLedger ledger;
    BL_TRY(first, textimport::import(ledger, {organization()}));
    BL_TRY(report,
           textimport::import(ledger,
                              {{QStringLiteral("志愿服务.csv"),
                                QStringLiteral("活动名称,类别,出发日期\n敬老院之行,走访慰问,2022年3月5日下午\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    QCOMPARE(textimport::records(ledger, Kind::VolunteerActivity).constFirst().day(QStringLiteral("held_on")),
             QDate(2022, 3, 5));
}

void TestOtherLayouts::theHolderOfAListComesFromItsTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("holder");
    const QList<std::array<QString, 2>> rows{
        {QStringLiteral("2022年局党委落实全面从严治党主体责任清单"), QStringLiteral("党组")},
        {QStringLiteral("市院党组2022年主体责任清单"), QStringLiteral("党组")},
        {QStringLiteral("2022年校党委书记第一责任人责任清单"), QStringLiteral("书记")},
        {QStringLiteral("2022年局领导班子成员“一岗双责”清单"), QStringLiteral("班子成员")},
        {QStringLiteral("局党委2022年各科室责任清单"), QStringLiteral("部门")},
        {QStringLiteral("局党委2022年主体责任清单 填报部门：机关党委办公室"), QStringLiteral("党组")},
        {QStringLiteral("2022年局领导班子责任清单"), QStringLiteral("党组")},
    };
    for (const auto& row : rows)
        QTest::newRow(qPrintable(row[0])) << row[0] << row[1];
}

void TestOtherLayouts::theHolderOfAListComesFromItsTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, holder);
    NewLedger ledger;
    BL_TRY(first, textimport::import(ledger, {organization()}));
    BL_TRY(report,
           textimport::import(
               ledger,
               {{QStringLiteral("清单.csv"),
                 title + QStringLiteral(",,,\n序号,责任内容,具体措施,完成时限\n1,加强学习,定期学习,4月底前\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    const Record item = textimport::records(ledger, Kind::ResponsibilityItem).constFirst();
    QCOMPARE(item.text(QStringLiteral("holder_type")), holder);
    QCOMPARE(item.number(QStringLiteral("year")), 2022);
    QCOMPARE(item.day(QStringLiteral("due_on")), QDate(2022, 4, 30));
}

void TestOtherLayouts::outsidersAreWhatTheHeadCallsThem()
{
    Office ledger;
    BL_TRY(report,
           textimport::import(ledger,
                              {{QStringLiteral("荣誉1.csv"),
                                QStringLiteral("获奖时间,荣誉名称,获奖单位,级别\n2022.7.1,文明单位,办税服务厅,市级\n")},
                               {QStringLiteral("荣誉2.csv"),
                                QStringLiteral("获奖时间,荣誉名称,获奖个人,级别\n2022.7.1,好人,李师傅,市级\n")},
                               {QStringLiteral("荣誉3.csv"),
                                QStringLiteral("获奖时间,荣誉名称,获奖对象,级别\n2022.7.1,好事,某某,市级\n")}}));
    QCOMPARE(textimport::problems(report), QStringList{QStringLiteral("2 获奖对象类型 required_missing error")});
    const QList<Record> honors = textimport::records(ledger, Kind::Honor);
    QCOMPARE(honors[0].text(QStringLiteral("recipient_type")), QStringLiteral("组织"));
    QCOMPARE(honors[1].text(QStringLiteral("recipient_type")), QStringLiteral("个人"));
}

void TestOtherLayouts::aNumberThatLostItsEndInATextFileIsDamaged()
{
    NewLedger ledger;
    BL_TRY(first, textimport::import(ledger, {organization()}));
    BL_TRY(
        report,
        textimport::import(
            ledger,
            {{QStringLiteral("花名册.csv"),
              QStringLiteral(
                  "姓名,身份证号,人员类别,党支部\n甲一,130999198605010000,正式,一支部\n乙二,1.30999E+17,正式,一支部\n"
                  "丙三,130999198001010014,正式,一支部\n丁四,13099919800101001,正式,一支部\n")}}));
    const QString head = QStringLiteral(" 身份证号 ");
    QCOMPARE(
        textimport::problems(report),
        (QStringList{u'2' + head + QStringLiteral("id_damaged error"), u'3' + head + QStringLiteral("id_damaged error"),
                     u'4' + head + QStringLiteral("id_check_digit error"),
                     u'5' + head + QStringLiteral("id_damaged error")}));
}

QTEST_GUILESS_MAIN(TestOtherLayouts)
#include "tst_otherlayouts.moc"
