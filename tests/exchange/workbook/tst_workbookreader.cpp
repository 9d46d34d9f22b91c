// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfixture.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;
using namespace workbookfixture;

class TestWorkbookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameWorkbookFromEveryFormat_data();
    void readsTheSameWorkbookFromEveryFormat();
    void readsTheOfficesFiles_data();
    void readsTheOfficesFiles();
    void keepsTheDittoMarksAndFullWidthDigitsOfTheOldWorkbook();
    void readsTheChineseCsvFile();
    void readsRichTextWithoutItsPhoneticRuns();
    void decodesTheEscapesOfTheFormat();
    void placesCellsThatDoNotSayWhereTheyStand();
    void movesTheCalendarOf1904();
    void keepsCellsWhoseValueIsNoneOfTheirType();
    void emptiesWhatAMergedRangeCovers();
    void readsRepeatedAndCoveredCellsOfOds();
    void readsCsv_data();
    void readsCsv();
    void namesTheSheetOfACsvAfterTheFile();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
};

void TestWorkbookReader::readsTheSameWorkbookFromEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"xlsx", "xls", "ods"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestWorkbookReader::readsTheSameWorkbookFromEveryFormat()
{
    QFETCH(QString, ending);
    const QString file = fixture(QStringLiteral("workbooks/merged.") + ending);
    const Result<RawWorkbook> book = read(file);
    QVERIFY(book);
    QCOMPARE(book->fileName, QStringLiteral("merged.") + ending);
    QCOMPARE(book->digest, QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256));
    QCOMPARE(book->sheets.size(), 4);
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(sheet.name, QStringLiteral("合并示例"));
    QCOMPARE(sheet.rows.size(), 12);
    QCOMPARE(cell(sheet, 1, 1), QStringLiteral("T某某支部活动登记表"));
    QCOMPARE(cell(sheet, 3, 3), QStringLiteral("D2022-03-05"));
    QCOMPARE(sheet.rows.at(2).at(2).number, 44625.0);
    QCOMPARE(cell(sheet, 5, 3), QStringLiteral("D2022-05-07 09:30:00"));
    QCOMPARE(cell(sheet, 6, 3), QStringLiteral("D1990-05-01"));
    QCOMPARE(sheet.rows.at(5).at(2).shown, RawCell::Shown::Month);
    QCOMPARE(cell(sheet, 7, 3), QStringLiteral("T2022.6"));
    QCOMPARE(cell(sheet, 3, 5), QStringLiteral("N1234.5"));
    QCOMPARE(cell(sheet, 5, 5), QStringLiteral("N130999196706209000"));
    QCOMPARE(cell(sheet, 7, 5), QStringLiteral("N0.0000001"));
    QCOMPARE(cell(sheet, 4, 6), QStringLiteral("N26")); // formulas: their last result
    QCOMPARE(cell(sheet, 5, 6), QStringLiteral("T第一党支部甲"));
    QCOMPARE(cell(sheet, 6, 6), QStringLiteral("E#DIV/0!"));
    QCOMPARE(cell(sheet, 12, 1), QStringLiteral("T填表人：甲  "));
    QVERIFY(sheet.rows.at(8).isEmpty());
    QCOMPARE(sheet.merges.size(), 3);
    const MergedRange body = sheet.merges.at(1);
    QCOMPARE(QList<int>({body.row, body.column, body.rowCount, body.columnCount}), QList<int>({2, 1, 3, 1}));
    QVERIFY(!sheet.hidden);
    QVERIFY(book->sheets.at(1).hidden);
    QCOMPARE(cell(book->sheets.at(1), 2, 2), QStringLiteral("T看不见"));
    QVERIFY(book->sheets.at(2).hidden);
    QVERIFY(book->sheets.at(3).rows.isEmpty());
}

void TestWorkbookReader::readsTheOfficesFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<int>>("rows"); // of each sheet
    QTest::newRow("meetings") << QStringLiteral("三会一课台账.xlsx") << QList<int>{206};
    QTest::newRow("centre group") << QStringLiteral("中心组学习台账.csv") << QList<int>{13};
    QTest::newRow("theme days") << QStringLiteral("主题党日台账.xls") << QList<int>{95};
    QTest::newRow("publications") << QStringLiteral("信息宣传台账.xlsx") << QList<int>{68};
    QTest::newRow("roster") << QStringLiteral("党员花名册.xlsx") << QList<int>{131};
    QTest::newRow("branches") << QStringLiteral("党组织.xlsx") << QList<int>{18};
    QTest::newRow("other results") << QStringLiteral("其他工作台账.xlsx") << QList<int>{32, 23, 24, 38, 26, 8};
    QTest::newRow("volunteering") << QStringLiteral("志愿服务台账.ods") << QList<int>{74};
    QTest::newRow("training") << QStringLiteral("教育培训台账.xlsx") << QList<int>{38};
    QTest::newRow("honors") << QStringLiteral("荣誉台账.xlsx") << QList<int>{57};
    QTest::newRow("duty lists") << QStringLiteral("责任清单.xlsx") << QList<int>{15, 13, 12, 10};
}

