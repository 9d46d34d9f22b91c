// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// With --lang en nothing that the program says is Chinese; names, titles and articles of the ledger stay what they are.
class TestEnglishAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void helpIsEnglish_data();
    void helpIsEnglish();
    void answersArePunctuatedInEnglish_data();
    void answersArePunctuatedInEnglish();
    void postsAreToldInEnglish();

private:
    ProgramRun english(const QString& words) const;

    CliFixture m_cli;
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// DEMO stands for the demo ledger.
ProgramRun TestEnglishAnswers::english(const QString& words) const
{
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^DEMO$")), m_cli.demo());
    return m_cli.run(arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
}

void TestEnglishAnswers::helpIsEnglish_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"init",  "set",    "demo",    "import",    "undo-import",   "export",      "figures",
                                "trace", "gaps",   "report",  "dashboard", "search",        "submit",      "reopen",
                                "check", "backup", "restore", "roster",    "member-change", "development", "findings"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// What has to be typed in Chinese is the only Chinese in it: names of branches, words of the ledger's dictionaries.
void TestEnglishAnswers::helpIsEnglish()
{
    QFETCH(QString, command);
    const ProgramRun run = english(command + QStringLiteral(" --help"));
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QString help = QString::fromUtf8(run.out);
    QVERIFY(help.contains(QStringLiteral("branchledger ") + command));
    for (const char* typed : {"第一党支部", "主题党日 二支部 2022年3月", "张三 类别:荣誉 年份:2022", "2014年版", "党组",
                              "书记", "班子成员", "部门", "党支部"})
        help.remove(text(typed));
    static const QRegularExpression chinese(
        QStringLiteral("[\\x{3000}-\\x{303f}\\x{4e00}-\\x{9fff}\\x{ff00}-\\x{ffef}]+"));
    const auto found = chinese.match(help);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u'\n' + help));
}

void TestEnglishAnswers::answersArePunctuatedInEnglish_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"figures DEMO --period 2022Q3", "gaps DEMO --period 2022Q3", "trace DEMO gap.missed --period 2022Q3",
          "trace DEMO dues.arrears --period 2022Q3", "roster DEMO", "member-change DEMO --period 2022",
          "development DEMO", "findings DEMO --kind branch", "findings DEMO --kind party_dues", "check DEMO",
          "figures DEMO --period 2022Q3 --keys member", "gaps DEMO --period 2022 --rule nonsense",
          "export DEMO --kind nonsense --out x.xlsx", "report DEMO --template nonsense --period 2022 --out x.pdf"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestEnglishAnswers::answersArePunctuatedInEnglish()
{
    QFETCH(QString, command);
    const ProgramRun run = english(command);
    QString said = QString::fromUtf8(run.out) + run.err;
    QVERIFY(!said.isEmpty());
    // Articles are cited as they are written: 支部工作条例（试行）第十一条, 本单位要求（参照…）.
    static const QRegularExpression cited(QStringLiteral("（[^（）]*(试行|年版|号|参照|2020年)[^（）]*）"));
    while (said.contains(cited))
        said.remove(cited);
    static const QRegularExpression marks(text("[（）、；：，。]"));
    const auto found = marks.match(said);
    QVERIFY2(!found.hasMatch(), qPrintable(said.mid(qMax(qsizetype{0}, found.capturedStart() - 80), 160)));
}

void TestEnglishAnswers::postsAreToldInEnglish()
{
    const QString roster = QString::fromUtf8(english(QStringLiteral("roster DEMO")).out);
    QVERIFY2(roster.contains(QStringLiteral("Secretary")), qPrintable(roster.left(2000)));
    QVERIFY2(!roster.contains(text("书记")) && !roster.contains(text("委员 ")), qPrintable(roster.left(2000)));
}

QTEST_GUILESS_MAIN(TestEnglishAnswers)
#include "tst_englishanswers.moc"
