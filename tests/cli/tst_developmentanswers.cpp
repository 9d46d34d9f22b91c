// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger::testing;

/// `development`: who is under way, and the editions of the rules.
class TestDevelopmentAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void everybodyUnderWayIsListed();
    void aBranchNarrows();
    void textIsNoJson();
    void anEditionIsPrintedAndTakenInAgain();
    void aLooserEditionNeedsConsent();
    void whatIsNoEditionIsRefused();
    void theDemoHasPeopleInEveryStage();

private:
    QJsonObject ask(const QStringList& more = {}) const
    {
        return m_cli.ask(QStringList{QStringLiteral("development"), m_cli.demo()} + more).json();
    }
    QByteArray edition(const QString& ledger) const
    {
        return m_cli
            .run({QStringLiteral("development"), ledger, QStringLiteral("--print-edition"), QStringLiteral("2014年版")})
            .out;
    }

    CliFixture m_cli;
};

void TestDevelopmentAnswers::everybodyUnderWayIsListed()
{
    const QJsonObject answer = ask();
    QCOMPARE(answer.value(QLatin1StringView("today")).toString(), QStringLiteral("2022-09-30"));
    QCOMPARE(answer.value(QLatin1StringView("edition")).toString(), QStringLiteral("2014年版"));
    QCOMPARE(answer.value(QLatin1StringView("note")).toString(), QStringLiteral("按2014年版，请核对2026年修订版"));
    QCOMPARE(answer.value(QLatin1StringView("stages")).toArray().size(), 5);
    const QJsonArray people = answer.value(QLatin1StringView("people")).toArray();
    QVERIFY(people.size() > 3);
    for (const QJsonValue& value : people) {
        const QJsonObject person = value.toObject();
        for (const char* key : {"id", "name", "branch", "category", "stage", "step", "since", "next", "others", "state",
                                "findings", "probation_end"})
            QVERIFY2(person.contains(QLatin1StringView(key)), key);
        const QJsonObject next = person.value(QLatin1StringView("next")).toObject();
        for (const char* key : {"step", "label", "earliest", "latest", "state", "basis", "facts"})
            QVERIFY2(next.contains(QLatin1StringView(key)), key);
    }
}

void TestDevelopmentAnswers::aBranchNarrows()
{
    const QJsonArray all = ask().value(QLatin1StringView("people")).toArray();
    const QString branch = all.first().toObject().value(QLatin1StringView("branch")).toString();
    const QJsonArray some = ask({QStringLiteral("--branch"), branch}).value(QLatin1StringView("people")).toArray();
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    for (const QJsonValue& person : some)
        QCOMPARE(person.toObject().value(QLatin1StringView("branch")).toString(), branch);
}

void TestDevelopmentAnswers::textIsNoJson()
{
    const ProgramRun run = m_cli.run({QStringLiteral("development"), m_cli.demo()});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.out.contains("逾期"));
    QVERIFY(!run.out.trimmed().startsWith('{'));
}

void TestDevelopmentAnswers::anEditionIsPrintedAndTakenInAgain()
{
    const QString ledger = m_cli.copy(QStringLiteral("taken.ledger"));
    QByteArray bytes = edition(ledger);
    bytes.replace("\"edition\": \"2014年版\"", "\"edition\": \"2026年版\"");
    bytes.replace("\"effective_from\": \"2014-05-28\"", "\"effective_from\": \"2022-09-01\"");
    writeBytes(m_cli.path(QStringLiteral("new.json")), bytes);
    const ProgramRun run = m_cli.ask(
        {QStringLiteral("development"), ledger, QStringLiteral("--load"), m_cli.path(QStringLiteral("new.json"))});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json().value(QLatin1StringView("taken")).toBool(), true);
    const QJsonObject answer = m_cli.ask({QStringLiteral("development"), ledger}).json();
    QCOMPARE(answer.value(QLatin1StringView("edition")).toString(), QStringLiteral("2026年版"));
    QCOMPARE(m_cli.ask({QStringLiteral("check"), ledger}).exitStatus, 0);
}

void TestDevelopmentAnswers::aLooserEditionNeedsConsent()
{
    const QString ledger = m_cli.copy(QStringLiteral("looser.ledger"));
    QByteArray bytes = edition(ledger);
    bytes.replace("\"edition\": \"2014年版\"", "\"edition\": \"2026年版\"");
    bytes.replace("\"effective_from\": \"2014-05-28\"", "\"effective_from\": \"2026-07-01\"");
    bytes.replace("\"at_least\": \"P1Y\"", "\"at_least\": \"P6M\"");
    const QString file = m_cli.path(QStringLiteral("looser.json"));
    writeBytes(file, bytes);
    const QStringList load{QStringLiteral("development"), ledger, QStringLiteral("--load"), file};
    const ProgramRun refused = m_cli.ask(load);
    QCOMPARE(refused.exitStatus, 1);
    QCOMPARE(refused.json().value(QLatin1StringView("taken")).toBool(), false);
    QCOMPARE(refused.json().value(QLatin1StringView("looser")).toArray().size(), 1);
    QCOMPARE(m_cli.ask(load + QStringList{QStringLiteral("--accept-looser")}).exitStatus, 0);
}

void TestDevelopmentAnswers::whatIsNoEditionIsRefused()
{
    const QString file = m_cli.path(QStringLiteral("none.json"));
    writeBytes(file, "{}");
    const ProgramRun run = m_cli.ask({QStringLiteral("development"), m_cli.demo(), QStringLiteral("--load"), file});
    QVERIFY(run.exitStatus != 0);
    QVERIFY(run.json().contains(QLatin1StringView("error")));
    const ProgramRun missing = m_cli.ask(
        {QStringLiteral("development"), m_cli.demo(), QStringLiteral("--print-edition"), QStringLiteral("1990年版")});
    QCOMPARE(missing.exitStatus, 2);
}

void TestDevelopmentAnswers::theDemoHasPeopleInEveryStage()
{
    QSet<QString> stages;
    QSet<QString> states;
    int findings = 0;
    for (const QJsonValue& person : ask().value(QLatin1StringView("people")).toArray()) {
        stages.insert(person.toObject().value(QLatin1StringView("stage")).toString());
        states.insert(person.toObject().value(QLatin1StringView("state")).toString());
        findings += static_cast<int>(person.toObject().value(QLatin1StringView("findings")).toArray().size());
    }
    QVERIFY(stages.size() >= 4);
    QVERIFY(states.contains(QStringLiteral("overdue")) && states.contains(QStringLiteral("waiting")));
    QVERIFY(findings > 0);
}

QTEST_GUILESS_MAIN(TestDevelopmentAnswers)
#include "tst_developmentanswers.moc"
