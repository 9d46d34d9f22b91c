// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "officemaker.h"

#include <QFile>
#include <QJsonArray>

#include <QTest>

using namespace ledger::testing;

/// `report` with a template of the unit's own, as another program calls it.
class TestTemplateAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void theTextSaysWhatFiguresSays();
    void whatCannotBeFilledEndsWithOne();
    void aHostileTemplateEndsWithFour();
    void oneFileForEachBranch();
    void builtInReportsAreOfficeFilesToo_data();
    void builtInReportsAreOfficeFilesToo();

private:
    void write(const QString& name, const QByteArray& text)
    {
        writeBytes(m_cli.path(name), docxOf("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
    }
    QStringList report(const QString& in, const QString& out) const
    {
        return {QStringLiteral("report"),     m_cli.demo(),
                QStringLiteral("--template"), m_cli.path(in),
                QStringLiteral("--period"),   QStringLiteral("2022Q3"),
                QStringLiteral("--out"),      m_cli.path(out)};
    }
    QString textOf(const QString& name) const
    {
        return plainOf(partOf(bytesOf(m_cli.path(name)), QStringLiteral("word/document.xml"))).trimmed();
    }

    CliFixture m_cli;
};

void TestTemplateAnswers::theTextSaysWhatFiguresSays()
{
    const QStringList keys{QStringLiteral("member.total"), QStringLiteral("study.sessions"),
                           QStringLiteral("honor.total")};
    QByteArray text;
    for (const QString& key : keys)
        text += '[' + QByteArray("{{") + key.toUtf8() + "}}]";
    write(QStringLiteral("t.docx"), text);
    const ProgramRun run = m_cli.ask(report(QStringLiteral("t.docx"), QStringLiteral("out.docx")));
    QCOMPARE(run.exitStatus, 0);
    const QJsonObject said = run.json();
    QCOMPARE(said[u"filled"].toArray().size(), 3);
    const ProgramRun figures = m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"),
                                          QStringLiteral("2022Q3"), QStringLiteral("--keys"), keys.join(u',')});
    QString wanted;
    const QJsonArray values = figures.json()[u"figures"].toArray();
    for (const QJsonValue& value : values)
        wanted += QStringLiteral("[%1]").arg(value[u"value"].toInt());
    QCOMPARE(textOf(QStringLiteral("out.docx")), wanted);
}

void TestTemplateAnswers::whatCannotBeFilledEndsWithOne()
{
    write(QStringLiteral("m.docx"), "{{no.such.figure@ever}}");
    const ProgramRun run = m_cli.run(report(QStringLiteral("m.docx"), QStringLiteral("m-out.docx")));
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.err.contains(QStringLiteral("no.such.figure")), qPrintable(run.err));
    QCOMPARE(textOf(QStringLiteral("m-out.docx")), QStringLiteral("【待补：no.such.figure】"));
}

void TestTemplateAnswers::aHostileTemplateEndsWithFour()
{
    write(QStringLiteral("none.docx"), "没有占位符");
    writeBytes(m_cli.path(QStringLiteral("x.docm")), "x");
    writeBytes(m_cli.path(QStringLiteral("kept.docx")), "as it was");
    for (const char* name : {"none.docx", "x.docm", "not-there.docx"}) {
        const ProgramRun run = m_cli.run(report(QString::fromLatin1(name), QStringLiteral("kept.docx")));
        QCOMPARE(run.exitStatus, 4);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(bytesOf(m_cli.path(QStringLiteral("kept.docx"))), QByteArray("as it was"));
    }
    write(QStringLiteral("t.docx"), "{{member.total}}");
    QCOMPARE(m_cli.run(report(QStringLiteral("t.docx"), QStringLiteral("t.pdf"))).exitStatus, 2);
}

void TestTemplateAnswers::oneFileForEachBranch()
{
    write(QStringLiteral("支部.docx"), "{{branch.name}}");
    const ProgramRun run = m_cli.ask(report(QStringLiteral("支部.docx"), QStringLiteral("各支部"))
                                     + QStringList{QStringLiteral("--each-branch")});
    QCOMPARE(run.exitStatus, 0);
    const QJsonArray files = run.json()[u"files"].toArray();
    QVERIFY(files.size() > 1);
    for (const QJsonValue& file : files) {
        QVERIFY(file.toString().endsWith(QStringLiteral("支部.docx")));
        QVERIFY(QFile::exists(file.toString()));
    }
}

void TestTemplateAnswers::builtInReportsAreOfficeFilesToo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    for (const char* name : {"quarterly", "work-report"}) {
        for (const char* ending : {"docx", "odt", "pdf"})
            QTest::addRow("%s %s", name, ending) << QString::fromLatin1(name) << QString::fromLatin1(ending);
    }
}

void TestTemplateAnswers::builtInReportsAreOfficeFilesToo()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const QString out = m_cli.path(QStringLiteral("b.") + ending);
    const ProgramRun run =
        m_cli.run({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"), name,
                   QStringLiteral("--period"), QStringLiteral("2022"), QStringLiteral("--out"), out});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(bytesOf(out).size() > 2000);
}

QTEST_GUILESS_MAIN(TestTemplateAnswers)

#include "tst_templateanswers.moc"
