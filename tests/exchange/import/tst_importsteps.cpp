// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"
#include "storage/checkstore.h"
#include "textimport.h"

using namespace ledger;
using namespace ledger::testing;

/// An import as one action of the menu: taken back, done again, also by a program that was started since.
class TestImportSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneNamedAction();
    void comesBackAfterARestart();

private:
    static QList<textimport::Text> files();
};

QList<textimport::Text> TestImportSteps::files()
{
    return {{QStringLiteral("党组织.csv"),
             QStringLiteral("名称,类型,上级党组织\n机关党委,机关党委,\n第一支部,党支部,机关党委\n")},
            {QStringLiteral("花名册.csv"),
             QStringLiteral("姓名,出生年月,人员类别,所在党支部,入党时间\n赵一,1980.1,正式党员,第一支部,2001.7\n")}};
}

void TestImportSteps::isOneNamedAction()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, files()));
    QCOMPARE(report.created, 3);
    BL_TRY(labels, ledger.reader()->undoLabels());
    QVERIFY(labels.undo.startsWith(QStringLiteral("导入")));
    BL_TRY(undone, stepBack(ledger.ledger(), UndoDirection::Undo));
    QCOMPARE(undone.records, 3);
    QVERIFY(textimport::records(ledger, Kind::Member).isEmpty());
    BL_DONE(stepBack(ledger.ledger(), UndoDirection::Redo));
    QCOMPARE(textimport::records(ledger, Kind::Member).size(), 1);
    BL_TRY(findings, ledger.reader()->check({}));
    QVERIFY(findings.isEmpty());
}

void TestImportSteps::comesBackAfterARestart()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(report, textimport::import(ledger, files()));
    // The same ledger, as the next program finds it.
    const QString copy = ledger.folder() + QStringLiteral("/再开.ledger");
    BL_DONE(copyDatabase(ledger.reader()->connection(), copy));
    BL_TRY(again, Ledger::open(copy, OpenMode::ReadWrite, Clock::fixed(QDate(2023, 1, 11))));
    BL_TRY(undone, stepBack(*again, UndoDirection::Undo));
    QCOMPARE(undone.records, report.created);
    BL_TRY(reader, again->reader());
    BL_TRY(labels, reader->undoLabels());
    QVERIFY(labels.undo.isEmpty());
    QVERIFY(labels.redo.startsWith(QStringLiteral("导入")));
    BL_DONE(stepBack(*again, UndoDirection::Redo));
    BL_TRY(batches, reader->importBatches());
    QVERIFY(!batches.first().isUndone);
}

QTEST_GUILESS_MAIN(TestImportSteps)
#include "tst_importsteps.moc"
