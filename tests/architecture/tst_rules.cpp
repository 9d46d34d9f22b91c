// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"
#include "migrationfiles.h"
#include "rules.h"
#include "translationfile.h"

#include <QTest>

using namespace ledger::architecture;

namespace {

const QString Head = QStringLiteral("// SPDX-FileCopyrightText: 2026 branchledger engineers\n"
                                    "// SPDX-License-Identifier: GPL-3.0-or-later\n");

QString lines(int count)
{
    return QStringLiteral("    x();\n").repeated(count);
}

} // namespace

/// The scanners behind the other tests of this folder, on samples that must fail and on their harmless twins.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesCommentsAndLiteralsOutOfTheCode();
    void keepsLineNumbersAcrossRawLiterals();
    void refusesIncludesAgainstTheArrows_data();
    void refusesIncludesAgainstTheArrows();
    void refusesLinksAgainstTheArrows_data();
    void refusesLinksAgainstTheArrows();
    void wantsEverySourceInOneList();
    void wantsEveryTypeDefinedOnce();
    void refusesSqlOutsideStorage_data();
    void refusesSqlOutsideStorage();
    void refusesReservedNames_data();
    void refusesReservedNames();
    void findsMembersInTheHeader();
    void wantsHeadersInHouseStyle();
    void refusesMachinePaths_data();
    void refusesMachinePaths();
    void measuresFunctions_data();
    void measuresFunctions();
    void refusesLongFunctionsAndFiles();
    void wantsMigrationsInARow();
    void refusesChangedMigrations();
    void refusesUnfinishedTranslations_data();
    void refusesUnfinishedTranslations();
    void wantsEverySourceStringTranslated();
};

void TestRules::takesCommentsAndLiteralsOutOfTheCode()
{
    const SourceFile file(
        QStringLiteral("src/core/x.cpp"),
        QStringLiteral("int a = 1'000; // one \"two\"\nf(\"a \\\"b\\\" // c\", '\"'); /* d\n e */ g();\n"));
    QCOMPARE(file.literals().size(), 1);
    QCOMPARE(file.literals().first().line, 2);
    QCOMPARE(file.literals().first().text, QStringLiteral("a \\\"b\\\" // c"));
    QVERIFY(file.code().contains(QStringLiteral("1'000;")));
    QVERIFY(file.code().contains(QStringLiteral("g();")));
    QVERIFY(!file.code().contains(u'd'));
    QVERIFY(file.comments().contains(QStringLiteral("two")));
    QVERIFY(file.comments().contains(QStringLiteral("e */")));
    QCOMPARE(file.code().count(u'\n'), 3);
}

void TestRules::keepsLineNumbersAcrossRawLiterals()
{
    const SourceFile file(QStringLiteral("src/core/x.cpp"),
                          QStringLiteral("auto a = R\"x(one\n\"two\" // )\" )x\";\nauto b = \"three\";\n"));
    QCOMPARE(file.literals().size(), 2);
    QCOMPARE(file.literals().last().line, 3);
    QVERIFY(!file.code().contains(QStringLiteral("two")));
}

void TestRules::refusesIncludesAgainstTheArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* path, const char* line, int faults) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(line) << faults;
    };
    row("own layer", "src/ledger/a.h", "#include \"ledger/b.h\"", 0);
    row("with the arrow", "src/ledger/a.h", "#include \"domain/b.h\"", 0);
    row("against the arrow", "src/domain/a.h", "#include \"ledger/b.h\"", 1);
    row("beside the arrow", "src/figures/a.h", "#include \"exchange/b.h\"", 1);
    row("a window sees no storage", "src/ui/pages/a.cpp", "#include \"storage/b.h\"", 1);
    row("nor does the command line", "src/cli/a.cpp", "  # include \"storage/b.h\"", 1);
    row("the command line sees no window", "src/cli/a.cpp", "#include \"ui/b.h\"", 1);
    row("the program joins all", "app/composition.cpp", "#include \"storage/b.h\"", 0);
    row("Qt SQL in storage", "src/storage/a.cpp", "#include <QSqlQuery>", 0);
    row("Qt SQL elsewhere", "src/ledger/a.cpp", "#include <QSqlQuery>", 1);
    row("Qt SQL by its folder", "src/ledger/a.cpp", "#include <QtSql/QSqlQuery>", 1);
    row("Qt SQL in the program", "app/main.cpp", "#include <QSqlDatabase>", 1);
}

void TestRules::refusesIncludesAgainstTheArrows()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QTEST(static_cast<int>(checkIncludes(SourceFile(path, line)).size()), "faults");
}

void TestRules::refusesLinksAgainstTheArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* path, const char* text, int faults) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << faults;
    };
    row("in order", "src/ledger/CMakeLists.txt",
        "target_link_libraries(bl_ledger PRIVATE bl_options\n PUBLIC bl_storage)", 0);
    row("against the arrow", "src/core/CMakeLists.txt", "target_link_libraries(bl_core PUBLIC\n bl_domain)", 1);
    row("a window over storage", "src/ui/CMakeLists.txt", "target_link_libraries(bl_ui PUBLIC bl_storage)", 1);
    row("Qt SQL outside storage", "src/ledger/CMakeLists.txt", "target_link_libraries(bl_ledger PUBLIC Qt6::Sql)", 1);
    row("Qt SQL in storage", "src/storage/CMakeLists.txt", "target_link_libraries(bl_storage PUBLIC bl_core Qt6::Sql)",
        0);
    row("the kit of the window", "src/report/CMakeLists.txt", "target_link_libraries(bl_report PUBLIC bl_ui_kit)", 1);
}

void TestRules::refusesLinksAgainstTheArrows()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(checkLinks(path, text).size()), "faults");
}

void TestRules::wantsEverySourceInOneList()
{
    const QStringList sources{QStringLiteral("src/core/a.cpp"), QStringLiteral("src/core/sub/b.cpp")};
    const QString path = QStringLiteral("src/core/CMakeLists.txt");
    const auto check = [&](const QString& text) { return checkSourceLists(sources, {{path, text}}).size(); };
    QCOMPARE(check(QStringLiteral("add_library(x a.cpp a.h\n sub/b.cpp ${DIR}/made.cpp)")), 0);
    QCOMPARE(check(QStringLiteral("add_library(x a.cpp)")), 1);
    QCOMPARE(check(QStringLiteral("add_library(x a.cpp a.cpp sub/b.cpp)")), 1);
    QCOMPARE(check(QStringLiteral("add_library(x a.cpp sub/b.cpp gone.cpp)")), 1);
}

void TestRules::wantsEveryTypeDefinedOnce()
{
    const SourceFile table(QStringLiteral("src/ui/table.h"),
                           QStringLiteral("class Table final : public QTableView\n{\n};\n"));
    const SourceFile other(QStringLiteral("src/exchange/table.h"),
                           QStringLiteral("struct Table;\n\nstruct Table {\n};\n"));
    const SourceFile own(
        QStringLiteral("src/ui/list.cpp"),
        QStringLiteral("namespace {\n\nstruct Table {\n};\n\n} // namespace\nstruct Table::Row {\n};\n"));
    QCOMPARE(checkTypesDefinedOnce({table, own}), QStringList());
    QCOMPARE(checkTypesDefinedOnce({table, own, other}),
             QStringList{QStringLiteral("src/exchange/table.h:3: Table is defined in src/ui/table.h too")});
}

void TestRules::refusesSqlOutsideStorage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* path, const char* code, int faults) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(code) << faults;
    };
    row("in storage", "src/storage/a.cpp", "run(\"SELECT id FROM members\");", 0);
    row("in the ledger", "src/ledger/a.cpp", "run(\"SELECT id FROM members\");", 1);
    row("in a raw literal", "src/figures/a.cpp", "run(R\"(\n  DELETE FROM members)\");", 1);
    row("in small letters", "src/cli/a.cpp", "run(\"update members set name = ''\");", 1);
    row("in parts", "src/ledger/a.cpp", "run(\"select a, b from \" + table);", 1);
    row("in a comment", "src/ledger/a.cpp", "// SELECT id FROM members", 0);
    row("prose", "src/cli/a.cpp", "say(\"select one file from the list, then update it\");", 0);
}

void TestRules::refusesSqlOutsideStorage()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTEST(static_cast<int>(checkSql(SourceFile(path, code)).size()), "faults");
}

void TestRules::refusesReservedNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* path, const char* code, int faults) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(code) << faults;
    };
    row("dialog in a page", "src/ui/pages/a.cpp", "QMessageBox::warning(this, t, m);", 1);
    row("file dialog", "src/ui/dialogs/a.cpp", "QFileDialog d;", 1);
    row("dialog in the prompt", "src/ui/kit/prompt.cpp", "QMessageBox box;", 0);
    row("dialog in a comment", "src/ui/pages/a.cpp", "// no QMessageBox here", 0);
    row("save file", "src/report/a.cpp", "QSaveFile file(path);", 1);
    row("file copy", "src/ledger/a.cpp", "QFile::copy(a, b);", 1);
    row("safe file", "src/core/safefile.cpp", "file.open(QIODevice::WriteOnly);", 0);
    row("opened for writing", "src/cli/a.cpp", "QFile f(p);\nif (!f.open(QIODevice::WriteOnly | QIODevice::Text)) {",
        1);
    row("opened for reading", "src/cli/a.cpp", "QFile f(p);\nf.open(QIODevice::ReadOnly);", 0);
    row("a buffer in memory", "src/cli/a.cpp", "QBuffer b(&bytes);\nb.open(QIODevice::WriteOnly);", 0);
    row("the clock", "src/ui/a.cpp", "auto d = QDate::currentDate();", 1);
    row("the clock in UTC", "src/ui/a.cpp", "auto d = QDateTime::currentDateTimeUtc();", 1);
    row("the clock's own file", "src/core/clock.cpp", "auto d = QDate::currentDate();", 0);
    row("deferred transaction", "src/storage/a.cpp", "db.transaction();", 1);
    row("our transaction", "src/storage/a.cpp", "Transaction t(db); work.transact(op, f);", 0);
}

