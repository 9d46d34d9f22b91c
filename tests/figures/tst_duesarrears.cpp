// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// dues.arrears and dues.arrears_members on the last day of a period, and the records behind them.
class DuesArrearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCounted_data();
    void areCounted();
    void theTraceSaysWhichMonths();
    void theAnswerFollowsThePayments();
    void whoOwesForTwoYearsIsOneMember();
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

static QString dues(const char* member, const char* more, const char* months, const char* paidOn = "2022-06-15")
{
    QStringList payments;
    for (const QString& month : text(months).split(u' ', Qt::SkipEmptyParts))
        payments << text("month=%1 amount=9000 paid_on=%2").arg(month, text(paidOn));
    const QString line =
        text("party_dues | member=%1 | payer_group=月工资 | base=600000 | %2").arg(text(member), text(more));
    return payments.isEmpty() ? line : line + text(" | dues_payments: ") + payments.join(text(" ; "));
}

/// 90.00 yuan a month each. 甲 has paid six months, 乙 two, 丁 moved on 10 May, 戊 died in March, 己 pays nothing.
static void drawDues(FigureLedger& ledger)
{
    const auto member = [](const char* name, const char* parts) {
        return text("member | name=%1 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | %2")
            .arg(text(name), text(parts));
    };
    ledger.draw({
        text("branch | name=机关党委 | type=机关党委"),
        text("branch | name=一支部 | type=党支部 | parent=机关党委"),
        text("branch | name=二支部 | type=党支部 | parent=机关党委"),
        member("甲", "memberships: branch=一支部"),
        member("乙", "memberships: branch=一支部"),
        member("丁", "memberships: branch=一支部 left_on=2022-05-09 ; branch=二支部 joined_on=2022-05-10"),
        member("戊", "memberships: branch=二支部 | member_events: event=去世 happened_on=2022-03-31"),
        member("己", "memberships: branch=二支部"),
        dues("甲", "year=2022", "1 2 3 4 5 6"),
        dues("乙", "year=2022", "1 2"),
        dues("丁", "year=2022", "1 2 3"),
        dues("戊", "year=2022", ""),
        dues("己", "year=2022 | adopted=0 | reason=支部研究，上级党委批准", ""),
    });
}

void DuesArrearsTest::areCounted_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<double>("yuan");
    QTest::addColumn<double>("members");
    const auto row = [](const char* name, const char* period, const char* branch, double yuan, double members) {
        QTest::newRow(name) << text(period) << text(branch) << yuan << members;
    };
    // 乙 3—6, 丁 4—6, 戊 1—3.
    row("党费规定第十二条: June is in arrears from 1 July", "2022-01-01..2022-07-01", "", 900, 3);
    row("党费规定第十二条: on 30 June it is not", "2022Q2", "", 720, 3);
    row("党费规定第十二条: what was paid later was in arrears then", "2022-01-01..2022-02-01", "", 360, 4);
    row("党费规定第十二条: nothing on 31 January", "2022-01", "", 0, 0);
    row("党费规定第八条: 丁 owes April in the first branch, 乙 March to June", "2022-01-01..2022-07-01", "一支部", 450,
        2);
    row("党费规定第八条: … and May and June in the second, 戊 until March", "2022-01-01..2022-07-01", "二支部", 450, 2);
    row("the organ's committee has those of all", "2022-01-01..2022-07-01", "机关党委", 900, 3);
    row("a year without records, the debts of the year before", "2023", "二支部", 990, 2);
}

void DuesArrearsTest::areCounted()
{
    QFETCH(QString, period);
    QFETCH(QString, branch);
    FigureLedger ledger;
    drawDues(ledger);
    Figures figures = ledger.figures();
    const auto values = figures.values(FigureLedger::period(period), branch.isEmpty() ? 0 : ledger.branch(branch),
                                       {text("dues.arrears"), text("dues.arrears_members")});
    QVERIFY2(values, values ? "" : qPrintable(values.error().message));
    QTEST(values->at(0).value.value_or(-1), "yuan");
    QTEST(values->at(1).value.value_or(-1), "members");
    QCOMPARE(values->at(0).unit, text("元"));
    QVERIFY(figures.definition(text("dues.arrears"))->isAsOf());
}

void DuesArrearsTest::theTraceSaysWhichMonths()
{
    FigureLedger ledger;
    drawDues(ledger);
    Figures figures = ledger.figures();
    const auto trace = figures.trace(text("dues.arrears"), FigureLedger::period(text("2022-01-01..2022-07-01")));
    QVERIFY2(trace, trace ? "" : qPrintable(trace.error().message));
    double sum = 0;
    QStringList told;
    for (const TraceRow& row : trace->records) {
        sum += row.adds;
        told << row.title.section(u'2', 0, 0) + row.branch + u'：' + row.told;
    }
    QCOMPARE(std::optional(sum), trace->figure.value);
    QCOMPARE(trace->records.size(), 3);
    QVERIFY2(told.join(u'\n').contains(text("一支部：欠交 4 个月（3—6月），共 360.00 元")),
             qPrintable(told.join(u'\n')));
    QVERIFY2(told.join(u'\n').contains(text("二支部：欠交 3 个月（4—6月），共 270.00 元")),
             qPrintable(told.join(u'\n')));
    QStringList reasons;
    for (const TraceRow& row : trace->notCounted)
        reasons << row.reason;
    reasons.sort();
    QCOMPARE(reasons, (QStringList{text("免交"), text("没有欠交")}));
}

void DuesArrearsTest::theAnswerFollowsThePayments()
{
    FigureLedger ledger;
    drawDues(ledger);
    Figures figures = ledger.figures();
    const Period period = FigureLedger::period(text("2022-01-01..2022-07-01"));
    const auto asked = [&] { return figures.values(period, 0, {text("dues.arrears")})->constFirst().value; };
    QCOMPARE(asked(), std::optional(900.0));
    ListQuery all;
    all.kind = Kind::PartyDues;
    const auto ids = ledger.reader().ids(all);
    QVERIFY(ids);
    auto records = ledger.reader().load(Kind::PartyDues, *ids);
    QVERIFY(records);
    const auto found = std::ranges::find_if(
        *records, [](const Record& record) { return record.parts.value(QStringLiteral("dues_payments")).size() == 2; });
    QVERIFY(found != records->end());
    Record record = *found;
    record.parts[text("dues_payments")] +=
        PartRow{qlonglong(3), qlonglong(4550), QVariant::fromValue(PartialDate::day(QDate(2022, 6, 30))), {}};
    const auto saved = ledger.testLedger().save(record);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QVERIFY(figures.forget(*saved));
    QCOMPARE(asked(), std::optional(854.5));
}

void DuesArrearsTest::whoOwesForTwoYearsIsOneMember()
{
    FigureLedger ledger;
    drawDues(ledger);
    ledger.draw({dues("乙", "year=2021 | from_month=12", "")});
    Figures figures = ledger.figures();
    const Period period = FigureLedger::period(text("2022-01-01..2022-07-01"));
    const auto values = figures.values(period, 0, {text("dues.arrears"), text("dues.arrears_members")});
    QVERIFY(values);
    QCOMPARE(values->at(0).value, std::optional(990.0));
    QCOMPARE(values->at(1).value, std::optional(3.0));
    const auto trace = figures.trace(text("dues.arrears_members"), period);
    QVERIFY(trace);
    QCOMPARE(trace->records.size(), 4);
    QCOMPARE(std::ranges::count_if(trace->records, [](const TraceRow& row) { return row.adds == 0; }), 1);
}

QTEST_GUILESS_MAIN(DuesArrearsTest)
#include "tst_duesarrears.moc"