void TestWorkbookReader::readsTheOfficesFiles()
{
    QFETCH(QString, file);
    const Result<RawWorkbook> book = read(fixture(QStringLiteral("yunzhou/") + file));
    QVERIFY(book);
    QList<int> rows;
    for (const RawSheet& sheet : book->sheets)
        rows.append(static_cast<int>(sheet.rows.size()));
    QTEST(rows, "rows");
}

void TestWorkbookReader::keepsTheDittoMarksAndFullWidthDigitsOfTheOldWorkbook()
{
    const Result<RawWorkbook> book = read(fixture(QStringLiteral("yunzhou/主题党日台账.xls")));
    QVERIFY(book);
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(sheet.name, QStringLiteral("主题党日"));
    QCOMPARE(cell(sheet, 4, 1), QStringLiteral("N1"));
    QCOMPARE(cell(sheet, 4, 3), QStringLiteral("D2022-01-20"));
    QCOMPARE(cell(sheet, 4, 9), QStringLiteral("T１６"));
    QCOMPARE(cell(sheet, 4, 10), QStringLiteral("N15"));
    QCOMPARE(cell(sheet, 5, 2), QStringLiteral("T〃"));
    QCOMPARE(sheet.merges.size(), 3);
}

void TestWorkbookReader::readsTheChineseCsvFile()
{
    const Result<RawWorkbook> book = read(fixture(QStringLiteral("yunzhou/中心组学习台账.csv")));
    QVERIFY(book);
    QCOMPARE(book->sheets.at(0).name, QStringLiteral("中心组学习台账"));
    for (const QList<RawCell>& row : book->sheets.at(0).rows) {
        for (const RawCell& found : row) {
            QVERIFY(found.type == RawCell::Type::Text || found.type == RawCell::Type::Empty);
            QVERIFY(!found.text.contains(QChar::ReplacementCharacter));
        }
    }
}