void TestRules::refusesReservedNames()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTEST(static_cast<int>(checkReservedNames(SourceFile(path, code)).size()), "faults");
}

void TestRules::findsMembersInTheHeader()
{
    const SourceFile file(QStringLiteral("src/cli/a.cpp"), QStringLiteral("m_out.open(QIODevice::WriteOnly);"));
    QCOMPARE(checkReservedNames(file, QStringLiteral("QFile m_out;")).size(), 1);
    QCOMPARE(checkReservedNames(file, QStringLiteral("QBuffer m_out;")).size(), 0);
}

void TestRules::wantsHeadersInHouseStyle()
{
    const auto check = [](const char* path, const QString& text) {
        return checkHouseStyle(SourceFile(QString::fromUtf8(path), text)).size();
    };
    QCOMPARE(check("src/core/a.h", Head + QStringLiteral("#pragma once\n")), 0);
    QCOMPARE(check("src/core/a.cpp", Head), 0);
    QCOMPARE(check("src/core/a.h", Head), 1);
    QCOMPARE(check("src/core/a.cpp", QStringLiteral("#include <x>\n")), 1);
    QCOMPARE(check("src/core/a.cpp", Head + QStringLiteral("// TODO later\n")), 1);
}

void TestRules::refusesMachinePaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    QTest::newRow("home") << QStringLiteral("see /home/ann/x") << 1;
    QTest::newRow("quoted") << QStringLiteral("open(\"/") + QStringLiteral("root/x\")") << 1;
    QTest::newRow("Windows") << QStringLiteral("C:\\Users\\ann") << 1;
    QTest::newRow("an address") << QStringLiteral("https://example.org/home/index") << 0;
    QTest::newRow("inside the project") << QStringLiteral("src/work/x.cpp") << 0;
    QTest::newRow("the system's own") << QStringLiteral("/usr/lib/postgresql") << 0;
}

void TestRules::refusesMachinePaths()
{
    QFETCH(QString, text);
    QTEST(static_cast<int>(checkMachinePaths(QStringLiteral("a.md"), text).size()), "faults");
}

void TestRules::measuresFunctions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("bodies"); // line:count of each
    const auto row = [](const char* name, const char* code, const QStringList& bodies) {
        QTest::newRow(name) << QString::fromUtf8(code) << bodies;
    };
    row("in a namespace", "namespace a {\nint f()\n{\n    return 1;\n}\n}\n", {QStringLiteral("3:3")});
    row("in a class", "class A : public B\n{\n    Q_OBJECT\npublic:\n    int f() const { return 1; }\n};\n",
        {QStringLiteral("5:1")});
    row("constructor", "A::A(int x)\n    : m_x{x}\n    , m_y(x)\n{\n    g();\n}\n", {QStringLiteral("4:3")});
    row("constructor of braces", "A::A(int x)\n    : m_x(1)\n    , m_y{x}\n{\n}\n", {QStringLiteral("4:2")});
    row("blocks inside", "void f()\n{\n    if (a) {\n        b();\n    }\n}\n", {QStringLiteral("2:5")});
    row("a table is no function", "constexpr std::array a{\n    b(1),\n    b(2),\n};\n", {});
    row("default arguments", "void f(int a = {}, B b = {})\n{\n}\n", {QStringLiteral("2:2")});
    row("template", "template<class T> void f(T t)\n{\n}\nstruct S {\n    int a = 0;\n};\n", {QStringLiteral("2:2")});
    row("macros", "#define A(x) do { x; \\\n  } while (0)\nvoid f()\n{\n}\n", {QStringLiteral("4:2")});
    row("braces in text", "void f()\n{\n    g(\"{\", '{'); // {\n}\n", {QStringLiteral("2:3")});
}

void TestRules::measuresFunctions()
{
    QFETCH(QString, code);
    QStringList bodies;
    for (const FunctionBody& body : functionBodies(SourceFile(QStringLiteral("src/core/a.cpp"), code)))
        bodies += QStringLiteral("%1:%2").arg(body.line).arg(body.lineCount);
    QTEST(bodies, "bodies");
}

