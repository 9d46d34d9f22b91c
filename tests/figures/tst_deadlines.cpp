// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/deadlinerules.h"
#include "figures/deadlines.h"
#include "figures/figureledger.h"
#include "figures/rulebook.h"

#include <QJsonObject>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFallsDueIsFound_data();
    void whatFallsDueIsFound();
    void aReportHandedInIsNotAskedForAgain();
    void aScopeHasItsOwnDeadlines();
    void halfAYearWithoutDuesIsTold_data();
    void halfAYearWithoutDuesIsTold();
    void weeksAreCountedFromTheDay();
    void everyEntryHasABasisAndADay();
    void anEntryThatMakesNoSenseIsRefused();
};

/// Members belong to a branch; what a branch has to hand in is asked of a bare one only.
static QStringList foundOn(QDate today, const QString& line)
{
    FigureLedger ledger(today);
    const bool asksForReport = line.endsWith(QStringLiteral("founded_on=2020-01-01"));
    const bool isOfMember = line.startsWith(QStringLiteral("member"));
    if (isOfMember)
        ledger.draw({QStringLiteral("branch | name=支部 | type=党支部 | founded_on=2000-01-01"),
                     line + QStringLiteral(" | memberships: branch=支部")});
    else
        ledger.draw({line});
    const auto deadlines = readDeadlines(ledger.reader(), today, {});
    if (!deadlines)
        qFatal("%s", qPrintable(deadlines.error().message + deadlines.error().detail));
    QStringList found;
    for (const Deadline& deadline : *deadlines) {
        if (!asksForReport && deadline.type == Deadline::Type::Report)
            continue;
        found << deadline.title + u' ' + deadline.day.toString(Qt::ISODate);
    }
    return found;
}

