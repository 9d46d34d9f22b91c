// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"
#include "workbookfixture.h"

#include <QTemporaryDir>

using namespace ledger;
using namespace ledger::testing;

/// The workbook of rejected rows is made to be corrected and imported again.
class TestRejectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRejectedForTheSameReasonsAgain_data();
    void areRejectedForTheSameReasonsAgain();
    void standWithTheValuesTheyRepeat();

private:
    static QStringList filesOf(const QString& organ);
    static QStringList codes(const ImportReport& report);
};

QStringList TestRejectedRows::filesOf(const QString& organ)
{
    const QDir folder(workbookfixture::fixture(QStringLiteral("organs/") + organ));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(QStringLiteral(".json")))
            files << folder.filePath(name);
    }
    return files;
}

QStringList TestRejectedRows::codes(const ImportReport& report)
{
    QStringList codes;
    for (const QString& line : textimport::problems(report)) {
        if (line.endsWith(QStringLiteral("error")))
            codes << line.section(u' ', 1);
    }
    codes.sort();
    return codes;
}

void TestRejectedRows::areRejectedForTheSameReasonsAgain_data()
{
    QTest::addColumn<QString>("organ");
    QTest::newRow("two-row heads") << QStringLiteral("taxbureau");
    QTest::newRow("lines that name the branch") << QStringLiteral("school");
}

void TestRejectedRows::areRejectedForTheSameReasonsAgain()
{
    QFETCH(QString, organ);
    const QTemporaryDir folder;
    const QString rejects = folder.filePath(QStringLiteral("未导入.xlsx"));
    TestLedger ledger(Clock::fixed(QDate(2024, 1, 10)));
    BL_TRY(report, textimport::importFiles(ledger, filesOf(organ), rejects));
    QVERIFY(report.rejected > 5);
    BL_TRY(again, textimport::importFiles(ledger, {rejects}));
    QCOMPARE(again.created, 0);
    // A duplicate stands alone now: it meets the first row in the ledger and would change it.
    QStringList before = codes(report);
    before.removeIf([](const QString& line) { return line.contains(QStringLiteral("duplicate")); });
    QCOMPARE(codes(again), before);
}

void TestRejectedRows::standWithTheValuesTheyRepeat()
{
    const QTemporaryDir folder;
    const QString rejects = folder.filePath(QStringLiteral("未导入.xlsx"));
    const QString source = folder.filePath(QStringLiteral("荣誉.csv"));
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QStringLiteral("荣誉名称,级别,获奖时间,获奖单位\n先进集体,市级,2022.7.1,办公室\n〃,〃,2022.13.1,财务科\n")
            .toUtf8());
    file.close();
    TestLedger ledger(Clock::fixed(QDate(2024, 1, 10)));
    BL_TRY(report, textimport::importFiles(ledger, {source}, rejects));
    QCOMPARE(report.rejected, 1);
    const auto book = workbookfixture::read(rejects);
    QVERIFY(book.has_value());
    const RawSheet& sheet = book->sheets.constFirst();
    QCOMPARE(sheet.name, QStringLiteral("荣誉"));
    QCOMPARE(workbookfixture::cell(sheet, 2, 1), QStringLiteral("T先进集体"));
    QCOMPARE(workbookfixture::cell(sheet, 2, 2), QStringLiteral("T市级"));
    QCOMPARE(workbookfixture::cell(sheet, 2, 5), QStringLiteral("T3"));
}

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
