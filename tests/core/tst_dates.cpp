// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/partialdate.h"
#include "core/period.h"

#include <QTest>

using namespace ledger;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedClockKeepsItsDay();
    void partialDatesReadAndWriteTheirIsoForm_data();
    void partialDatesReadAndWriteTheirIsoForm();
    void partialDatesRefuseOtherForms_data();
    void partialDatesRefuseOtherForms();
    void partialDatesCompareInVariants();
    void ageGrowsOnTheBirthday_data();
    void ageGrowsOnTheBirthday();
    void addingMonthsStopsAtTheMonthsEnd();
    void periodsAreParsed_data();
    void periodsAreParsed();
    void otherPeriodsAreWrongUsage_data();
    void otherPeriodsAreWrongUsage();
    void periodsHaveNeighbours_data();
    void periodsHaveNeighbours();
};

void TestDates::fixedClockKeepsItsDay()
{
    const QDate leapDay(2024, 2, 29);
    QCOMPARE(Clock::fixed(leapDay).today(), leapDay);
    QCOMPARE(Clock::fixed(leapDay).now().date(), leapDay);
    QCOMPARE(Clock::fixed(leapDay).now().toLocalTime().date(), leapDay);
    QCOMPARE(Clock::fixed(leapDay).now().timeSpec(), Qt::UTC);
    QCOMPARE(Clock::fixed(QDate()).today(), Clock::system().today());
}

void TestDates::partialDatesReadAndWriteTheirIsoForm_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("day") << u"2022-07-01"_qs << QDate(2022, 7, 1) << QDate(2022, 7, 1) << u"2022年7月1日"_qs;
    QTest::newRow("leap day") << u"2024-02-29"_qs << QDate(2024, 2, 29) << QDate(2024, 2, 29) << u"2024年2月29日"_qs;
    QTest::newRow("month") << u"2022-07"_qs << QDate(2022, 7, 1) << QDate(2022, 7, 31) << u"2022年7月"_qs;
    QTest::newRow("leap February") << u"2024-02"_qs << QDate(2024, 2, 1) << QDate(2024, 2, 29) << u"2024年2月"_qs;
    QTest::newRow("year") << u"2022"_qs << QDate(2022, 1, 1) << QDate(2022, 12, 31) << u"2022年"_qs;
}

void TestDates::partialDatesReadAndWriteTheirIsoForm()
{
    QFETCH(QString, iso);
    const auto date = PartialDate::fromIso(iso);
    QVERIFY(date);
    QTEST(date->first, "first");
    QTEST(date->last(), "last");
    QTEST(date->toChinese(), "chinese");
    QCOMPARE(date->toIso(), iso);
}

void TestDates::partialDatesRefuseOtherForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "22", "2022-7-1", "2022-13", "2022-02-30", "1900-02-29", "2022/07/01",
                             "2022-07-01T00:00", "20220701", "2022-0a", "+022", "2022-00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDates::partialDatesRefuseOtherForms()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromIso(text));
}

void TestDates::partialDatesCompareInVariants()
{
    const auto month = PartialDate::month(2022, 7);
    const auto day = PartialDate::day(QDate(2022, 7, 1));
    QVERIFY(day < month);
    QVERIFY(month < PartialDate::day(QDate(2022, 7, 2)));
    QVERIFY(QVariant::fromValue(month) == QVariant::fromValue(PartialDate::month(2022, 7)));
    QVERIFY(QVariant::fromValue(month) != QVariant::fromValue(day));
    QCOMPARE(QVariant::compare(QVariant::fromValue(day), QVariant::fromValue(month)), QPartialOrdering::Less);
    QVERIFY(!PartialDate().isValid());
    QVERIFY(PartialDate().toIso().isEmpty() && PartialDate().toChinese().isEmpty() && !PartialDate().last().isValid());
}

void TestDates::ageGrowsOnTheBirthday_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day before") << QDate(1987, 7, 2) << QDate(2022, 7, 1) << 34;
    QTest::newRow("birthday") << QDate(1987, 7, 1) << QDate(2022, 7, 1) << 35;
    QTest::newRow("leap child, 28 February") << QDate(2000, 2, 29) << QDate(2021, 2, 28) << 20;
    QTest::newRow("leap child, 1 March") << QDate(2000, 2, 29) << QDate(2021, 3, 1) << 21;
    QTest::newRow("leap child, leap year") << QDate(2000, 2, 29) << QDate(2024, 2, 29) << 24;
    QTest::newRow("born that day") << QDate(2022, 7, 1) << QDate(2022, 7, 1) << 0;
    QTest::newRow("not yet born") << QDate(2022, 7, 2) << QDate(2022, 7, 1) << -1;
    QTest::newRow("unknown") << QDate() << QDate(2022, 7, 1) << -1;
}

void TestDates::ageGrowsOnTheBirthday()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QTEST(wholeYears(birth, day), "age");
}

void TestDates::addingMonthsStopsAtTheMonthsEnd()
{
    QCOMPARE(addMonthsClamped(QDate(2022, 1, 31), 1), QDate(2022, 2, 28));
    QCOMPARE(addMonthsClamped(QDate(2023, 1, 31), 13), QDate(2024, 2, 29));
    QCOMPARE(addMonthsClamped(QDate(2024, 2, 29), 12), QDate(2025, 2, 28));
    QCOMPARE(addMonthsClamped(QDate(2022, 3, 31), -6), QDate(2021, 9, 30));
}