void DeadlinesTest::whatFallsDueIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* line, QDate today, const QStringList& found) {
        QTest::newRow(name) << QString::fromUtf8(line) << today << found;
    };
    row("细则第三十二条: the probation ends a year after the admission",
        "member | name=甲 | category=预备党员 | admitted_on=2021-11-20 | member_events: ", QDate(2022, 9, 30),
        {QStringLiteral("甲（预备党员）半年考察 2022-05-20"), QStringLiteral("甲预备期满 2022-11-20")});
    row("细则第三十二条: admitted on 29 February, it ends on 28 February",
        "member | name=甲 | category=预备党员 | admitted_on=2020-02-29 | development_steps: step=继续教育考察 "
        "happened_on=2021-02-01",
        QDate(2021, 2, 10), {QStringLiteral("甲预备期满 2021-02-28")});
    row("细则第三十二条: an extension moves it",
        "member | name=甲 | category=预备党员 | admitted_on=2021-09-10 | member_events: event=延长预备期 "
        "happened_on=2022-09-08 until=2023-03-10 | development_steps: step=继续教育考察 happened_on=2022-09-01",
        QDate(2022, 9, 30), {});
    row("细则第三十二条: … and is told in its time",
        "member | name=甲 | category=预备党员 | admitted_on=2021-09-10 | member_events: event=延长预备期 "
        "happened_on=2022-09-08 until=2023-03-10 | development_steps: step=继续教育考察 happened_on=2023-02-01",
        QDate(2023, 3, 1), {QStringLiteral("甲预备期满 2023-03-10")});
    row("细则第三十二条: who was confirmed has no probation",
        "member | name=甲 | category=预备党员 | admitted_on=2021-09-10 | confirmed_on=2022-09-10 | "
        "development_steps: step=支部大会讨论转正 happened_on=2022-09-10",
        QDate(2022, 9, 30), {});
    row("细则第三十二条: nor who is no member any more",
        "member | name=甲 | category=预备党员 | admitted_on=2021-09-10 | member_events: event=取消预备党员资格 "
        "happened_on=2022-09-01",
        QDate(2022, 9, 30), {});
    row("细则第十一条: an activist is reviewed half a year after he became one",
        "member | name=乙 | category=入党积极分子 | development_steps: step=推荐和确定入党积极分子 "
        "happened_on=2022-04-15",
        QDate(2022, 9, 30), {QStringLiteral("乙（入党积极分子）半年考察 2022-10-15")});
    row("细则第十一条: … half a year after the last review",
        "member | name=乙 | category=入党积极分子 | development_steps: step=推荐和确定入党积极分子 "
        "happened_on=2021-04-15 ; step=培养教育考察 happened_on=2022-04-10",
        QDate(2022, 9, 30), {QStringLiteral("乙（入党积极分子）半年考察 2022-10-10")});
    row("细则第十一条: from 31 August on to the last of February",
        "member | name=乙 | category=入党积极分子 | development_steps: step=推荐和确定入党积极分子 "
        "happened_on=2021-08-31",
        QDate(2022, 2, 10), {QStringLiteral("乙（入党积极分子）半年考察 2022-02-28")});
    row("细则第十一条: a review still to come is not told for months",
        "member | name=乙 | category=入党积极分子 | development_steps: step=推荐和确定入党积极分子 "
        "happened_on=2022-09-01",
        QDate(2022, 9, 30), {});
    row("细则第十三条: who has become a candidate is not reviewed as an activist",
        "member | name=乙 | category=入党积极分子 | development_steps: step=推荐和确定入党积极分子 "
        "happened_on=2021-04-15 ; step=确定发展对象 happened_on=2022-06-15",
        QDate(2022, 9, 30), {});
    row("条例第二十一条: a term is told half a year before it ends",
        "branch | name=丙 | type=党支部 | founded_on=2020-01-01 | term_to=2022-08-14", QDate(2022, 2, 14),
        {QStringLiteral("丙换届 2022-08-14")});
    row("条例第二十一条: not a day earlier",
        "branch | name=丙 | type=党支部 | founded_on=2020-01-01 | term_to=2022-08-15", QDate(2022, 2, 14), {});
    row("条例第二十一条: a closed branch elects nobody",
        "branch | name=丙 | type=党支部 | founded_on=2020-01-01 | term_to=2022-03-14 | closed_on=2022-02-01",
        QDate(2022, 2, 20), {});
    row("本单位要求（参照细则第十一条）: half a year after the admission, 31 August to 28 February",
        "member | name=甲 | category=预备党员 | admitted_on=2021-08-31", QDate(2022, 1, 29),
        {QStringLiteral("甲（预备党员）半年考察 2022-02-28")});
    row("本单位要求（参照细则第十一条）: a day before it is told",
        "member | name=甲 | category=预备党员 | admitted_on=2021-08-31", QDate(2022, 1, 28), {});
    row("细则第三十二条: 60 days ahead",
        "member | name=甲 | category=预备党员 | admitted_on=2021-11-29 | "
        "development_steps: step=继续教育考察 happened_on=2022-09-01",
        QDate(2022, 9, 30), {QStringLiteral("甲预备期满 2022-11-29")});
    row("细则第三十二条: 61 days ahead it is not told yet",
        "member | name=甲 | category=预备党员 | admitted_on=2021-11-30 | development_steps: step=继续教育考察 "
        "happened_on=2022-09-01",
        QDate(2022, 9, 30), {});
    row("本单位要求: the report is told ten days before the quarter ends",
        "branch | name=丙 | type=党支部 | founded_on=2020-01-01", QDate(2022, 6, 20),
        {QStringLiteral("报送2022年第二季度报告 2022-07-10")});
    row("本单位要求: eleven days before it is not", "branch | name=丙 | type=党支部 | founded_on=2020-01-01",
        QDate(2022, 6, 19), {});
    row("本单位要求: the report on the tenth", "branch | name=丙 | type=党支部 | founded_on=2020-01-01",
        QDate(2022, 7, 10), {QStringLiteral("报送2022年第二季度报告 2022-07-10")});
    row("责任清单: 90 days ahead",
        "responsibility_item | year=2022 | list_no=4 | task=年底总结 | state=进行中 | due_on=2022-11-30",
        QDate(2022, 9, 1), {QStringLiteral("责任清单 4 年底总结 2022-11-30")});
    row("责任清单: 91 days ahead it is not told yet",
        "responsibility_item | year=2022 | list_no=4 | task=年底总结 | state=进行中 | due_on=2022-12-01",
        QDate(2022, 9, 1), {});
    row("季度报送: on the tenth of the month after the quarter",
        "branch | name=丙 | type=党支部 | founded_on=2020-01-01", QDate(2022, 9, 30),
        {QStringLiteral("报送2022年第三季度报告 2022-10-10")});
    row("季度报送: nothing to hand in weeks before", "branch | name=丙 | type=党支部 | founded_on=2020-01-01",
        QDate(2022, 9, 1), {});
    row("责任清单: an open item of the year stays, however long it is overdue",
        "responsibility_item | year=2022 | list_no=4 | task=年初部署 | state=进行中 | due_on=2022-01-15",
        QDate(2022, 9, 1), {QStringLiteral("责任清单 4 年初部署 2022-01-15")});
    row("责任清单: a closed one is done",
        "responsibility_item | year=2022 | list_no=4 | task=年初部署 | state=已销号 | due_on=2022-09-15",
        QDate(2022, 9, 1), {});
}

