// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/rejectswriter.h"
#include "workbookfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;

class TestRejectsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneSheetPerSourceSheet();
    void saysSoWhenNothingWasRejected();
    void makesSheetNamesAcceptable();
    void neverTurnsTextIntoFormulas();
    void leavesTheOldFileWhereItCannotWrite();
};

static RejectedSheet sheet(const QString& file, const QString& name)
{
    return {file,
            name,
            {QStringLiteral("姓名"), QStringLiteral("身份证号")},
            {{17,
              {QStringLiteral("张三"), QStringLiteral("130999198001010014")},
              QStringLiteral("身份证号的校验码不对"),
              {1}},
             {19, {QString(), QStringLiteral("13099919980")}, QStringLiteral("缺少姓名"), {0, 1}}}};
}

void TestRejectsWriter::writesOneSheetPerSourceSheet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("未导入.xlsx"));
    RejectedSheet whole = sheet(QStringLiteral("空.xlsx"), QStringLiteral("空"));
    whole.rows.clear();
    QVERIFY(writeRejects(path,
                         {sheet(QStringLiteral("党员花名册.xlsx"), QStringLiteral("一支部")), whole,
                          sheet(QStringLiteral("荣誉.csv"), QStringLiteral("荣誉"))})
                .has_value());
    const auto book = workbookfixture::read(path);
    QVERIFY(book.has_value());
    QCOMPARE(book->sheets.size(), 2);
    QCOMPARE(book->sheets[0].name, QStringLiteral("党员花名册-一支部"));
    QCOMPARE(book->sheets[1].name, QStringLiteral("荣誉"));
    const RawSheet& first = book->sheets[0];
    const auto cell = [&](int row, int column) { return workbookfixture::cell(first, row, column); };
    QCOMPARE(cell(1, 3), QStringLiteral("T行号"));
    QCOMPARE(cell(1, 4), QStringLiteral("T原因"));
    QCOMPARE(cell(2, 2), QStringLiteral("T130999198001010014"));
    QCOMPARE(cell(2, 3), QStringLiteral("T17"));
    QCOMPARE(cell(3, 1), QString());
    QCOMPARE(cell(3, 4), QStringLiteral("T缺少姓名"));
}

void TestRejectsWriter::saysSoWhenNothingWasRejected()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeRejects(path, {}).has_value());
    const auto book = workbookfixture::read(path);
    QVERIFY(book.has_value());
    QCOMPARE(book->sheets.size(), 1);
    QVERIFY(workbookfixture::cell(book->sheets[0], 1, 1).contains(QStringLiteral("没有")));
}

void TestRejectsWriter::makesSheetNamesAcceptable()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const QString longName(60, u'长');
    QVERIFY(writeRejects(path,
                         {sheet(QStringLiteral("a.xlsx"), QStringLiteral("'[x]:*?/\\'")), sheet(longName, longName),
                          sheet(longName, longName), sheet(QString(), QString())})
                .has_value());
    const auto book = workbookfixture::read(path);
    QVERIFY(book.has_value());
    QCOMPARE(book->sheets.size(), 4);
    QSet<QString> names;
    for (const RawSheet& one : book->sheets) {
        QVERIFY(one.name.size() <= 31);
        names.insert(one.name.toLower());
    }
    QCOMPARE(names.size(), 4);
}

void TestRejectsWriter::neverTurnsTextIntoFormulas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    RejectedSheet rejected = sheet(QStringLiteral("a.xlsx"), QStringLiteral("a"));
    rejected.rows[0].cells[0] = QStringLiteral("=cmd|'/c calc'!A0");
    QVERIFY(writeRejects(path, {rejected}).has_value());
    const auto book = workbookfixture::read(path);
    QCOMPARE(workbookfixture::cell(book->sheets[0], 2, 1), QStringLiteral("T=cmd|'/c calc'!A0"));
}

void TestRejectsWriter::leavesTheOldFileWhereItCannotWrite()
{
    QTemporaryDir folder;
    const auto refused = writeRejects(folder.filePath(QStringLiteral("missing/a.xlsx")), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRejectsWriter)
#include "tst_rejectswriter.moc"
