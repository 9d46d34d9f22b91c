// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <thread>

#include <sys/stat.h>

using namespace ledger;
using namespace workbookfixture;

class TestHostileWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFile();
    void refusesContentThatItsEndingDoesNotPromise_data();
    void refusesContentThatItsEndingDoesNotPromise();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void refusesProtectedWorkbooks();
    void refusesBombsBeforeInflatingThem();
    void refusesZipsThatCanBeReadInTwoWays();
    void refusesXmlThatIsAnAttack_data();
    void refusesXmlThatIsAnAttack();
    void namesTheSheetAndRowOfABadPlace_data();
    void namesTheSheetAndRowOfABadPlace();
    void takesMemoryByCellsPresent();
    void refusesMoreThanTheLimits_data();
    void refusesMoreThanTheLimits();
    void namesTheByteThatIsNoText_data();
    void namesTheByteThatIsNoText();
    void outlivesAReaderThatCrashesHangsOrTalksNonsense();
    void endsAReaderThatNeedsTooMuchMemory();
    void stopsWhenAsked();
    void survivesMutants_data();
    void survivesMutants();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString written(const QString& name, const QByteArray& bytes) const
    {
        writeBytes(path(name), bytes);
        return path(name);
    }
    QString zipped(const QString& name, const Entries& entries) const
    {
        writeZip(path(name), entries);
        return path(name);
    }
    QTemporaryDir m_dir;
};

void TestHostileWorkbooks::refusesWhatIsNoFile()
{
    QVERIFY(refusal(path(QStringLiteral("none.xlsx"))).contains(QStringLiteral("找不到文件“none.xlsx”")));
    QVERIFY(refusal(m_dir.path()).contains(QStringLiteral("不是普通文件")));
    QVERIFY(refusal(QStringLiteral("/dev/zero")).contains(QStringLiteral("不是普通文件")));
    QCOMPARE(::mkfifo(path(QStringLiteral("pipe.csv")).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(refusal(path(QStringLiteral("pipe.csv"))).contains(QStringLiteral("不是普通文件")));
    QVERIFY(refusal(written(QStringLiteral("empty.xlsx"), {})).contains(QStringLiteral("空文件")));
}

void TestHostileWorkbooks::refusesContentThatItsEndingDoesNotPromise_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part"); // of the sentence
    const QByteArray html = "<html><table><tr><td>1</td></tr></table></html>";
    const QByteArray xls = bytesOf(fixture(QStringLiteral("workbooks/merged.xls")));
    const QByteArray xlsx = bytesOf(fixture(QStringLiteral("workbooks/merged.xlsx")));
    QTest::newRow("text as xlsx") << QStringLiteral("xlsx") << QByteArray("序号,姓名\n1,甲\n")
                                  << QStringLiteral("其实是 .txt");
    QTest::newRow("text as xls") << QStringLiteral("xls") << QByteArray("序号,姓名\n1,甲\n")
                                 << QStringLiteral("其实是 .txt");
    QTest::newRow("web page as xls") << QStringLiteral("xls") << html << QStringLiteral("网页");
    QTest::newRow("web page as xlsx") << QStringLiteral("xlsx") << "\xEF\xBB\xBF\n" + html << QStringLiteral("网页");
    QTest::newRow("web page as csv") << QStringLiteral("csv") << html << QStringLiteral("网页");
    QTest::newRow("xls as xlsx") << QStringLiteral("xlsx") << xls << QStringLiteral("其实是 .xls ");
    QTest::newRow("xlsx as xls") << QStringLiteral("xls") << xlsx << QStringLiteral("其实是 .xlsx");
    QTest::newRow("xlsx as ods") << QStringLiteral("ods") << xlsx << QStringLiteral("其实是 .xlsx");
    QTest::newRow("xlsx as csv") << QStringLiteral("csv") << xlsx << QStringLiteral("其实是 .xlsx");
    QTest::newRow("et") << QStringLiteral("et") << xls << QStringLiteral(".et");
    QTest::newRow("wps") << QStringLiteral("wps") << xls << QStringLiteral(".wps");
    QTest::newRow("pdf") << QStringLiteral("csv") << QByteArray("%PDF-1.7\n") << QStringLiteral(".pdf");
}

void TestHostileWorkbooks::refusesContentThatItsEndingDoesNotPromise()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const QString message = refusal(written(QStringLiteral("文件.") + ending, bytes));
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(message.contains(QStringLiteral("“文件.") + ending));
}

