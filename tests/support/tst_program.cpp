// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QTest>

using ledger::testing::Program;

/// The helper that runs the program, tried on the shell.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOutputErrorsAndStatus();
    void passesStandardInput();
    void readsJson();
    void hasAHomeOfItsOwn();
    void saysWhenTheProgramIsNotThere();
    void endsAProgramThatHangs();

private:
    Program m_shell{QStringLiteral("/bin/sh")};
};

void TestProgram::givesOutputErrorsAndStatus()
{
    const auto run = m_shell.run({QStringLiteral("-c"), QStringLiteral("echo out; echo 错误 >&2; exit 3")});
    QCOMPARE(run.exitStatus, 3);
    QCOMPARE(run.out, QByteArray("out\n"));
    QCOMPARE(run.err, QStringLiteral("错误\n"));
    QVERIFY(run.json().isEmpty());
}

void TestProgram::passesStandardInput()
{
    QCOMPARE(m_shell.run({QStringLiteral("-c"), QStringLiteral("cat")}, "secret\n").out, QByteArray("secret\n"));
}

void TestProgram::readsJson()
{
    const auto run = m_shell.run({QStringLiteral("-c"), QStringLiteral("echo '{\"created\": 3}'")});
    QCOMPARE(run.json().value(QLatin1StringView("created")).toInt(), 3);
}

void TestProgram::hasAHomeOfItsOwn()
{
    const auto run = m_shell.run({QStringLiteral("-c"), QStringLiteral("echo $HOME")});
    QVERIFY(run.out.trimmed() != qgetenv("HOME"));
    QVERIFY(!run.out.trimmed().isEmpty());
}

void TestProgram::saysWhenTheProgramIsNotThere()
{
    const auto run = Program(QStringLiteral("/nowhere/branchledger")).run({});
    QCOMPARE(run.exitStatus, -1);
    QVERIFY(run.err.contains(QStringLiteral("/nowhere/branchledger")));
}

void TestProgram::endsAProgramThatHangs()
{
    m_shell.setTimeout(1);
    QCOMPARE(m_shell.run({QStringLiteral("-c"), QStringLiteral("exec sleep 100")}).exitStatus, -1);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
