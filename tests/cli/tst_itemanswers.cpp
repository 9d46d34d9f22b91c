// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger::testing;

/// The responsibility lists without a window: seen, reported on, proven, closed, reopened and taken over. Today is 2022-09-30.
class TestItemAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTellLightsAsOfTheDay();
    void anUnknownListIsNamedWithThoseThatThereAre();
    void fromReportToClosingAndOpenAgain();
    void lastYearsListsAreTakenOver();
    void checkRemarksOnWhatIsNoDamage();

private:
    QString ledgerWithItems(const QString& name);
    ProgramRun ask(const QStringList& words) const { return m_cli.ask(words); }
    QJsonObject firstItem(const QString& ledger, const QString& period = QStringLiteral("2022Q3"));

    CliFixture m_cli;
};

void TestItemAnswers::initTestCase()
{
    QVERIFY2(m_cli.isReady(), m_cli.complaint().constData());
}

/// A list of two items and a meeting that may prove the first.
QString TestItemAnswers::ledgerWithItems(const QString& name)
{
    const QString ledger = m_cli.path(name);
    const QString lists = m_cli.path(QStringLiteral("2022年党组责任清单.csv"));
    writeBytes(lists,
               QStringLiteral("年度,责任主体,序号,责任类别,责任内容,责任领导,完成时限,完成状态\n"
                              "2022,党组,1,廉政建设,讲廉政党课,张三,2022-09-18,进行中\n"
                              "2022,党组,2,廉政建设,谈心谈话,张三,2022-12-31,已完成\n")
                   .toUtf8());
    const QString branches = m_cli.path(QStringLiteral("党组织.csv"));
    writeBytes(branches, QStringLiteral("党组织名称,类型\n某院机关党委,机关党委\n").toUtf8());
    const QString meetings = m_cli.path(QStringLiteral("中心组学习.csv"));
    writeBytes(meetings, QStringLiteral("时间,主题,主讲人\n2022-05-06,廉政党课,张三\n").toUtf8());
    ask({QStringLiteral("init"), ledger, QStringLiteral("--unit"), QStringLiteral("某院")});
    ask({QStringLiteral("import"), ledger, branches, lists, meetings});
    return ledger;
}

QJsonObject TestItemAnswers::firstItem(const QString& ledger, const QString& period)
{
    const auto run = ask({QStringLiteral("items"), ledger, QStringLiteral("--period"), period});
    return run.json()[u"lists"].toArray()[0].toObject()[u"items"].toArray()[0].toObject();
}

void TestItemAnswers::listsTellLightsAsOfTheDay()
{
    const QString ledger = ledgerWithItems(QStringLiteral("lights.ledger"));
    const auto run = ask({QStringLiteral("items"), ledger, QStringLiteral("--period"), QStringLiteral("2022Q3")});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    const QJsonObject list = run.json()[u"lists"].toArray()[0].toObject();
    QCOMPARE(list[u"title"].toString(), QStringLiteral("党组主体责任清单"));
    QCOMPARE(list[u"total"].toInt(), 2);
    QCOMPARE(list[u"done"].toInt(), 1);
    QCOMPARE(list[u"lights"][u"red"].toInt(), 1);
    const QJsonObject item = list[u"items"].toArray()[0].toObject();
    QCOMPARE(item[u"light"].toString(), QStringLiteral("red"));
    QCOMPARE(item[u"reason"].toString(), QStringLiteral("逾期 12 天"));
    QCOMPARE(firstItem(ledger, QStringLiteral("2022Q1"))[u"light"].toString(), QStringLiteral("green"));
    const auto text =
        m_cli.run({QStringLiteral("items"), ledger, QStringLiteral("--period"), QStringLiteral("2022Q3")});
    QVERIFY2(text.out.contains("逾期 12 天"), text.describe().constData());
}

void TestItemAnswers::anUnknownListIsNamedWithThoseThatThereAre()
{
    const QString ledger = ledgerWithItems(QStringLiteral("unknown.ledger"));
    const auto run = ask({QStringLiteral("items"), ledger, QStringLiteral("--period"), QStringLiteral("2022"),
                          QStringLiteral("--list"), QStringLiteral("王五")});
    QCOMPARE(run.exitStatus, 2);
    const QString message = run.json()[u"error"][u"message"].toString();
    QVERIFY2(message.contains(QStringLiteral("党组主体责任清单")), run.describe().constData());
}

