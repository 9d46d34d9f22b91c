// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Rosters of a day, the equation of a year and findings, asked by the command line of a demo ledger.
class TestPeopleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void theRosterHasAsManyAsTheFigure();
    void aDayThatIsNoneIsWrongUsage();
    void theEquationOfEveryBranchCloses();
    void theEquationIsPrinted();
    void findingsCanBeNarrowedByTheirWeight();
    void aKindWithoutRulesIsWrongUsage();

private:
    CliFixture m_cli;
};

void TestPeopleAnswers::theRosterHasAsManyAsTheFigure()
{
    const auto roster =
        m_cli.ask({QStringLiteral("roster"), m_cli.demo(), QStringLiteral("--on"), QStringLiteral("2022-06-30")});
    QCOMPARE(roster.exitStatus, 0);
    const auto figures =
        m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022-06"),
                   QStringLiteral("--keys"), QStringLiteral("member.total")});
    const QJsonArray values = figures.json().value(QLatin1StringView("figures")).toArray();
    const int total = values.first().toObject().value(QLatin1StringView("value")).toInt();
    QVERIFY(total > 0);
    QCOMPARE(roster.json().value(QLatin1StringView("total")).toInt(), total);
    QCOMPARE(roster.json().value(QLatin1StringView("members")).toArray().size(), total);
    QVERIFY(!roster.json().value(QLatin1StringView("posts")).toArray().isEmpty());
}

void TestPeopleAnswers::aDayThatIsNoneIsWrongUsage()
{
    for (const char* day : {"2022-02-30", "2022-06", "昨日"}) {
        const auto run =
            m_cli.ask({QStringLiteral("roster"), m_cli.demo(), QStringLiteral("--on"), QString::fromUtf8(day)});
        QVERIFY2(run.exitStatus == 2, run.describe().constData());
    }
}

void TestPeopleAnswers::theEquationOfEveryBranchCloses()
{
    const auto run =
        m_cli.ask({QStringLiteral("member-change"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022")});
    QCOMPARE(run.exitStatus, 0);
    QJsonArray all = run.json().value(QLatin1StringView("branches")).toArray();
    QVERIFY(all.size() > 1);
    all.append(run.json().value(QLatin1StringView("total")));
    for (const QJsonValue& value : std::as_const(all)) {
        const QJsonObject one = value.toObject();
        const auto number = [&](const char* key) { return one.value(QLatin1StringView(key)).toInt(); };
        QCOMPARE(number("difference"), 0);
        QCOMPARE(number("before") + number("developed") + number("moved_in") + number("restored") - number("moved_out")
                     - number("expelled") - number("stopped") - number("died"),
                 number("after"));
    }
}

void TestPeopleAnswers::theEquationIsPrinted()
{
    const QString file = m_cli.path(QStringLiteral("增减.pdf"));
    const auto run = m_cli.ask({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"),
                                QStringLiteral("member-change"), QStringLiteral("--period"), QStringLiteral("2022"),
                                QStringLiteral("--out"), file});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(bytesOf(file).startsWith("%PDF-"));
}

void TestPeopleAnswers::findingsCanBeNarrowedByTheirWeight()
{
    const auto all = m_cli.ask({QStringLiteral("findings"), m_cli.demo(), QStringLiteral("--kind"),
                                QStringLiteral("study_session"), QStringLiteral("--period"), QStringLiteral("2022Q3")});
    QCOMPARE(all.exitStatus, 0);
    const QJsonArray findings = all.json().value(QLatin1StringView("findings")).toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        QVERIFY(!finding.toObject().value(QLatin1StringView("basis")).toString().isEmpty());
        QVERIFY(finding.toObject().value(QLatin1StringView("date")).toString().startsWith(QStringLiteral("2022-0")));
    }
    const auto faults =
        m_cli.ask({QStringLiteral("findings"), m_cli.demo(), QStringLiteral("--kind"), QStringLiteral("study_session"),
                   QStringLiteral("--severity"), QStringLiteral("fault")});
    QCOMPARE(faults.json().value(QLatin1StringView("findings")).toArray().size(), 0);
    const auto wrong =
        m_cli.ask({QStringLiteral("findings"), m_cli.demo(), QStringLiteral("--kind"), QStringLiteral("study_session"),
                   QStringLiteral("--severity"), QStringLiteral("bad")});
    QCOMPARE(wrong.exitStatus, 2);
}

void TestPeopleAnswers::aKindWithoutRulesIsWrongUsage()
{
    const auto run =
        m_cli.ask({QStringLiteral("findings"), m_cli.demo(), QStringLiteral("--kind"), QStringLiteral("honor")});
    QCOMPARE(run.exitStatus, 2);
}

QTEST_GUILESS_MAIN(TestPeopleAnswers)
#include "tst_peopleanswers.moc"