void TestHostileWorkbooks::refusesDamagedFiles_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("bytes");
    for (const char* ending : {"xlsx", "xls", "ods"}) {
        const QByteArray whole = bytesOf(fixture(QStringLiteral("workbooks/merged.") + QLatin1String(ending)));
        QTest::addRow("%s cut at half", ending) << QString::fromLatin1(ending) << whole.left(whole.size() / 2);
        QTest::addRow("%s cut after its head", ending) << QString::fromLatin1(ending) << whole.left(600);
    }
    QTest::newRow("noise") << QStringLiteral("xlsx") << QByteArray(5000, '\0');
}

void TestHostileWorkbooks::refusesDamagedFiles()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, bytes);
    const QString message = refusal(written(QStringLiteral("cut.") + ending, bytes));
    QVERIFY2(message.contains(QStringLiteral("已损坏")), qPrintable(message));
}

void TestHostileWorkbooks::refusesProtectedWorkbooks()
{
    QByteArray package = bytesOf(fixture(QStringLiteral("workbooks/merged.xls")));
    const QString plain = QStringLiteral("Workbook");
    const QString sealed = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char*>(plain.utf16()), plain.size() * 2);
    const QByteArray other(reinterpret_cast<const char*>(sealed.utf16()), sealed.size() * 2);
    const qsizetype at = package.indexOf(name);
    QVERIFY(at > 0);
    package.replace(at, other.size(), other);
    package[at + 64] = static_cast<char>(other.size() + 2);
    QVERIFY(refusal(written(QStringLiteral("locked.xlsx"), package)).contains(QStringLiteral("密码")));

    QByteArray book = bytesOf(fixture(QStringLiteral("workbooks/merged.xls")));
    const qsizetype window = book.indexOf(QByteArray("\x3d\x00\x12\x00", 4)); // WINDOW1 becomes FILEPASS
    QVERIFY(window > 0);
    book[window] = 0x2f;
    QVERIFY(refusal(written(QStringLiteral("locked.xls"), book)).contains(QStringLiteral("密码")));

    Entries parts = odsParts({});
    parts.append(
        {QStringLiteral("META-INF/manifest.xml"), "<manifest><file-entry><encryption-data/></file-entry></manifest>"});
    QVERIFY(refusal(zipped(QStringLiteral("locked.ods"), parts)).contains(QStringLiteral("密码")));
}

