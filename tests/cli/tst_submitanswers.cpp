// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger::testing;

/// submit, reopen, and what import, check and report say afterwards. The clock stands at 2022-09-30: the second quarter is over.
class TestSubmitAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submitKeepsAReportOnce();
    void aPeriodUnderWayIsRefused();
    void reopenNeedsAReason();
    void importRejectsOnlyTheFrozenRows();
    void theNextReportTellsTheLateEntry();
    void checkKnowsThePrintedCode();

private:
    QJsonObject submit(const QString& ledger) const;
    QString rowsFile() const;

    CliFixture m_cli;
    const QString m_branch = QStringLiteral("第一党支部");
};

void TestSubmitAnswers::initTestCase()
{
    QVERIFY2(m_cli.isReady(), m_cli.complaint().constData());
}

QJsonObject TestSubmitAnswers::submit(const QString& ledger) const
{
    return m_cli
        .ask({QStringLiteral("submit"), ledger, QStringLiteral("--period"), QStringLiteral("2022Q2"),
              QStringLiteral("--branch"), m_branch})
        .json();
}

/// One row in the second quarter, one in the third.
QString TestSubmitAnswers::rowsFile() const
{
    const QString path = m_cli.path(QStringLiteral("主题党日.csv"));
    writeBytes(
        path,
        QStringLiteral("活动时间,主题,党支部\n2022-05-06,补记的党日,第一党支部\n2022-08-06,新记的党日,第一党支部\n")
            .toUtf8());
    return path;
}

void TestSubmitAnswers::submitKeepsAReportOnce()
{
    const QString ledger = m_cli.copy(QStringLiteral("once.ledger"));
    const QJsonObject first = submit(ledger);
    QCOMPARE(first[u"branch"].toString(), m_branch);
    QCOMPARE(first[u"period"].toString(), QStringLiteral("2022Q2"));
    QCOMPARE(first[u"number"].toInt(), 1);
    QVERIFY(first[u"figures"].toInt() > 60);
    QVERIFY(first[u"records"].toInt() > 0);
    QVERIFY(first[u"gaps"].isArray());
    QCOMPARE(first[u"check_code"].toString().size(), 14);
    const auto again = m_cli.ask({QStringLiteral("submit"), ledger, QStringLiteral("--period"),
                                  QStringLiteral("2022Q2"), QStringLiteral("--branch"), m_branch});
    QCOMPARE(again.exitStatus, 1);
    QVERIFY2(again.json()[u"error"][u"message"].toString().contains(QStringLiteral("已由")),
             again.describe().constData());
}

void TestSubmitAnswers::aPeriodUnderWayIsRefused()
{
    const QString ledger = m_cli.copy(QStringLiteral("early.ledger"));
    const auto run = m_cli.ask({QStringLiteral("submit"), ledger, QStringLiteral("--period"), QStringLiteral("2022Q3"),
                                QStringLiteral("--branch"), m_branch});
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.json()[u"error"][u"message"].toString().contains(QStringLiteral("还没有结束")),
             run.describe().constData());
}

void TestSubmitAnswers::reopenNeedsAReason()
{
    const QString ledger = m_cli.copy(QStringLiteral("reopen.ledger"));
    submit(ledger);
    QStringList arguments{QStringLiteral("reopen"),   ledger,  QStringLiteral("--period"), QStringLiteral("2022Q2"),
                          QStringLiteral("--branch"), m_branch};
    QCOMPARE(m_cli.ask(arguments).exitStatus, 2);
    arguments << QStringLiteral("--reason") << QStringLiteral("漏报两次党课");
    const auto reopened = m_cli.ask(arguments);
    QVERIFY2(reopened.exitStatus == 0, reopened.describe().constData());
    QCOMPARE(reopened.json()[u"reason"].toString(), QStringLiteral("漏报两次党课"));
    QCOMPARE(m_cli.ask(arguments).exitStatus, 1);
    QCOMPARE(submit(ledger)[u"number"].toInt(), 2);
}

void TestSubmitAnswers::importRejectsOnlyTheFrozenRows()
{
    const QString ledger = m_cli.copy(QStringLiteral("import.ledger"));
    submit(ledger);
    const auto without = m_cli.ask({QStringLiteral("import"), ledger, rowsFile()});
    QVERIFY2(without.exitStatus == 1, without.describe().constData());
    QCOMPARE(without.json()[u"created"].toInt(), 1);
    QCOMPARE(without.json()[u"rejected"].toInt(), 1);
    const QJsonObject problem = without.json()[u"files"][0][u"sheets"][0][u"problems"][0].toObject();
    QCOMPARE(problem[u"code"].toString(), QStringLiteral("period_frozen"));
    QCOMPARE(problem[u"severity"].toString(), QStringLiteral("error"));
    QCOMPARE(problem[u"row"].toInt(), 2);
    const auto with = m_cli.ask(
        {QStringLiteral("import"), ledger, rowsFile(), QStringLiteral("--reason"), QStringLiteral("签到表迟交")});
    QVERIFY2(with.exitStatus == 0, with.describe().constData());
    QCOMPARE(with.json()[u"created"].toInt(), 1);
    const QString batch = with.json()[u"batch"].toString();
    const auto refused = m_cli.ask({QStringLiteral("undo-import"), ledger, batch});
    QCOMPARE(refused.exitStatus, 1);
    QCOMPARE(refused.json()[u"error"][u"code"].toString(), QStringLiteral("period_frozen"));
    const auto undone =
        m_cli.ask({QStringLiteral("undo-import"), ledger, batch, QStringLiteral("--reason"), QStringLiteral("记错")});
    QVERIFY2(undone.exitStatus == 0, undone.describe().constData());
}

void TestSubmitAnswers::theNextReportTellsTheLateEntry()
{
    const QString ledger = m_cli.copy(QStringLiteral("next.ledger"));
    submit(ledger);
    m_cli.ask({QStringLiteral("import"), ledger, rowsFile(), QStringLiteral("--reason"), QStringLiteral("签到表迟交")});
    const auto checked = m_cli.ask({QStringLiteral("check"), ledger});
    QVERIFY2(checked.exitStatus == 0, checked.describe().constData());
    const QString folder = m_cli.path(QStringLiteral("报告"));
    const auto reports =
        m_cli.ask({QStringLiteral("report"), ledger, QStringLiteral("--template"), QStringLiteral("quarterly"),
                   QStringLiteral("--period"), QStringLiteral("2022Q3"), QStringLiteral("--each-branch"),
                   QStringLiteral("--annex"), QStringLiteral("--out"), folder});
    QVERIFY2(reports.exitStatus == 0, reports.describe().constData());
    QVERIFY(reports.json()[u"failures"].toArray().isEmpty());
    QVERIFY(reports.json()[u"files"].toArray().size() > 5);
}

void TestSubmitAnswers::checkKnowsThePrintedCode()
{
    const QString ledger = m_cli.copy(QStringLiteral("code.ledger"));
    const QString code = submit(ledger)[u"check_code"].toString();
    const auto known = m_cli.ask({QStringLiteral("check"), ledger, QStringLiteral("--code"), code.toLower()});
    QVERIFY2(known.exitStatus == 0, known.describe().constData());
    QCOMPARE(known.json()[u"submission"][u"branch"].toString(), m_branch);
    const auto unknown =
        m_cli.ask({QStringLiteral("check"), ledger, QStringLiteral("--code"), QStringLiteral("0000-0000-0000")});
    QCOMPARE(unknown.exitStatus, 1);
}

QTEST_GUILESS_MAIN(TestSubmitAnswers)
#include "tst_submitanswers.moc"