void DeadlinesTest::whatFallsDueIsFound()
{
    QFETCH(QString, line);
    QFETCH(QDate, today);
    if (line.endsWith(QStringLiteral("member_events: ")))
        line.chop(QStringLiteral(" | member_events: ").size());
    QTEST(foundOn(today, line), "found");
}

void DeadlinesTest::aReportHandedInIsNotAskedForAgain()
{
    const QDate today(2022, 10, 12);
    FigureLedger ledger(today);
    ledger.draw({QStringLiteral("branch | name=丙 | type=党支部 | founded_on=2020-01-01")});
    auto deadlines = readDeadlines(ledger.reader(), today, {});
    QVERIFY(deadlines);
    QCOMPARE(deadlines->size(), 1);
    QCOMPARE(deadlines->constFirst().lateAfter, QDate(2022, 10, 15));
    QVERIFY(ledger.testLedger().ledger().setSetting(reportSentSetting(deadlines->constFirst().period),
                                                    QStringLiteral("2022-10-12")));
    deadlines = readDeadlines(ledger.reader(), today, {});
    QVERIFY(deadlines);
    QVERIFY(deadlines->isEmpty());
}

void DeadlinesTest::aScopeHasItsOwnDeadlines()
{
    const QDate today(2022, 9, 1);
    FigureLedger ledger(today);
    ledger.draw({QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01 | term_to=2022-10-01"),
                 QStringLiteral("branch | name=乙 | type=党支部 | founded_on=2020-01-01 | term_to=2022-11-01"),
                 QStringLiteral("member | name=张三 | category=预备党员 | admitted_on=2021-10-10 | "
                                "memberships: branch=乙 joined_on=2021-10-10")});
    const auto deadlines = readDeadlines(ledger.reader(), today, {ledger.branch(QStringLiteral("乙"))});
    QVERIFY(deadlines);
    QStringList titles;
    for (const Deadline& deadline : *deadlines)
        titles << deadline.title;
    QCOMPARE(titles.join(u' '), QStringLiteral("张三（预备党员）半年考察 张三预备期满 乙换届"));
}

/// Paid up to `paid`; 50 yuan a month are owed.
static void drawDuesUpTo(FigureLedger& ledger, QDate paid)
{
    ledger.draw(
        {QStringLiteral("branch | name=支部 | type=党支部 | founded_on=2000-01-01"),
         QStringLiteral("member | name=甲 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 "
                        "| memberships: branch=支部")});
    for (const int year : {2021, 2022}) {
        Record record;
        record.kind = Kind::PartyDues;
        record.set(QStringLiteral("member"), ledger.idOf(QStringLiteral("甲")));
        record.set(QStringLiteral("year"), static_cast<qlonglong>(year));
        record.set(QStringLiteral("payer_group"), QStringLiteral("月工资"));
        record.set(QStringLiteral("base"), qlonglong(500000));
        QList<PartRow> rows;
        for (qlonglong month = 1; month <= 12 && QDate(year, static_cast<int>(month), 1) <= paid; ++month)
            rows += PartRow{month, qlonglong(5000), {}, {}};
        record.parts[QStringLiteral("dues_payments")] = rows;
        QVERIFY(ledger.testLedger().save(record).has_value());
    }
}