void TestHostileWorkbooks::refusesBombsBeforeInflatingThem()
{
    const QString large = QStringLiteral("大得异常");
    Entries parts = xlsxParts("<sheetData/>");
    parts.append({QStringLiteral("xl/media/zeros.bin"), QByteArray(8 << 20, '\0')});
    QVERIFY(refusal(zipped(QStringLiteral("ratio.xlsx"), parts)).contains(large));

    parts = xlsxParts("<sheetData/>");
    for (int i = 0; i < 2000; ++i)
        parts.append({QStringLiteral("xl/media/%1").arg(i), "x"});
    QVERIFY(refusal(zipped(QStringLiteral("many.xlsx"), parts)).contains(large));

    // The directory says 3.9 GB.
    QByteArray bytes = bytesOf(zipped(QStringLiteral("claim.xlsx"), xlsxParts("<sheetData/>")));
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    qToLittleEndian<quint32>(3'900'000'000u, bytes.data() + entry + 24);
    QVERIFY(refusal(written(QStringLiteral("claim.xlsx"), bytes)).contains(large));

    // The directory says little, the part holds much.
    QByteArray text(64 << 10, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char& c : text)
        c = static_cast<char>('a' + random.bounded(26));
    WorkbookLimits limits;
    limits.entryBytes = 32 << 10;
    bytes = bytesOf(zipped(QStringLiteral("lie.xlsx"), xlsxParts("<sheetData/><a>" + text + "</a>")));
    const qsizetype sheet = bytes.lastIndexOf("PK\x01\x02");
    qToLittleEndian<quint32>(100, bytes.data() + sheet + 24);
    const QString message = refusal(written(QStringLiteral("lie.xlsx"), bytes), limits);
    QVERIFY2(message.contains(large) || message.contains(QStringLiteral("已损坏")), qPrintable(message));
}

void TestHostileWorkbooks::refusesZipsThatCanBeReadInTwoWays()
{
    const QString odd = QStringLiteral("结构不正常");
    Entries parts = xlsxParts("<sheetData/>");
    parts.append({QStringLiteral("xl/Workbook.xml"), "<workbook/>"});
    QVERIFY(refusal(zipped(QStringLiteral("twice.xlsx"), parts)).contains(odd));
    for (const char* name : {"/etc/passwd", "../up.xml", "xl/../../up.xml", "C:\\up.xml", "xl\\..\\up.xml"}) {
        parts = xlsxParts("<sheetData/>");
        parts.append({QString::fromLatin1(name), "x"});
        QVERIFY2(refusal(zipped(QStringLiteral("name.xlsx"), parts)).contains(odd), name);
    }
    QByteArray bytes = bytesOf(zipped(QStringLiteral("sealed.xlsx"), xlsxParts("<sheetData/>")));
    const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
    bytes[entry + 8] = static_cast<char>(bytes.at(entry + 8) | 1);
    QVERIFY(refusal(written(QStringLiteral("sealed.xlsx"), bytes)).contains(QStringLiteral("密码")));
}

void TestHostileWorkbooks::refusesXmlThatIsAnAttack_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("deep") << QByteArray("<a>").repeated(300'000);
    QTest::newRow("100 deep, closed") << QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    QTest::newRow("cut inside") << QByteArray("<sheetData><row><c><v>1");
    QTest::newRow("tags crossed") << QByteArray("<sheetData><row></sheetData></row>");
    QTest::newRow("unknown entity") << QByteArray("<sheetData><row><c><v>&x;</v></c></row></sheetData>");
    QTest::newRow("document type") << QByteArray("DOCTYPE");
}

void TestHostileWorkbooks::refusesXmlThatIsAnAttack()
{
    QFETCH(QByteArray, sheet);
    Entries parts = xlsxParts(sheet);
    if (sheet == "DOCTYPE") {
        parts.last().second = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                              "<worksheet><sheetData><row><c t=\"str\"><v>&a;&b;</v></c></row></sheetData></worksheet>";
    }
    QElapsedTimer timer;
    timer.start();
    const QString message = refusal(zipped(QStringLiteral("attack.xlsx"), parts));
    QVERIFY2(message.contains(QStringLiteral("工作表“表”的内容已损坏")), qPrintable(message));
    QVERIFY(timer.elapsed() < 2'000);
}

void TestHostileWorkbooks::namesTheSheetAndRowOfABadPlace_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const char* xml, const char* part) {
        QTest::newRow(name) << QByteArray(xml) << QString::fromUtf8(part);
    };
    row("letters without end", "<row r=\"3\"><c r=\"ZZZZZZ999999999\"><v>1</v></c></row>", "第 3 行附近");
    row("empty", "<row r=\"3\"><c r=\"\"><v>1</v></c></row>", "第 3 行附近");
    row("row nought", "<row r=\"3\"><c r=\"A0\"><v>1</v></c></row>", "第 3 行附近");
    row("another row", "<row r=\"3\"><c r=\"A7\"><v>1</v></c></row>", "第 3 行附近");
    row("row of letters", "<row r=\"x\"><c><v>1</v></c></row>", "附近");
    row("twice", "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row>", "第 3 行的同一单元格");
    row("too far right", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", "16384 列");
    row("too far down", "<row r=\"1048577\"><c><v>1</v></c></row>", "1048576 行");
}

void TestHostileWorkbooks::namesTheSheetAndRowOfABadPlace()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, part);
    const QString message =
        refusal(zipped(QStringLiteral("place.xlsx"), xlsxParts("<sheetData>" + rows + "</sheetData>")));
    QVERIFY2(message.contains(part) && message.contains(QStringLiteral("工作表“表”")), qPrintable(message));
}

void TestHostileWorkbooks::takesMemoryByCellsPresent()
{
    const Result<RawWorkbook> book = read(zipped(
        QStringLiteral("corner.xlsx"),
        xlsxParts(
            "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")));
    QVERIFY(book);
    QCOMPARE(book->sheets.at(0).rows.size(), 1'048'576);
    QCOMPARE(cell(book->sheets.at(0), 1'048'576, 16'384), QStringLiteral("N1"));
}

void TestHostileWorkbooks::refusesMoreThanTheLimits_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("part");
    for (const char* what : {"rows", "columns", "cells", "sheets", "merges", "text", "file"})
        QTest::newRow(what) << QString::fromLatin1(what) << QString();
}

void TestHostileWorkbooks::refusesMoreThanTheLimits()
{
    QFETCH(QString, what);
    const QString file = zipped(
        QStringLiteral("limits.xlsx"),
        xlsxParts(
            "<sheetData><row><c><v>1</v></c><c><v>1</v></c></row><row><c t=\"str\"><v>甲乙丙丁</v></c></row></sheetData>"
            "<mergeCells><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"C2:D2\"/></mergeCells>"));
    QCOMPARE(refusal(file), QString());
    WorkbookLimits limits;
    if (what == QStringLiteral("rows"))
        limits.rows = 1;
    else if (what == QStringLiteral("columns"))
        limits.columns = 1;
    else if (what == QStringLiteral("cells"))
        limits.cells = 2;
    else if (what == QStringLiteral("sheets"))
        limits.sheets = 0;
    else if (what == QStringLiteral("merges"))
        limits.merges = 1;
    else if (what == QStringLiteral("text"))
        limits.cellBytes = 8;
    else
        limits.fileBytes = 100;
    QVERIFY(!refusal(file, limits).isEmpty());
}

void TestHostileWorkbooks::namesTheByteThatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const QByteArray good = "a,b\n1,2\n";
    QTest::newRow("zero byte") << good + QByteArray("x\0y", 3) << QStringLiteral("第 10 字节");
    QTest::newRow("bad byte after a mark")
        << "\xEF\xBB\xBF" + good + "\xFF" << QStringLiteral("第 12 字节处不是有效的 UTF-8");
    QTest::newRow("neither encoding") << good + "\xB5\xB3\xFF\xFF" << QStringLiteral("第 11 字节处不是有效的 GB18030");
    QTest::newRow("half a character at the end") << QByteArray("甲,乙\n丙").chopped(1) << QStringLiteral("UTF-8");
    QTest::newRow("half of a pair") << QByteArray("\xFF\xFE"
                                                  "a\0\x3D\xD8",
                                                  6)
                                    << QStringLiteral("UTF-16");
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << QStringLiteral("第 2 行的引号没有结束");
    QTest::newRow("a field without end") << QByteArray(5 << 20, 'x') << QStringLiteral("文字过长");
}

