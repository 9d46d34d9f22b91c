// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

using namespace ledger;
using namespace ledger::testing;
using textimport::Text;

/// What an import taken back leaves: nothing of its own, except what was edited since and what that needs.
class TestUndoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingBack();
    void keepsAndNamesWhatWasEditedSince();
    void keepsABranchThatALaterRecordBelongsTo();
    void givesUpdatedRecordsTheirEarlierValues();
    void refusesASecondTime();

private:
    static QList<Text> firstFiles();
    static QStringList titles(TestLedger& ledger, Kind kind);
};

QList<Text> TestUndoImport::firstFiles()
{
    return {
        {QStringLiteral("党组织.csv"),
         QStringLiteral(
             "名称,类型,上级党组织,书记\n机关党委,机关党委,,\n第一支部,党支部,机关党委,赵一\n第二支部,党支部,机关党委,\n")},
        {QStringLiteral("花名册.csv"),
         QStringLiteral("姓名,出生年月,人员类别,所在党支部,入党时间,手机\n赵一,1980.1,正式党员,第一支部,2001.7,\n"
                        "钱二,1981.1,正式党员,第二支部,2002.7,\n")},
        {QStringLiteral("三会一课.csv"),
         QStringLiteral(
             "支部,会议类型,时间,议题,参加人员\n第一支部,党课,2022-03-01,讲党课,赵一\n第二支部,党课,2022-03-02,学习,钱二\n")}};
}

QStringList TestUndoImport::titles(TestLedger& ledger, Kind kind)
{
    QStringList names;
    for (const Record& record : textimport::records(ledger, kind))
        names << record.text(ledger.ledger().schema().of(kind).titleField);
    names.sort();
    return names;
}

void TestUndoImport::takesEverythingBack()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, firstFiles()));
    QCOMPARE(report.created, 7);
    BL_TRY(undone, undoImport(ledger.ledger(), report.batch));
    QCOMPARE(undone.removed, 7);
    QVERIFY(undone.kept.isEmpty());
    for (const Kind kind : allKinds)
        QCOMPARE(titles(ledger, kind), QStringList());
}

void TestUndoImport::keepsAndNamesWhatWasEditedSince()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, firstFiles()));
    BL_TRY(
        later,
        textimport::import(
            ledger,
            {{QStringLiteral("花名册.csv"),
              QStringLiteral("姓名,出生年月,人员类别,所在党支部,手机\n钱二,1981.1,正式党员,第二支部,13900000000\n")}}));
    QCOMPARE(later.updated, 1);
    BL_TRY(undone, undoImport(ledger.ledger(), report.batch));
    // 钱二 was edited; 第二支部 and what it hangs on cannot go from under a member who stays.
    QStringList kept;
    for (const KeptRecord& record : undone.kept)
        kept << record.title;
    kept.sort();
    QStringList wanted{QStringLiteral("机关党委"), QStringLiteral("第二支部"), QStringLiteral("钱二")};
    wanted.sort();
    QCOMPARE(kept, wanted);
    QCOMPARE(titles(ledger, Kind::Member), QStringList{QStringLiteral("钱二")});
    QCOMPARE(titles(ledger, Kind::StudySession), QStringList());
}

void TestUndoImport::keepsABranchThatALaterRecordBelongsTo()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, firstFiles()));
    BL_TRY(later,
           textimport::import(
               ledger,
               {{QStringLiteral("主题党日.csv"),
                 QStringLiteral("支部,活动时间,活动主题,参加人员\n第一支部,2022-05-04,青年节座谈,赵一\n")}}));
    QCOMPARE(later.created, 1);
    BL_TRY(undone, undoImport(ledger.ledger(), report.batch));
    QCOMPARE(undone.removed, 4); // both lectures, 钱二 and 第二支部
    QCOMPARE(titles(ledger, Kind::StudySession), QStringList{QStringLiteral("青年节座谈")});
    QCOMPARE(titles(ledger, Kind::Member), QStringList{QStringLiteral("赵一")});
    QCOMPARE(titles(ledger, Kind::Branch).size(), 2);
}

void TestUndoImport::givesUpdatedRecordsTheirEarlierValues()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(first, textimport::import(ledger, firstFiles()));
    BL_TRY(
        later,
        textimport::import(ledger,
                           {{QStringLiteral("三会一课.csv"),
                             QStringLiteral("支部,会议类型,时间,议题,地点\n第一支部,党课,2022-03-01,讲党课,礼堂\n")}}));
    QCOMPARE(later.updated, 1);
    BL_TRY(undone, undoImport(ledger.ledger(), later.batch));
    QCOMPARE(undone.restored, 1);
    BL_TRY(again, textimport::import(ledger, firstFiles()));
    QCOMPARE(again.unchanged, 7);
    QVERIFY(again.batch.isEmpty());
}

void TestUndoImport::refusesASecondTime()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, firstFiles()));
    QVERIFY(undoImport(ledger.ledger(), report.batch).has_value());
    const auto again = undoImport(ledger.ledger(), report.batch);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::Constraint);
}

QTEST_GUILESS_MAIN(TestUndoImport)
#include "tst_undoimport.moc"
