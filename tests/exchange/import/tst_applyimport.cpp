// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/importer.h"
#include "ledger/ledgerfixture.h"
#include "workbookfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// What a stop in the middle of writing leaves behind.
class TestApplyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNothingWhenStopped();
    void appliesTheSamePlanAfterAStop();
    void namesSeveralFilesByTheFirst();

private:
    static Result<ImportPlan> planned(TestLedger& ledger);
    /// Asks to stop as soon as the first hundred records are written.
    static Result<ImportReport> applyAndStop(TestLedger& ledger, ImportPlan& plan);
    static qsizetype records(const TestLedger& ledger, Kind kind);
};

Result<ImportPlan> TestApplyImport::planned(TestLedger& ledger)
{
    ReadControl control;
    control.program = workbookfixture::program();
    const QStringList files{workbookfixture::fixture(QStringLiteral("yunzhou/党组织.xlsx")),
                            workbookfixture::fixture(QStringLiteral("yunzhou/党员花名册.xlsx"))};
    const auto source = readSources(files, ledger.ledger(), {}, control);
    if (!source)
        return source.error();
    return planImport(ledger.ledger(), *ledger.reader(), *source, {});
}

Result<ImportReport> TestApplyImport::applyAndStop(TestLedger& ledger, ImportPlan& plan)
{
    std::stop_source stop;
    ImportControl control;
    control.stop = stop.get_token();
    control.onProgress = [&stop](qint64, qint64) { stop.request_stop(); };
    return applyImport(ledger.ledger(), plan, control);
}

qsizetype TestApplyImport::records(const TestLedger& ledger, Kind kind)
{
    ListQuery query;
    query.kind = kind;
    const auto ids = ledger.reader()->ids(query);
    return ids ? ids->size() : -1;
}

void TestApplyImport::writesNothingWhenStopped()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(plan, planned(ledger));
    const auto stopped = applyAndStop(ledger, plan);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(records(ledger, Kind::Branch), 0);
    QCOMPARE(records(ledger, Kind::Member), 0);
    BL_TRY(batches, ledger.reader()->importBatches());
    QVERIFY(batches.isEmpty());
}

void TestApplyImport::appliesTheSamePlanAfterAStop()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(plan, planned(ledger));
    QVERIFY(!applyAndStop(ledger, plan).has_value());
    BL_TRY(report, applyImport(ledger.ledger(), plan, {}));
    QCOMPARE(report.created, 134);
    QCOMPARE(records(ledger, Kind::Member), 119);
    BL_TRY(undone, undoImport(ledger.ledger(), report.batch));
    QCOMPARE(undone.removed, 134);
    QVERIFY(undone.kept.isEmpty());
}

void TestApplyImport::namesSeveralFilesByTheFirst()
{
    TestLedger ledger(Clock::fixed(QDate(2023, 1, 10)));
    BL_TRY(plan, planned(ledger));
    BL_TRY(report, applyImport(ledger.ledger(), plan, {}));
    ListQuery query;
    query.kind = Kind::Branch;
    BL_TRY(ids, ledger.reader()->ids(query));
    QVERIFY(!ids.isEmpty());
    BL_TRY(history, ledger.reader()->history(Kind::Branch, ids.constFirst()));
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.constFirst().label, QStringLiteral("导入“党组织.xlsx”等 2 个文件"));
    BL_TRY(batches, ledger.reader()->importBatches());
    QCOMPARE(batches.constFirst().files, QStringLiteral("党组织.xlsx、党员花名册.xlsx"));
}

QTEST_GUILESS_MAIN(TestApplyImport)
#include "tst_applyimport.moc"