void TestHostileWorkbooks::namesTheByteThatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const QString message = refusal(written(QStringLiteral("text.csv"), bytes));
    QVERIFY2(message.contains(part), qPrintable(message));
}

void TestHostileWorkbooks::outlivesAReaderThatCrashesHangsOrTalksNonsense()
{
    const QString file = fixture(QStringLiteral("workbooks/merged.xlsx"));
    WorkbookLimits limits;
    limits.wallTime = std::chrono::seconds(1);
    for (const char* mood : {"crash", "hang", "chatter"}) {
        ReadControl control;
        control.program = program({QString::fromLatin1(mood)});
        const Result<RawWorkbook> result = readWorkbook(file, limits, control);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unreadable);
        QVERIFY(result.error().message.contains(QStringLiteral("merged.xlsx")));
    }
    ReadControl control;
    control.program.path = path(QStringLiteral("no-such-program"));
    QVERIFY(readWorkbook(file, limits, control).error().message.contains(QStringLiteral("没有启动")));
}

void TestHostileWorkbooks::endsAReaderThatNeedsTooMuchMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address space of a sanitized program cannot be limited");
#endif
    QByteArray strings;
    for (int i = 0; i < 400'000; ++i)
        strings += "<si><t>第" + QByteArray::number(i) + "个很长很长很长很长很长的文字</t></si>";
    const QString file = zipped(QStringLiteral("memory.xlsx"), xlsxParts("<sheetData/>", strings));
    QCOMPARE(refusal(file), QString());
    WorkbookLimits limits;
    limits.memoryBytes = 8 << 20;
    QVERIFY2(refusal(file, limits).contains(QStringLiteral("内存")), qPrintable(refusal(file, limits)));
}

void TestHostileWorkbooks::stopsWhenAsked()
{
    std::stop_source source;
    ReadControl control;
    control.program = program({QStringLiteral("hang")});
    control.stop = source.get_token();
    std::jthread later([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        source.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const Result<RawWorkbook> result = readWorkbook(fixture(QStringLiteral("workbooks/merged.xlsx")), {}, control);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestHostileWorkbooks::survivesMutants_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"workbooks/merged.xlsx", "workbooks/merged.xls", "workbooks/merged.ods",
                             "yunzhou/中心组学习台账.csv", "yunzhou/主题党日台账.xls"})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void TestHostileWorkbooks::survivesMutants()
{
    QFETCH(QString, file);
    constexpr int Mutants = 100;
    const QByteArray whole = bytesOf(fixture(file));
    const QString name = QStringLiteral("mutant.") + file.section(u'.', -1);
    int crashes = 0;
    for (quint32 seed = 1; seed <= Mutants; ++seed) {
        QRandomGenerator random(seed);
        QByteArray mutant = whole;
        for (quint32 i = 0, count = 1 + random.bounded(8u); i < count; ++i)
            mutant[static_cast<qsizetype>(random.bounded(static_cast<quint32>(mutant.size())))] =
                static_cast<char>(random.bounded(256));
        if (random.bounded(8) == 0)
            mutant.truncate(static_cast<qsizetype>(random.bounded(static_cast<quint32>(mutant.size()))));
        const QString message = refusal(written(name, mutant));
        QVERIFY(message.isEmpty() || message.contains(name));
        crashes += message.contains(QStringLiteral("内容异常")) ? 1 : 0;
    }
    QCOMPARE(crashes, 0);
}

QTEST_GUILESS_MAIN(TestHostileWorkbooks)
#include "tst_hostileworkbooks.moc"
