// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <QTest>

using namespace ledger::testing;

/// Registers as workbooks, and reports of the unit's own, as another program calls them.
class TestRegisterAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void aRegisterReadBackChangesNothing_data();
    void aRegisterReadBackChangesNothing();
    void oneWorkbookForEachBranch();
    void aUnitKeepsAReportOfItsOwn();
    void aBadLayoutEndsInAWord();

private:
    ProgramRun report(const QString& ledger, const QString& name, const QString& out, QStringList more = {}) const
    {
        return m_cli.ask(QStringList{QStringLiteral("report"), ledger, QStringLiteral("--template"), name,
                                     QStringLiteral("--period"), QStringLiteral("2022"), QStringLiteral("--out"),
                                     m_cli.path(out)}
                         + more);
    }

    CliFixture m_cli;
};

void TestRegisterAnswers::aRegisterReadBackChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("more");
    const QStringList personal{QStringLiteral("--with"), QStringLiteral("personal")};
    QTest::newRow("branches") << QStringLiteral("register-branches") << personal;
    QTest::newRow("people") << QStringLiteral("register-members") << personal;
    QTest::newRow("meetings") << QStringLiteral("register-meetings") << QStringList();
    QTest::newRow("theme days") << QStringLiteral("register-theme-days") << QStringList();
    QTest::newRow("study") << QStringLiteral("register-study") << QStringList();
    QTest::newRow("honors") << QStringLiteral("register-honors") << QStringList();
    QTest::newRow("volunteering") << QStringLiteral("register-volunteering") << QStringList();
    QTest::newRow("work") << QStringLiteral("register-work") << QStringList();
}

/// Every row finds its record again: none is new, none is refused.
void TestRegisterAnswers::aRegisterReadBackChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QStringList, more);
    const QString ledger = m_cli.copy(name + QStringLiteral(".ledger"));
    const QString file = name + QStringLiteral(".xlsx");
    const ProgramRun written = report(ledger, name, file, more);
    QVERIFY2(written.exitStatus == 0, qPrintable(written.err));
    const ProgramRun read = m_cli.ask({QStringLiteral("import"), ledger, m_cli.path(file)});
    const QJsonObject said = read.json();
    const QByteArray all = QJsonDocument(said).toJson();
    QVERIFY2(read.exitStatus == 0, (all + read.err.toUtf8()).constData());
    QCOMPARE(said[u"created"].toInt(), 0);
    QCOMPARE(said[u"rejected"].toInt(), 0);
    QVERIFY2(said[u"unchanged"].toInt() + said[u"updated"].toInt() > 0, all.constData());
    QVERIFY2(said[u"updated"].toInt() == 0, all.left(4000).constData());
}

void TestRegisterAnswers::oneWorkbookForEachBranch()
{
    const QStringList each{QStringLiteral("--each-branch"), QStringLiteral("--format"), QStringLiteral("xlsx")};
    const ProgramRun run = report(m_cli.demo(), QStringLiteral("register-honors"), QStringLiteral("荣誉"), each);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.err));
    const QStringList files = QDir(m_cli.path(QStringLiteral("荣誉"))).entryList({QStringLiteral("*.xlsx")});
    QVERIFY(files.size() > 1);
    QCOMPARE(run.json()[u"files"].toArray().size(), files.size());
    const ProgramRun refused = report(m_cli.demo(), QStringLiteral("quarterly"), QStringLiteral("季度"), each);
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY(!QDir(m_cli.path(QStringLiteral("季度"))).exists());
    const ProgramRun alone = report(m_cli.demo(), QStringLiteral("roster"), QStringLiteral("一.pdf"), each.mid(1));
    QCOMPARE(alone.exitStatus, 2); // a format without each branch
}

void TestRegisterAnswers::aUnitKeepsAReportOfItsOwn()
{
    const QString ledger = m_cli.copy(QStringLiteral("own.ledger"));
    const QString command = QStringLiteral("report-layout");
    const QString name = QStringLiteral("本院名册");
    QCOMPARE(
        m_cli.ask({command, ledger, QStringLiteral("--copy"), QStringLiteral("roster"), QStringLiteral("--as"), name})
            .exitStatus,
        0);
    const QString file = m_cli.path(QStringLiteral("名册.json"));
    QCOMPARE(m_cli.ask({command, ledger, QStringLiteral("--show"), name, QStringLiteral("--out"), file}).exitStatus, 0);
    writeBytes(file, bytesOf(file).replace("\"党员花名册\"", "\"本院在册党员\""));
    QCOMPARE(m_cli.ask({command, ledger, QStringLiteral("--save"), file}).exitStatus, 0);
    const QJsonArray layouts = m_cli.ask({command, ledger}).json()[u"layouts"].toArray();
    int own = 0;
    for (const QJsonValue& layout : layouts)
        own += layout[u"own"].toBool() ? 1 : 0;
    QCOMPARE(own, 1);
    const ProgramRun made = report(ledger, name, QStringLiteral("名册.odt"));
    QVERIFY2(made.exitStatus == 0, qPrintable(made.err));
    QCOMPARE(m_cli.ask({command, ledger, QStringLiteral("--remove"), name}).exitStatus, 0);
    QCOMPARE(report(ledger, name, QStringLiteral("名册2.odt")).exitStatus, 2);
}

void TestRegisterAnswers::aBadLayoutEndsInAWord()
{
    const QString file = m_cli.path(QStringLiteral("bad.json"));
    writeBytes(file, "{\n \"label\": \"表\",\n \"title\": [\"题\"]\n \"sections\": []\n}");
    const ProgramRun run = report(m_cli.demo(), file, QStringLiteral("bad.pdf"));
    QCOMPARE(run.exitStatus, 4);
    QVERIFY2(run.err.contains(QStringLiteral("第 4 行")) || run.out.contains("第 4 行"), qPrintable(run.err));
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("bad.pdf"))));
}

QTEST_GUILESS_MAIN(TestRegisterAnswers)
#include "tst_registeranswers.moc"
