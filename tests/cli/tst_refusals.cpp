// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ledger::testing;

/// What the sub-commands refuse, with which exit status, and that nothing is changed by it.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void anUnknownBranchListsTheCandidates();
    void aLedgerThatIsNoneEndsWithThree_data();
    void aLedgerThatIsNoneEndsWithThree();
    void aReadOnlyLedgerCanBeReadButNotWritten();
    void anUnreadableWorkbookEndsWithFour_data();
    void anUnreadableWorkbookEndsWithFour();
    void existingFilesAreNeverOverwritten_data();
    void existingFilesAreNeverOverwritten();
    void whatIsNotProvidedYetSaysSo_data();
    void whatIsNotProvidedYetSaysSo();
    void whatCannotBeWrittenEndsWithFive_data();
    void whatCannotBeWrittenEndsWithFive();
    void filesAreForTheirOwnerOnly();
    void withoutADisplayTheWindowSaysSo();
    void aMistypedSubCommandIsNamed();
    void aValueOutsideItsRangeIsToldTheRange();
    void aRecordOfAnotherKindIsNamed();

private:
    QStringList figuresOf(const QString& ledger) const
    {
        return {QStringLiteral("figures"), ledger, QStringLiteral("--period"), QStringLiteral("2022Q3")};
    }

    CliFixture m_cli;
};

void TestRefusals::initTestCase()
{
    QVERIFY2(m_cli.isReady(), m_cli.complaint().constData());
    const auto put = [&](const char* name, const QByteArray& bytes) {
        writeBytes(m_cli.path(QLatin1StringView(name)), bytes);
    };
    put("text.ledger", "This is a letter, not a ledger.\n");
    put("empty.ledger", "");
    put("short.ledger", QByteArray(100, 'x'));
    put("empty.xlsx", "");
    put("text.xlsx", "name,sex\n");
    QDir().mkpath(m_cli.path(QStringLiteral("folder.ledger")));
    QCOMPARE(::mkfifo(QFile::encodeName(m_cli.path(QStringLiteral("fifo.ledger"))).constData(), 0600), 0);
    QCOMPARE(::mkfifo(QFile::encodeName(m_cli.path(QStringLiteral("fifo.xlsx"))).constData(), 0600), 0);
    QVERIFY(QFile::link(m_cli.path(QStringLiteral("nowhere")), m_cli.path(QStringLiteral("dangling.ledger"))));
    // A foreign SQLite file: the header alone is enough to be taken for one.
    QByteArray foreign = bytesOf(m_cli.demo());
    foreign.replace(68, 4, QByteArray(4, '\0'));
    put("foreign.ledger", foreign);
}

void TestRefusals::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("no period", "figures DEMO");
    row("bad period", "figures DEMO --period 2022Q5");
    row("unknown option", "figures DEMO --period 2022 --colour red");
    row("unknown branch", "figures DEMO --period 2022 --branch 第九十九党支部");
    row("ambiguous branch", "figures DEMO --period 2022 --branch 第一党小组");
    row("unknown key", "figures DEMO --period 2022 --keys member.tall");
    row("unknown trace key", "trace DEMO nothing.at_all --period 2022");
    row("bad day", "gaps DEMO --period 2022 --today 2022-02-30");
    row("unknown kind", "export DEMO --kind fish --out x.xlsx");
    row("no words", "search DEMO");
    row("limit", "search DEMO 党课 --limit 0");
    row("dashboard format", "dashboard DEMO --period 2022 --out x.gif");
    row("too many words", "DEMO figures-of-all another");
    row("demo of no branch", "demo x.ledger --branches 0");
    row("protected", "figures DEMO --period 2022 --user chen");
    row("report without a period", "report DEMO --template quarterly --out x.pdf");
    row("report of a record without one", "report DEMO --template minutes --out x.pdf");
    row("unknown record", "report DEMO --template minutes --record 0000 --out x.pdf");
    row("unknown member", "report DEMO --template member-sheet --period 2022 --member 无此人 --out x.pdf");
    row("sheet without a period", "report DEMO --template member-sheet --each-member --out x.pdf");
    row("one each of what is one's own", "report DEMO --template development-record --each-member --out x.pdf");
    row("members of a meeting", "report DEMO --template sign-in --each-member --out x.pdf");
    row("record of a quarter", "report DEMO --template quarterly --period 2022Q3 --record 0000 --out x.pdf");
    row("member and record", "report DEMO --template member-sheet --period 2022 --member 张三 --record 0 --out x.pdf");
    row("each branch of a sheet", "report DEMO --template member-sheet --period 2022 --each-branch --out x");
    row("document format", "report DEMO --template member-sheet --period 2022 --each-member --out x.doc");
    row("language", "figures DEMO --period 2022 --lang fr");
}