void TestWorkbookReader::readsRichTextWithoutItsPhoneticRuns()
{
    writeZip(
        path(QStringLiteral("rich.xlsx")),
        xlsxParts(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>",
            "<si><r><t>第一</t></r><r><rPr><b/></rPr><t>党支部</t></r><rPh sb=\"0\" eb=\"1\"><t>dang</t></rPh></si>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("rich.xlsx")));
    QVERIFY(book);
    QCOMPARE(cell(book->sheets.at(0), 1, 1), QStringLiteral("T第一党支部"));
}

void TestWorkbookReader::decodesTheEscapesOfTheFormat()
{
    writeZip(
        path(QStringLiteral("escape.xlsx")),
        xlsxParts(
            "<sheetData><row><c t=\"inlineStr\"><is><t>甲_x000D_&#10;乙&amp;_x005F_x0041_</t></is></c></row></sheetData>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("escape.xlsx")));
    QVERIFY(book);
    QCOMPARE(cell(book->sheets.at(0), 1, 1), QStringLiteral("T甲\r\n乙&_x0041_"));
}

void TestWorkbookReader::placesCellsThatDoNotSayWhereTheyStand()
{
    writeZip(
        path(QStringLiteral("placeless.xlsx")),
        xlsxParts(
            "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
            "<row r=\"4\"><c r=\"A4\"><v>9</v></c></row></sheetData>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("placeless.xlsx")));
    QVERIFY(book);
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(cell(sheet, 1, 2), QStringLiteral("N2"));
    QCOMPARE(cell(sheet, 5, 4), QStringLiteral("N4"));
    QCOMPARE(cell(sheet, 4, 1), QStringLiteral("N9"));
}

void TestWorkbookReader::movesTheCalendarOf1904()
{
    Entries parts = xlsxParts("<sheetData><row><c s=\"1\"><v>43163</v></c><c><v>43163</v></c></row></sheetData>", {},
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    parts[2].second.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    writeZip(path(QStringLiteral("mac.xlsx")), parts);
    const Result<RawWorkbook> book = read(path(QStringLiteral("mac.xlsx")));
    QVERIFY(book);
    QCOMPARE(cell(book->sheets.at(0), 1, 1), QStringLiteral("D2022-03-05"));
    QCOMPARE(cell(book->sheets.at(0), 1, 2), QStringLiteral("N43163"));
}

void TestWorkbookReader::keepsCellsWhoseValueIsNoneOfTheirType()
{
    writeZip(
        path(QStringLiteral("odd.xlsx")),
        xlsxParts("<sheetData><row><c><v>1e999</v></c><c><v>NaN</v></c><c t=\"b\"><v>7</v></c><c t=\"s\"><v>-1</v></c>"
                  "<c t=\"s\"><v>99999999</v></c><c t=\"d\"><v>2024-13-45</v></c><c t=\"e\"><v>#REF!</v></c>"
                  "<c s=\"0\"><v>-1</v></c><c t=\"d\"><v>2022-03-05T00:00:00</v></c></row></sheetData>",
                  {}, "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("odd.xlsx")));
    QVERIFY(book);
    const QStringList expected = {
        QStringLiteral("T1e999"),    QStringLiteral("TNaN"),      QStringLiteral("T7"),
        QStringLiteral("E#STRING!"), QStringLiteral("E#STRING!"), QStringLiteral("T2024-13-45"),
        QStringLiteral("E#REF!"),    QStringLiteral("N-1"),       QStringLiteral("D2022-03-05")};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(cell(book->sheets.at(0), 1, i + 1), expected.at(i));
}

void TestWorkbookReader::emptiesWhatAMergedRangeCovers()
{
    writeZip(path(QStringLiteral("covered.xlsx")),
             xlsxParts("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"
                       "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A1048576\"/></mergeCells>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("covered.xlsx")));
    QVERIFY(book);
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(sheet.rows.at(0).size(), 1);
    QCOMPARE(cell(sheet, 2, 1), QStringLiteral("N3"));
    QCOMPARE(sheet.merges.size(), 1);
    QCOMPARE(sheet.merges.at(0).columnCount, 2);
}

void TestWorkbookReader::readsRepeatedAndCoveredCellsOfOds()
{
    writeZip(
        path(QStringLiteral("repeat.ods")),
        odsParts(
            "<table:table table:name=\"表\"><table:table-column table:number-columns-repeated=\"16384\"/>"
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" "
            "office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\"><text:p>甲"
            "<text:s text:c=\"2\"/>乙</text:p><text:p>丙</text:p><office:annotation><text:p>批注</text:p></office:annotation>"
            "</table:table-cell></table:table-row><table:table-row><table:covered-table-cell office:value-type=\"string\">"
            "<text:p>藏</text:p></table:covered-table-cell><table:table-cell table:number-columns-repeated=\"16383\"/>"
            "</table:table-row><table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
    const Result<RawWorkbook> book = read(path(QStringLiteral("repeat.ods")));
    QVERIFY(book);
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(cell(sheet, 2, 2), QStringLiteral("N7"));
    QCOMPARE(cell(sheet, 3, 1), QStringLiteral("T甲  乙\n丙"));
}

void TestWorkbookReader::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table = QStringLiteral("序号,姓名,备注\r\n1,\"张，\"\"三\"\"\",\"一\n二,三\"\r2, 李四 ,\n");
    const QByteArray utf8 = table.toUtf8();
    QTest::newRow("UTF-8") << utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8;
    QTest::newRow("mark twice") << "\xEF\xBB\xBF\xEF\xBB\xBF" + utf8;
    QByteArray little(reinterpret_cast<const char*>(table.utf16()), table.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QTest::newRow("UTF-16, no mark") << little;
    QTest::newRow("UTF-16") << "\xFF\xFE" + little;
    QTest::newRow("UTF-16, high byte first") << "\xFE\xFF" + big;
    QTest::newRow("sep line") << "sep=,\r\n" + utf8;
    QTest::newRow("GB18030") << QByteArray(
        "\xD0\xF2\xBA\xC5,\xD0\xD5\xC3\xFB,\xB1\xB8\xD7\xA2\r\n1,\"\xD5\xC5\xA3\xAC\"\"\xC8\xFD\"\"\",\"\xD2\xBB\n\xB6\xFE,\xC8\xFD\"\r2, \xC0\xEE\xCB\xC4 ,\n");
    // Another delimiter: the commas inside the quotes stay.
    QTest::newRow("semicolon") << QByteArray("序号;姓名;备注\n1;\"张，\"\"三\"\"\";\"一\n二,三\"\n2; 李四 ;");
    QTest::newRow("tab") << QByteArray("序号\t姓名\t备注\n1\t\"张，\"\"三\"\"\"\t\"一\n二,三\"\n2\t 李四 \t");
}

void TestWorkbookReader::readsCsv()
{
    QFETCH(QByteArray, bytes);
    writeBytes(path(QStringLiteral("a.csv")), bytes);
    const Result<RawWorkbook> book = read(path(QStringLiteral("a.csv")));
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    const RawSheet& sheet = book->sheets.at(0);
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(cell(sheet, 1, 1), QStringLiteral("T序号"));
    QCOMPARE(cell(sheet, 2, 1), QStringLiteral("T1"));
    QCOMPARE(cell(sheet, 2, 2), QStringLiteral("T张，\"三\""));
    QCOMPARE(cell(sheet, 2, 3), QStringLiteral("T一\n二,三"));
    QCOMPARE(cell(sheet, 3, 2), QStringLiteral("T 李四 "));
    QCOMPARE(sheet.rows.at(2).size(), 2);
}

void TestWorkbookReader::namesTheSheetOfACsvAfterTheFile()
{
    writeBytes(path(QStringLiteral("第一党支部.2022.csv")), "a,b\n1,2\n");
    const Result<RawWorkbook> book = read(path(QStringLiteral("第一党支部.2022.csv")));
    QVERIFY(book);
    QCOMPARE(book->sheets.at(0).name, QStringLiteral("第一党支部.2022"));
}

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
