// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAWholeLedger();
    void namesEveryDamage_data();
    void namesEveryDamage();
    void aStatedCountMayDiffer();
    void tellsHowFarItIsAndStops();
    void countsWhatItDoesNotList();
};

static void fill(TestLedger& ledger)
{
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    ledger.addBranch(QStringLiteral("第一党小组"), QStringLiteral("党小组"), branch);
    const qint64 member = ledger.addMember(QStringLiteral("张三"), branch);
    Record session = ledger.session(QStringLiteral("七月主题党日"), QDate(2022, 7, 1), branch);
    session.parts[QStringLiteral("attendances")] = {PartRow{member, true, {}}};
    BL_DONE(ledger.save(session));
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    Record deleted = ledger.honor(QStringLiteral("录入错误"), QDate(2022, 7, 2), QStringLiteral("李四"));
    BL_DONE(ledger.save(deleted));
    BL_DONE(ledger.remove(deleted));
}

static QStringList codesOf(TestLedger& ledger)
{
    const auto findings = ledger.reader()->check();
    if (!findings)
        return {findings.error().message + findings.error().detail};
    QStringList codes;
    for (const Finding& finding : *findings) {
        if (!codes.contains(finding.code))
            codes << finding.code;
    }
    codes.sort();
    return codes;
}

void TestCheck::findsNothingInAWholeLedger()
{
    TestLedger ledger;
    QCOMPARE(codesOf(ledger), QStringList{});
    fill(ledger);
    QCOMPARE(codesOf(ledger), QStringList{});
}

void TestCheck::namesEveryDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* damage, const char* code) {
        QTest::newRow(name) << QString::fromUtf8(damage) << QString::fromLatin1(code);
    };
    row("value changed", "UPDATE honors SET title = '优秀党务工作者' WHERE id = 1", "record_changed");
    row("part changed", "UPDATE attendances SET present = 0", "record_changed");
    row("deleted record changed", "UPDATE honors SET level = '国家级' WHERE is_deleted = 1", "record_changed");
    row("reference to nothing", "UPDATE honors SET branch_id = 77 WHERE id = 1", "reference_missing");
    row("orphan part", "INSERT INTO honor_recipients (owner_id, position, name) VALUES (99, 0, 'x')",
        "reference_missing");
    row("cycle of branches", "UPDATE branches SET parent_id = 2 WHERE id = 1", "branch_cycle");
    row("own parent", "UPDATE branches SET parent_id = 1 WHERE id = 1", "branch_cycle");
    row("no such day", "UPDATE honors SET awarded_on = '2022-02-30', awarded_on_last = '2022-02-30' WHERE id = 1",
        "date_wrong");
    row("odd last day", "UPDATE honors SET awarded_on_last = '2022-07-09' WHERE id = 1", "date_wrong");
    row("wrong form of date", "UPDATE honors SET awarded_on = '1/7/2022', awarded_on_last = NULL WHERE id = 1",
        "date_wrong");
    row("derived text", "UPDATE honors SET recipients = '李四' WHERE id = 1", "count_differs");
    row("missing count", "UPDATE study_sessions SET present = NULL", "count_differs");
    row("present branch", "UPDATE members SET branch_id = NULL", "count_differs");
    row("table added", "CREATE TABLE stranger (a TEXT)", "schema_differs");
    row("trigger dropped", "DROP TRIGGER audit_entries_are_not_changed", "schema_differs");
    row("index dropped", "DROP INDEX honors_by_day", "schema_differs");
    row("record gone", "DELETE FROM honors WHERE id = 1", "search_rows");
    row("search text changed", "UPDATE honors SET title = '岗位标兵' WHERE id = 1", "search_differs");
    row("number of another type", "UPDATE honors SET is_deleted = 1 WHERE id = 1", "search_rows");
    row("batch without records",
        "INSERT INTO import_batches (uid, imported_at, files, created, updated) VALUES ('u', '2022', 'f', 2, 0)",
        "batch_incomplete");
}

void TestCheck::namesEveryDamage()
{
    QFETCH(QString, damage);
    QFETCH(QString, code);
    TestLedger ledger;
    fill(ledger);
    BL_DONE(ledger.tamper(damage));
    const QStringList codes = codesOf(ledger);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void TestCheck::aStatedCountMayDiffer()
{
    TestLedger ledger;
    fill(ledger);
    BL_TRY(session, ledger.reader()->load(Kind::StudySession, qint64(1)));
    session.set(QStringLiteral("present"), qlonglong(30));
    session.set(QStringLiteral("expected"), qlonglong(33));
    BL_DONE(ledger.save(session));
    QCOMPARE(codesOf(ledger), QStringList{});
}

void TestCheck::tellsHowFarItIsAndStops()
{
    TestLedger ledger;
    fill(ledger);
    QList<int> steps;
    BL_DONE(ledger.reader()->check([&](int percent) {
        steps << percent;
        return true;
    }));
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.constFirst(), 0);
    QCOMPARE(steps.constLast(), 100);
    const auto stopped = ledger.reader()->check([](int percent) { return percent < 40; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestCheck::countsWhatItDoesNotList()
{
    TestLedger ledger;
    BL_DONE(ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("保存"), [&](UnitOfWork& unit) -> Result<> {
        for (int i = 0; i < 150; ++i) {
            Record honor = ledger.honor(QStringLiteral("荣誉%1").arg(i), QDate(2022, 7, 1), QStringLiteral("张三"));
            if (auto saved = unit.save(honor); !saved)
                return saved;
        }
        return {};
    }));
    BL_DONE(ledger.tamper(QStringLiteral("UPDATE honors SET scope = 'x'")));
    BL_TRY(findings, ledger.reader()->check());
    QCOMPARE(findings.size(), 101);
    QVERIFY(findings.constLast().message.contains(QStringLiteral("150")));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_ledgercheck.moc"