void TestRefusals::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("DEMO"), m_cli.demo());
    const bool hasDay = arguments.contains(QStringLiteral("--today"));
    const auto run =
        hasDay ? m_cli.program().run(arguments + QStringList{QStringLiteral("--json")}) : m_cli.ask(arguments);
    QVERIFY2(run.exitStatus == 2, run.describe().constData());
    if (arguments.first() == m_cli.demo())
        return;
    const QJsonObject error = run.json().value(QLatin1StringView("error")).toObject();
    QVERIFY2(error.value(QLatin1StringView("code")).toString() == u"usage", run.describe().constData());
    QVERIFY(!error.value(QLatin1StringView("message")).toString().isEmpty());
}

void TestRefusals::anUnknownBranchListsTheCandidates()
{
    const auto run =
        m_cli.run(figuresOf(m_cli.demo()) + QStringList{QStringLiteral("--branch"), QStringLiteral("第八十党支部")});
    QVERIFY2(run.err.contains(QStringLiteral("第一党支部")), run.describe().constData());
    QVERIFY(run.out.isEmpty());
}

void TestRefusals::aLedgerThatIsNoneEndsWithThree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* file, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(code);
    };
    row("missing", "missing.ledger", "not_found");
    row("folder", "folder.ledger", "not_a_ledger");
    row("fifo", "fifo.ledger", "not_a_ledger");
    row("dangling link", "dangling.ledger", "not_found");
    row("text", "text.ledger", "not_a_ledger");
    row("0 bytes", "empty.ledger", "not_a_ledger");
    row("100 bytes", "short.ledger", "not_a_ledger");
    row("foreign SQLite", "foreign.ledger", "not_a_ledger");
}

void TestRefusals::aLedgerThatIsNoneEndsWithThree()
{
    QFETCH(QString, name);
    const QString path = m_cli.path(name);
    const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
    const auto read = m_cli.ask(figuresOf(path));
    QVERIFY2(read.exitStatus == 3, read.describe().constData());
    QTEST(read.json().value(QLatin1StringView("error")).toObject().value(QLatin1StringView("code")).toString(), "code");
    const auto written = m_cli.run({QStringLiteral("set"), path, QStringLiteral("unit.city"), QStringLiteral("x")});
    QVERIFY2(written.exitStatus == 3, written.describe().constData());
    QCOMPARE(QFileInfo(path).isFile() ? bytesOf(path) : QByteArray(), before);
}

void TestRefusals::aReadOnlyLedgerCanBeReadButNotWritten()
{
    const QString ledger = m_cli.copy(QStringLiteral("readonly.ledger"));
    QFile::setPermissions(ledger, QFile::ReadOwner);
    if (::geteuid() == 0) {
        // Root may write everything, so only the reading half can be shown.
        QCOMPARE(m_cli.run(figuresOf(ledger)).exitStatus, 0);
        return;
    }
    QCOMPARE(m_cli.run(figuresOf(ledger)).exitStatus, 0);
    const auto run = m_cli.run({QStringLiteral("set"), ledger, QStringLiteral("unit.city"), QStringLiteral("x")});
    QVERIFY2(run.exitStatus == 5, run.describe().constData());
}