void TestDates::periodsAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("label");
    QTest::newRow("year") << u"2022"_qs << QDate(2022, 1, 1) << QDate(2022, 12, 31) << u"2022年"_qs;
    QTest::newRow("quarter") << u"2022Q3"_qs << QDate(2022, 7, 1) << QDate(2022, 9, 30) << u"2022年第三季度"_qs;
    QTest::newRow("first half") << u"2022H1"_qs << QDate(2022, 1, 1) << QDate(2022, 6, 30) << u"2022年上半年"_qs;
    QTest::newRow("second half") << u"2022H2"_qs << QDate(2022, 7, 1) << QDate(2022, 12, 31) << u"2022年下半年"_qs;
    QTest::newRow("month") << u"2022-07"_qs << QDate(2022, 7, 1) << QDate(2022, 7, 31) << u"2022年7月"_qs;
    QTest::newRow("leap month") << u"2024-02"_qs << QDate(2024, 2, 1) << QDate(2024, 2, 29) << u"2024年2月"_qs;
    QTest::newRow("range") << u"2022-07-01..2022-09-30"_qs << QDate(2022, 7, 1) << QDate(2022, 9, 30)
                           << u"2022年7月1日至2022年9月30日"_qs;
    QTest::newRow("one day") << u"2022-07-01..2022-07-01"_qs << QDate(2022, 7, 1) << QDate(2022, 7, 1)
                             << u"2022年7月1日"_qs;
    QTest::newRow("last three years") << u"last3y@2022-09-30"_qs << QDate(2019, 10, 1) << QDate(2022, 9, 30)
                                      << u"近三年（截至2022年9月30日）"_qs;
    QTest::newRow("last years to a leap day")
        << u"last3y@2024-02-29"_qs << QDate(2021, 3, 1) << QDate(2024, 2, 29) << u"近三年（截至2024年2月29日）"_qs;
    QTest::newRow("last years to 28 February")
        << u"last3y@2023-02-28"_qs << QDate(2020, 3, 1) << QDate(2023, 2, 28) << u"近三年（截至2023年2月28日）"_qs;
    QTest::newRow("last years inside a month")
        << u"last1y@2022-09-15"_qs << QDate(2021, 9, 16) << QDate(2022, 9, 15) << u"近一年（截至2022年9月15日）"_qs;
    QTest::newRow("ever") << u"ever@2022-09-30"_qs << QDate(1900, 1, 1) << QDate(2022, 9, 30)
                          << u"截至2022年9月30日"_qs;
}

void TestDates::periodsAreParsed()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QCOMPARE(period->text, text);
    QTEST(period->from, "from");
    QTEST(period->to, "to");
    QTEST(period->labelChinese(), "label");
    QVERIFY(period->contains(period->from) && period->contains(period->to));
    QVERIFY(!period->contains(period->to.addDays(1)) && !period->contains(period->from.addDays(-1)));
    QVERIFY(!period->contains(QDate()));
}

void TestDates::otherPeriodsAreWrongUsage_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "22", "2022Q5", "2022Q0", "2022H3", "2022-13", "2022-7", "2022-07-01", "2022-09-30..2022-07-01",
          "2022-02-30..2022-03-01", "last0y@2022-09-30", "last3y", "last3y@2022-9-30", "ever", "ever@2022-02-30",
          "0001", "2022Q3 2022Q4", "2022-07-01..", "%1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDates::otherPeriodsAreWrongUsage()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(!period);
    QCOMPARE(period.error().code, ErrorCode::Usage);
    QVERIFY(period.error().message.contains(text));
}

void TestDates::periodsHaveNeighbours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");
    QTest::newRow("year") << u"2022"_qs << u"2021"_qs << u"2021"_qs;
    QTest::newRow("quarter") << u"2022Q1"_qs << u"2021Q4"_qs << u"2021Q1"_qs;
    QTest::newRow("half") << u"2022H1"_qs << u"2021H2"_qs << u"2021H1"_qs;
    QTest::newRow("month") << u"2022-01"_qs << u"2021-12"_qs << u"2021-01"_qs;
    QTest::newRow("whole months") << u"2024-02-01..2024-02-29"_qs << u"2024-01-01..2024-01-31"_qs
                                  << u"2023-02-01..2023-02-28"_qs;
    QTest::newRow("to a leap year's month end")
        << u"2025-02-01..2025-02-28"_qs << u"2025-01-01..2025-01-31"_qs << u"2024-02-01..2024-02-29"_qs;
    QTest::newRow("days") << u"2022-07-05..2022-07-14"_qs << u"2022-06-25..2022-07-04"_qs
                          << u"2021-07-05..2021-07-14"_qs;
    QTest::newRow("last years") << u"last3y@2022-09-30"_qs << u"last3y@2019-09-30"_qs << u"last3y@2021-09-30"_qs;
    QTest::newRow("ever") << u"ever@2022-09-30"_qs << u"ever@2022-09-30"_qs << u"ever@2021-09-30"_qs;
}

void TestDates::periodsHaveNeighbours()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QTEST(period->previous().text, "previous");
    QTEST(period->sameLastYear().text, "lastYear");
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