void DeadlinesTest::halfAYearWithoutDuesIsTold_data()
{
    QTest::addColumn<QDate>("paid");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, QDate paid, QDate today, const char* told) {
        QTest::newRow(name) << paid << today << QString::fromUtf8(told);
    };
    row("党费规定第十三条: 62 days ahead, over the end of the year", QDate(2021, 9, 30), QDate(2022, 1, 29),
        "甲连续 3 个月未交党费 2022-04-01");
    row("党费规定第十三条: a day before it is told", QDate(2021, 9, 30), QDate(2022, 1, 28), "");
    row("党费规定第十三条: five months, on the last day", QDate(2021, 9, 30), QDate(2022, 3, 31),
        "甲连续 5 个月未交党费 2022-04-01");
    row("党费规定第十三条: six months are full", QDate(2021, 9, 30), QDate(2022, 4, 1),
        "甲连续 6 个月未交党费 2022-04-01");
    row("党费规定第十三条: from September to the end of February", QDate(2021, 8, 31), QDate(2022, 2, 28),
        "甲连续 5 个月未交党费 2022-03-01");
    row("党费规定第十三条: who has paid is not told of", QDate(2022, 3, 31), QDate(2022, 4, 30), "");
}

void DeadlinesTest::halfAYearWithoutDuesIsTold()
{
    QFETCH(QDate, paid);
    QFETCH(QDate, today);
    FigureLedger ledger(today);
    drawDuesUpTo(ledger, paid);
    const auto deadlines = readDeadlines(ledger.reader(), today, {});
    QVERIFY2(deadlines, deadlines ? "" : qPrintable(deadlines.error().message));
    QStringList texts;
    for (const Deadline& deadline : *deadlines) {
        if (deadline.type != Deadline::Type::Dues)
            continue;
        texts << deadline.title + u' ' + deadline.day.toString(Qt::ISODate);
        QVERIFY2(deadline.basis.endsWith(QStringLiteral("第十三条")), qPrintable(deadline.basis));
    }
    QTEST(texts.join(u' '), "told");
}

void DeadlinesTest::weeksAreCountedFromTheDay()
{
    const QDate wednesday(2022, 9, 28);
    QList<Deadline> deadlines;
    for (const int day : {27, 28, 30})
        deadlines.append({Deadline::Type::Item, Kind::ResponsibilityItem, 1, {}, QDate(2022, 9, day), {}});
    deadlines.append({Deadline::Type::Item, Kind::ResponsibilityItem, 1, {}, QDate(2022, 10, 2), {}});
    deadlines.append({Deadline::Type::Item, Kind::ResponsibilityItem, 1, {}, QDate(2022, 10, 3), {}});
    const DeadlineCounts counts = countDeadlines(deadlines, wednesday);
    QCOMPARE(counts.overdue, 1);
    QCOMPARE(counts.thisWeek, 3);
}

void DeadlinesTest::everyEntryHasABasisAndADay()
{
    const auto book = ruleBook(QStringLiteral("deadlines"));
    QVERIFY(book);
    for (const char* key : {"responsibility", "term", "probation", "activist_review", "probation_review", "development",
                            "dues", "report"}) {
        const auto rule = deadlineRule(*book, QString::fromLatin1(key), QDate(2022, 1, 1));
        QVERIFY2(rule, key);
        QVERIFY(!rule->basis.isEmpty());
    }
    QVERIFY(!deadlineRule(*book, QStringLiteral("probation"), QDate(2014, 5, 27)));
}

void DeadlinesTest::anEntryThatMakesNoSenseIsRefused()
{
    QJsonObject entry{{QStringLiteral("key"), QStringLiteral("probation")},
                      {QStringLiteral("basis"), QStringLiteral("第三十二条")},
                      {QStringLiteral("effective_from"), QStringLiteral("2014-05-28")}};
    QVERIFY(readDeadlineRule(entry));
    entry.insert(QStringLiteral("months"), -1);
    QVERIFY(!readDeadlineRule(entry));
    entry.insert(QStringLiteral("months"), QStringLiteral("twelve"));
    QVERIFY(!readDeadlineRule(entry));
    entry.insert(QStringLiteral("months"), 12);
    entry.remove(QStringLiteral("basis"));
    QVERIFY(!readDeadlineRule(entry));
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