void TestRules::refusesLongFunctionsAndFiles()
{
    const auto check = [](const char* head, int count) {
        const QString text = QString::fromUtf8(head) + QStringLiteral("\n{\n") + lines(count) + QStringLiteral("}\n");
        return checkFunctionLengths(SourceFile(QStringLiteral("src/core/a.cpp"), text)).size();
    };
    QCOMPARE(check("void f()", 58), 0);
    QCOMPARE(check("void f()", 59), 1);
    QCOMPARE(check("void T::rows_data()", 90), 0);

    QCOMPARE(checkFileLength(QStringLiteral("src/core/a.cpp"), 500).size(), 0);
    QCOMPARE(checkFileLength(QStringLiteral("src/core/a.cpp"), 501).size(), 1);
    QCOMPARE(checkFileLength(QStringLiteral("src/core/a.h"), 201).size(), 1);
    QCOMPARE(checkFileLength(QStringLiteral("app/main.cpp"), 61).size(), 1);
    QCOMPARE(checkFileLength(QStringLiteral("CMakeLists.txt"), 151).size(), 1);
    QCOMPARE(checkFileLength(QStringLiteral("resources/catalogue/a.json"), 9999).size(), 0);
}

void TestRules::wantsMigrationsInARow()
{
    const MigrationFile first{QStringLiteral("0001_first.sql"), "-- why\n"};
    QCOMPARE(checkNumbers({first, {QStringLiteral("0002_next.sql"), "-- why\n"}}).size(), 0);
    QCOMPARE(checkNumbers({first, {QStringLiteral("0003_next.sql"), "-- why\n"}}).size(), 1);
    QCOMPARE(checkNumbers({first, {QStringLiteral("0001_other.sql"), "-- why\n"}}).size(), 1);
    QCOMPARE(checkNumbers({first, {QStringLiteral("2_next.sql"), "-- why\n"}}).size(), 1);
    QCOMPARE(checkNumbers({{QStringLiteral("0001_first.sql"), "CREATE TABLE a (b)"}}).size(), 1);
}

void TestRules::refusesChangedMigrations()
{
    const QByteArray sums = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  0002_b.sql\n";
    const MigrationFile released{QStringLiteral("0002_b.sql"), "one"};
    const MigrationFile changed{QStringLiteral("0002_b.sql"), "two"};
    const MigrationFile fresh{QStringLiteral("0003_c.sql"), "three"};
    const MigrationFile before{QStringLiteral("0001_a.sql"), "zero"};
    QCOMPARE(checkChecksums({released, fresh}, sums), QStringList());
    QCOMPARE(checkChecksums({changed}, sums).size(), 1);
    QCOMPARE(checkChecksums({fresh}, sums).size(), 1);
    QCOMPARE(checkChecksums({before, released}, sums).size(), 1);
}

void TestRules::refusesUnfinishedTranslations_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("faults");
    QTest::newRow("finished") << QByteArray("<source>a %1</source><translation>b %1</translation>") << 0;
    QTest::newRow("unfinished") << QByteArray("<source>a</source><translation type=\"unfinished\">b</translation>")
                                << 1;
    QTest::newRow("empty") << QByteArray("<source>a</source><translation></translation>") << 1;
    QTest::newRow("none") << QByteArray("<source>a</source>") << 1;
    QTest::newRow("lost place") << QByteArray("<source>a %1 %2</source><translation>b %1</translation>") << 1;
    QTest::newRow("plural") << QByteArray("<source>%n a</source><translation><numerusform>one</numerusform>"
                                          "<numerusform>%n b</numerusform></translation>")
                            << 0;
    QTest::newRow("half a plural") << QByteArray("<source>%n a</source><translation><numerusform>one</numerusform>"
                                                 "<numerusform></numerusform></translation>")
                                   << 1;
}

void TestRules::refusesUnfinishedTranslations()
{
    QFETCH(QByteArray, message);
    const auto file = TranslationFile::parse("<TS language=\"en\"><context><name>C</name><message>" + message
                                             + "</message></context></TS>");
    QCOMPARE(file.error, QString());
    QCOMPARE(file.strings.size(), 1);
    QTEST(static_cast<int>(checkComplete(file).size()), "faults");
}

void TestRules::wantsEverySourceStringTranslated()
{
    const auto sources = TranslationFile::parse("<TS><context><name>C</name><message><source>a</source></message>"
                                                "<message><source>b</source></message></context></TS>");
    const auto partial = TranslationFile::parse("<TS><context><name>C</name><message><source>a</source></message>"
                                                "</context><context><name>D</name><message><source>b</source></message>"
                                                "</context></TS>");
    QCOMPARE(checkCovers(sources, sources).size(), 0);
    QCOMPARE(checkCovers(partial, sources).size(), 1);
    QVERIFY(!TranslationFile::parse("<TS><context>").error.isEmpty());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