void TestItemAnswers::fromReportToClosingAndOpenAgain()
{
    const QString ledger = ledgerWithItems(QStringLiteral("life.ledger"));
    const QString id = firstItem(ledger)[u"id"].toString();
    const auto step = [&](const char* command, const QStringList& more) {
        return ask(QStringList{QString::fromLatin1(command), ledger, QStringLiteral("--item"), id} + more);
    };
    const QStringList asked{QStringLiteral("--by"), QStringLiteral("王五"), QStringLiteral("--reviewer")};
    const auto reported =
        step("item-report",
             {QStringLiteral("--quarter"), QStringLiteral("3"), QStringLiteral("--text"), QStringLiteral("讲了一次"),
              QStringLiteral("--percent"), QStringLiteral("60"), QStringLiteral("--by"), QStringLiteral("李四")});
    QVERIFY2(reported.exitStatus == 0, reported.describe().constData());
    QCOMPARE(reported.json()[u"percent"].toDouble(), 60.0);
    const auto unproven = step("item-close", asked + QStringList{QStringLiteral("赵六")});
    QCOMPARE(unproven.exitStatus, 1);
    QVERIFY2(unproven.json()[u"error"][u"message"].toString().contains(QStringLiteral("佐证")),
             unproven.describe().constData());
    const auto proposed = step("item-evidence", {});
    const QJsonObject proposal = proposed.json()[u"proposed"].toArray()[0].toObject();
    QVERIFY2(proposal[u"why"].toString().contains(QStringLiteral("廉政")), proposed.describe().constData());
    const auto linked = step("item-evidence",
                             {QStringLiteral("--link"), QStringLiteral("study_session/") + proposal[u"id"].toString()});
    QCOMPARE(linked.json()[u"linked"].toArray()[0].toObject()[u"state"].toString(), QStringLiteral("sound"));
    QCOMPARE(step("item-close", asked + QStringList{QStringLiteral("王五")}).exitStatus, 1);
    QCOMPARE(step("item-close", asked + QStringList{QStringLiteral("李四")}).exitStatus, 1);
    const auto closed = step("item-close", asked + QStringList{QStringLiteral("赵六")});
    QVERIFY2(closed.exitStatus == 0, closed.describe().constData());
    QCOMPARE(firstItem(ledger)[u"state"].toString(), QStringLiteral("已销号"));
    const auto opened =
        step("item-reopen",
             {QStringLiteral("--by"), QStringLiteral("赵六"), QStringLiteral("--reason"), QStringLiteral("整改反弹")});
    QVERIFY2(opened.exitStatus == 0, opened.describe().constData());
    QCOMPARE(firstItem(ledger)[u"state"].toString(), QStringLiteral("进行中"));
    QCOMPARE(ask({QStringLiteral("item-reopen"), ledger, QStringLiteral("--item"), QStringLiteral("nobody"),
                  QStringLiteral("--by"), QStringLiteral("赵六"), QStringLiteral("--reason"), QStringLiteral("x")})
                 .exitStatus,
             2);
}

void TestItemAnswers::lastYearsListsAreTakenOver()
{
    const QString ledger = ledgerWithItems(QStringLiteral("copied.ledger"));
    const QStringList copy{QStringLiteral("copy-lists"), ledger,
                           QStringLiteral("--from"),     QStringLiteral("2022"),
                           QStringLiteral("--to"),       QStringLiteral("2023")};
    const auto copied = ask(copy);
    QVERIFY2(copied.exitStatus == 0, copied.describe().constData());
    QCOMPARE(copied.json()[u"created"].toInt(), 2);
    QCOMPARE(firstItem(ledger, QStringLiteral("2023"))[u"due"].toString(), QStringLiteral("2023-09-18"));
    const auto again = ask(copy);
    QCOMPARE(again.json()[u"created"].toInt(), 0);
    QCOMPARE(again.json()[u"already_there"].toInt(), 2);
}

/// A list that comes in with closed items is sound, and what proves them is asked for.
void TestItemAnswers::checkRemarksOnWhatIsNoDamage()
{
    const QString ledger = m_cli.path(QStringLiteral("taken-over.ledger"));
    const QString sheet = m_cli.path(QStringLiteral("2021年党组责任清单.csv"));
    writeBytes(
        sheet,
        "\xEF\xBB\xBF年度,责任主体,序号,责任内容,完成状态\n2021,党组,1,带头讲党课,已销号\n2021,党组,2,谈心谈话,已完成\n");
    QCOMPARE(
        m_cli.run({QStringLiteral("init"), ledger, QStringLiteral("--unit"), QStringLiteral("测试单位")}).exitStatus,
        0);
    const auto taken = m_cli.ask({QStringLiteral("import"), ledger, sheet});
    QVERIFY2(taken.json().value(QLatin1StringView("created")).toInt() == 2, taken.describe().constData());
    const auto run = m_cli.ask({QStringLiteral("check"), ledger});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(run.json().value(QLatin1StringView("ok")).toBool());
    QVERIFY(run.json()[u"findings"].toArray().isEmpty());
    const QJsonArray remarks = run.json()[u"remarks"].toArray();
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks[0][u"code"].toString(), QStringLiteral("closed_unproven"));
    QVERIFY(remarks[0][u"where"].toString().startsWith(QLatin1StringView("responsibility_item/")));
    QVERIFY2(remarks[0][u"message"].toString().contains(QStringLiteral("带头讲党课")), run.describe().constData());
}

QTEST_GUILESS_MAIN(TestItemAnswers)
#include "tst_itemanswers.moc"