void TestRefusals::anUnreadableWorkbookEndsWithFour_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"missing.xlsx", "empty.xlsx", "text.xlsx", "fifo.xlsx", "folder.ledger"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRefusals::anUnreadableWorkbookEndsWithFour()
{
    QFETCH(QString, name);
    const QString ledger = m_cli.path(QStringLiteral("import.ledger"));
    if (!QFile::exists(ledger))
        QCOMPARE(
            m_cli.run({QStringLiteral("init"), ledger, QStringLiteral("--unit"), QStringLiteral("单位")}).exitStatus,
            0);
    const QByteArray before = bytesOf(ledger);
    const auto run = m_cli.ask({QStringLiteral("import"), ledger, m_cli.path(name)});
    QVERIFY2(run.exitStatus == 4, run.describe().constData());
    QVERIFY(!run.json().value(QLatin1StringView("error")).toObject().isEmpty());
    QCOMPARE(bytesOf(ledger), before);
}

void TestRefusals::existingFilesAreNeverOverwritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("init") << QStringList{QStringLiteral("init"), QStringLiteral("KEPT"), QStringLiteral("--unit"),
                                         QStringLiteral("单位")};
    QTest::newRow("demo") << QStringList{QStringLiteral("demo"), QStringLiteral("KEPT")};
    QTest::newRow("backup") << QStringList{QStringLiteral("backup"), QStringLiteral("DEMO"), QStringLiteral("--out"),
                                           QStringLiteral("KEPT")};
    QTest::newRow("restore") << QStringList{QStringLiteral("restore"), QStringLiteral("DEMO"), QStringLiteral("--out"),
                                            QStringLiteral("KEPT")};
}

void TestRefusals::existingFilesAreNeverOverwritten()
{
    QFETCH(QStringList, arguments);
    const QString kept = m_cli.path(QStringLiteral("kept.txt"));
    writeBytes(kept, "sixteen good byte");
    arguments.replaceInStrings(QStringLiteral("KEPT"), kept);
    arguments.replaceInStrings(QStringLiteral("DEMO"), m_cli.demo());
    const auto run = m_cli.ask(arguments);
    QVERIFY2(run.exitStatus == 5, run.describe().constData());
    QCOMPARE(bytesOf(kept), QByteArray("sixteen good byte"));
}

void TestRefusals::whatIsNotProvidedYetSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* arguments, int status) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << status;
    };
    row("package", "package export DEMO --out x.package", 2);
    row("accounts", "init new.ledger --unit 单位 --admin chen --password-file -", 2);
    row("server", "figures postgresql://chen@host/db --period 2022", 3);
    row("server init", "init postgresql://chen@host/db --unit 单位", 3);
}

void TestRefusals::whatIsNotProvidedYetSaysSo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("DEMO"), m_cli.demo());
    const auto run = m_cli.run(arguments);
    QTEST(run.exitStatus, "status");
    QVERIFY2(run.err.contains(QStringLiteral("尚未提供")), run.describe().constData());
    QVERIFY(run.out.isEmpty());
}

void TestRefusals::whatCannotBeWrittenEndsWithFive_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ');
    };
    row("init", "init FULL/new.ledger --unit 单位");
    row("demo", "demo FULL/new.ledger");
    row("backup", "backup DEMO --out FULL/new.bak");
    row("export", "export DEMO --kind study_session --out FULL/good.xlsx");
    row("export csv", "export DEMO --kind study_session --out FULL/good.csv");
    row("report", "report DEMO --template quarterly --period 2022Q3 --out FULL/good.pdf");
    row("dashboard", "dashboard DEMO --period 2022Q3 --out FULL/good.png");
    row("no folder", "export DEMO --kind member --out nowhere/at/all.xlsx");
}

