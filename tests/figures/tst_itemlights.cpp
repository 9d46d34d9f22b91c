// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Lights of a year's items by period and scope: the figures, what stands behind them, and the course of the year.
class ItemLightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresCountByLight_data();
    void figuresCountByLight();
    void theFiguresMakeTheTotal();
    void theTraceNamesEveryOtherItemWithItsLight();
    void aScopeKeepsItsItems();
    void aRunningPeriodDoesNotLookAhead();
    void theCourseStopsAtTheDayAsked();
    void ownRulesCountFromTheirDay();
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

static const QString& light(const char* key)
{
    static QString name;
    return name = QStringLiteral("responsibility.") + QLatin1StringView(key);
}

static void drawLists(FigureLedger& ledger)
{
    ledger.draw({
        text("branch | name=机关党委 | type=机关党委"),
        text("branch | name=一支部 | type=党支部 | parent=机关党委"),
        text(
            "responsibility_item | year=2022 | list_no=1 | task=甲 | branch=机关党委 | leader=张三 | lead_department=办公室 | "
            "due_on=2022-06-30 | state=已完成"),
        text("responsibility_item | year=2022 | list_no=2 | task=乙 | branch=机关党委 | leader=张三、李四 | "
             "lead_department=政治部 | due_on=2022-06-18 | state=进行中 | percent=50"),
        text(
            "responsibility_item | year=2022 | list_no=3 | task=丙 | branch=一支部 | leader=李四 | lead_department=政治部 | "
            "due_on=2022-12-31 | state=进行中 | percent=30 | weight=3"),
        text(
            "responsibility_item | year=2022 | list_no=4 | task=丁 | branch=机关党委 | leader=王五 | due_on=2022-12-31 | "
            "state=未启动"),
        text("responsibility_item | year=2022 | list_no=5 | task=戊 | branch=机关党委 | state=终止"),
        text("responsibility_item | year=2022 | list_no=6 | task=己 | branch=机关党委 | scope=全市 | state=已完成"),
    });
}

void ItemLightsTest::figuresCountByLight_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("period");
    QTest::addColumn<double>("value");
    // On 30 June 丙 is 19.6 points behind, on 31 December it falls due.
    QTest::newRow("green") << light("green") << text("2022Q2") << 1.0;
    QTest::newRow("yellow") << light("yellow") << text("2022Q2") << 1.0;
    QTest::newRow("red") << light("red") << text("2022Q2") << 1.0;
    QTest::newRow("grey") << light("grey") << text("2022Q2") << 2.0;
    QTest::newRow("red at the year's end") << light("red") << text("2022") << 2.0;
    QTest::newRow("another year") << light("grey") << text("2021") << 0.0;
}

void ItemLightsTest::figuresCountByLight()
{
    QFETCH(QString, key);
    QFETCH(QString, period);
    FigureLedger ledger;
    drawLists(ledger);
    Figures figures = ledger.figures();
    const auto values = figures.values(FigureLedger::period(period), 0, {key});
    QVERIFY2(values, values ? "" : qPrintable(values.error().message));
    QTEST(values->constFirst().value.value_or(-1), "value");
}

void ItemLightsTest::theFiguresMakeTheTotal()
{
    FigureLedger ledger;
    drawLists(ledger);
    Figures figures = ledger.figures();
    for (const QString& period : {text("2022Q1"), text("2022Q2"), text("2022-10"), text("2022")}) {
        const auto values =
            figures.values(FigureLedger::period(period), 0,
                           {text("responsibility.total"), text("responsibility.green"), text("responsibility.yellow"),
                            text("responsibility.red"), text("responsibility.grey")});
        QVERIFY(values);
        double sum = 0;
        for (qsizetype i = 1; i < values->size(); ++i)
            sum += values->at(i).value.value_or(0);
        QCOMPARE(sum, values->constFirst().value.value_or(-1));
    }
}

void ItemLightsTest::theTraceNamesEveryOtherItemWithItsLight()
{
    FigureLedger ledger;
    drawLists(ledger);
    Figures figures = ledger.figures();
    const auto trace = figures.trace(light("red"), FigureLedger::period(text("2022Q2")));
    QVERIFY(trace);
    QCOMPARE(trace->records.size(), 1);
    QCOMPARE(trace->records.constFirst().title, text("乙"));
    QCOMPARE(trace->records.constFirst().told, text("逾期 12 天"));
    QCOMPARE(trace->notCounted.size(), 4);
    QCOMPARE(trace->notCounted.constFirst().reason, text("绿灯：已完成"));
    const auto only = figures.trace(light("yellow"), FigureLedger::period(text("2022Q2")), 0,
                                    {FieldWord{text("lead_department"), text("政治部")}});
    QVERIFY(only);
    QCOMPARE(only->records.size(), 1);
    QCOMPARE(only->notCounted.size(), 1);
    QCOMPARE(only->figure.value, std::optional(1.0));
}

void ItemLightsTest::aScopeKeepsItsItems()
{
    FigureLedger ledger;
    drawLists(ledger);
    Figures figures = ledger.figures();
    const Period period = FigureLedger::period(text("2022Q2"));
    QCOMPARE(figures.lights(period)->size(), 5);
    QCOMPARE(figures.lights(period, {0, text("李四"), {}})->size(), 2);
    QCOMPARE(figures.lights(period, {0, {}, text("政治部")})->size(), 2);
    QCOMPARE(figures.lights(period, {ledger.branch(text("一支部")), {}, {}})->size(), 1);
    QCOMPARE(figures.lights(period, {ledger.branch(text("一支部")), text("张三"), {}})->size(), 0);
}

void ItemLightsTest::aRunningPeriodDoesNotLookAhead()
{
    FigureLedger ledger(QDate(2022, 6, 20));
    drawLists(ledger);
    Figures figures = ledger.figures();
    const auto items = figures.lights(FigureLedger::period(text("2022")), {0, {}, text("政治部")});
    QVERIFY(items);
    QCOMPARE(lightReason(items->constFirst().verdict), text("逾期 2 天"));
    QCOMPARE(items->at(1).verdict.light, Light::Yellow);
}

void ItemLightsTest::theCourseStopsAtTheDayAsked()
{
    FigureLedger ledger(QDate(2022, 6, 20));
    drawLists(ledger);
    Figures figures = ledger.figures();
    const auto course = figures.courseOfYear(FigureLedger::period(text("2022Q2")), {0, text("李四"), {}});
    QVERIFY(course);
    QCOMPARE(course->size(), 12);
    QCOMPARE(course->at(5).day, QDate(2022, 6, 20));
    // 乙 weighs 1 and is 50% done, 丙 weighs 3 and is 30% done.
    QCOMPARE(course->at(5).actual, std::optional(35.0));
    QCOMPARE(course->at(5).parts.size(), 2);
    QVERIFY(!course->at(6).actual);
    QCOMPARE(course->at(11).scheduled, std::optional(100.0));
    QVERIFY(!figures.courseOfYear(FigureLedger::period(text("2019")))->at(0).scheduled);
}

void ItemLightsTest::ownRulesCountFromTheirDay()
{
    FigureLedger ledger;
    drawLists(ledger);
    QVERIFY(ledger.testLedger().ledger().setSetting(text("setting.lights_own"),
                                                    text("2022-06-01 到期前7天 落后5黄 15红 院党组会议")));
    Figures figures = ledger.figures();
    QCOMPARE(figures.values(FigureLedger::period(text("2022Q2")), 0, {light("red")})->constFirst().value,
             std::optional(2.0));
}

QTEST_GUILESS_MAIN(ItemLightsTest)
#include "tst_itemlights.moc"