/// A disk that is full: a small file system of our own where we may mount one, else a limit on the size of files.
void TestRefusals::whatCannotBeWrittenEndsWithFive()
{
    QFETCH(QStringList, arguments);
    const QString full = m_cli.path(QStringLiteral("full"));
    arguments.replaceInStrings(QStringLiteral("DEMO"), m_cli.demo());
    arguments.replaceInStrings(QStringLiteral("FULL"), full);
    QDir().mkpath(full);
    QStringList quoted;
    for (const QString& argument : std::as_const(arguments))
        quoted << u'\'' + argument + u'\'';
    // 64 KiB hold no ledger, report or picture; file systems of our own need rights that a build machine seldom has.
    const QString script = QStringLiteral("trap '' XFSZ; ulimit -f 16; exec '%1' %2 --today 2022-09-30 --json")
                               .arg(QStringLiteral(BL_PROGRAM_UNDER_TEST), quoted.join(u' '));
    for (const char* name : {"good.xlsx", "good.csv", "good.pdf", "good.png"})
        writeBytes(full + u'/' + QLatin1StringView(name), "good bytes");
    const auto run = Program(QStringLiteral("/bin/bash")).run({QStringLiteral("-c"), script});
    QVERIFY2(run.exitStatus == 5, run.describe().constData());
    QVERIFY(!run.json().value(QLatin1StringView("error")).toObject().isEmpty());
    for (const char* name : {"good.xlsx", "good.csv", "good.pdf", "good.png"})
        QCOMPARE(bytesOf(full + u'/' + QLatin1StringView(name)), QByteArray("good bytes"));
    const QStringList left = QDir(full).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left,
             (QStringList{QStringLiteral("good.csv"), QStringLiteral("good.pdf"), QStringLiteral("good.png"),
                          QStringLiteral("good.xlsx")}));
}

void TestRefusals::filesAreForTheirOwnerOnly()
{
    const QString file = m_cli.path(QStringLiteral("mode.xlsx"));
    QCOMPARE(m_cli
                 .run({QStringLiteral("export"), m_cli.demo(), QStringLiteral("--kind"), QStringLiteral("member"),
                       QStringLiteral("--out"), file})
                 .exitStatus,
             0);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_cli.demo()) & others, QFile::Permissions());
}

void TestRefusals::withoutADisplayTheWindowSaysSo()
{
    const QString script = QStringLiteral("unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; exec '%1' '%2'")
                               .arg(QStringLiteral(BL_PROGRAM_UNDER_TEST), m_cli.demo());
    const auto run = Program(QStringLiteral("/bin/bash")).run({QStringLiteral("-c"), script});
    QVERIFY2(run.exitStatus == 2, run.describe().constData());
    QVERIFY2(run.err.contains(QStringLiteral("--help")), run.describe().constData());
}

void TestRefusals::aMistypedSubCommandIsNamed()
{
    const auto run = m_cli.program().run({QStringLiteral("figurs"), m_cli.demo()});
    QVERIFY2(run.exitStatus == 2, run.describe().constData());
    QVERIFY2(run.err.contains(QStringLiteral("“figurs”")), run.describe().constData());
    const auto alone = m_cli.program().run({QStringLiteral("figurs")});
    QVERIFY2(alone.exitStatus == 2, alone.describe().constData());
    QVERIFY2(alone.err.contains(QStringLiteral("“figurs”")), alone.describe().constData());
}

void TestRefusals::aValueOutsideItsRangeIsToldTheRange()
{
    const auto run = m_cli.run({QStringLiteral("demo"), m_cli.path(QStringLiteral("n.ledger")),
                                QStringLiteral("--branches"), QStringLiteral("0")});
    QVERIFY2(run.err.contains(QStringLiteral("应在 1 到 5000 之间")), run.describe().constData());
    const auto word = m_cli.run({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"),
                                 QStringLiteral("2022"), QStringLiteral("--colour")});
    QVERIFY2(word.err.contains(QStringLiteral("不认识的参数")) && word.err.contains(QStringLiteral("--colour")),
             word.describe().constData());
}

void TestRefusals::aRecordOfAnotherKindIsNamed()
{
    const auto traced = m_cli.ask({QStringLiteral("trace"), m_cli.demo(), QStringLiteral("honor.total"),
                                   QStringLiteral("--period"), QStringLiteral("ever@2022-09-30")});
    const QString id = traced.json()
                           .value(QLatin1StringView("records"))
                           .toArray()
                           .at(0)
                           .toObject()
                           .value(QLatin1StringView("id"))
                           .toString();
    const auto run =
        m_cli.run({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"), QStringLiteral("minutes"),
                   QStringLiteral("--record"), id, QStringLiteral("--out"), m_cli.path(QStringLiteral("x.pdf"))});
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.err.contains(QStringLiteral("荣誉")) && run.err.contains(QStringLiteral("会议记录")),
             run.describe().constData());
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
