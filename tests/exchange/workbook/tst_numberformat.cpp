// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/celltext.h"
#include "exchange/workbook/numberformat.h"

#include <QTest>

using namespace ledger;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDatesFromNumbersByTheFormatCode_data();
    void tellsDatesFromNumbersByTheFormatCode();
    void knowsTheChineseFormatsThatHaveOnlyANumber();
    void writesNumbersInTheShortestDigitsWithoutExponent_data();
    void writesNumbersInTheShortestDigitsWithoutExponent();
    void writesSerialsAsExcelShowsThem_data();
    void writesSerialsAsExcelShowsThem();
    void readsIsoDatesThatExist_data();
    void readsIsoDatesThatExist();
};

void TestNumberFormat::tellsDatesFromNumbersByTheFormatCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* code, const char* kind) {
        QTest::newRow(code) << QByteArray(code) << QString::fromLatin1(kind);
    };
    row("General", "number");
    row("G/通用格式", "number");
    row("0.00", "number");
    row("0.00E+00", "number");
    row("#,##0.00_);[Red](#,##0.00)", "number");
    row("0\"days\"", "number");
    row("[$￥-804]#,##0", "number");
    row("[DBNum1]0", "number");
    row("@", "number");
    row("0_d", "number");
    row("yyyy-mm-dd", "day");
    row("yyyy\"年\"m\"月\"d\"日\";@", "day");
    row("yyyy年m月d日", "day");
    row("[$-804]aaaa", "day");
    row("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "day");
    row("m\"月\"d\"日\"", "day");
    row("[h]:mm:ss", "day");
    row("yyyy/m/d h:mm", "day");
    row("yyyy\"年\"m\"月\"", "month");
    row("yyyy.mm", "month");
    row("mmm-yy", "month");
    row("yyyy", "year");
    row("yyyy\"年\"", "year");
}

void TestNumberFormat::tellsDatesFromNumbersByTheFormatCode()
{
    QFETCH(QByteArray, code);
    const NumberFormat format = numberFormatOfCode({code.constData(), static_cast<std::size_t>(code.size())});
    const QString shown =
        QStringList{QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")}.at(int(format.shown));
    QTEST(format.date ? shown : QStringLiteral("number"), "kind");
}

void TestNumberFormat::knowsTheChineseFormatsThatHaveOnlyANumber()
{
    QVERIFY(numberFormatOfId(14).date);
    QVERIFY(numberFormatOfId(58).date);
    QVERIFY(!numberFormatOfId(0).date);
    QVERIFY(!numberFormatOfId(49).date);
    QCOMPARE(numberFormatOfId(57).shown, RawCell::Shown::Month);
    QCOMPARE(numberFormatOfId(31).shown, RawCell::Shown::Day);
}

void TestNumberFormat::writesNumbersInTheShortestDigitsWithoutExponent_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("integer") << 12.0 << QStringLiteral("12");
    QTest::newRow("minus zero") << -0.0 << QStringLiteral("0");
    QTest::newRow("tenth") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("small") << 1e-7 << QStringLiteral("0.0000001");
    QTest::newRow("ID number that lost digits") << 1.30999196706209e+17 << QStringLiteral("130999196706209000");
    QTest::newRow("negative") << -2.5 << QStringLiteral("-2.5");
}

void TestNumberFormat::writesNumbersInTheShortestDigitsWithoutExponent()
{
    QFETCH(double, value);
    QTEST(numberText(value), "text");
}

void TestNumberFormat::writesSerialsAsExcelShowsThem_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("text");
    QTest::newRow("a day") << 44625.0 << QStringLiteral("2022-03-05");
    QTest::newRow("with time") << 44625.5 << QStringLiteral("2022-03-05 12:00:00");
    QTest::newRow("time only") << 0.25 << QStringLiteral("06:00:00");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("00:00:00");
    QTest::newRow("first day") << 1.0 << QStringLiteral("1900-01-01");
    QTest::newRow("Excel's leap day") << 60.0 << QStringLiteral("1900-02-29");
    QTest::newRow("the day after") << 61.0 << QStringLiteral("1900-03-01");
    QTest::newRow("an instant before midnight") << 45000.9999999 << QStringLiteral("2023-03-16");
    QTest::newRow("last day") << 2958465.0 << QStringLiteral("9999-12-31");
    QTest::newRow("beyond the calendar") << 2958466.0 << QStringLiteral("2958466");
    QTest::newRow("negative") << -1.0 << QStringLiteral("-1");
}

void TestNumberFormat::writesSerialsAsExcelShowsThem()
{
    QFETCH(double, serial);
    QTEST(dateText(serial), "text");
}

void TestNumberFormat::readsIsoDatesThatExist_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<double>("serial"); // -1: none
    QTest::newRow("day") << QStringLiteral("2022-03-05") << 44625.0;
    QTest::newRow("with time") << QStringLiteral("2022-03-05T12:00:00") << 44625.5;
    QTest::newRow("with fraction and zone") << QStringLiteral("2022-03-05T06:00:00.000Z") << 44625.25;
    QTest::newRow("duration") << QStringLiteral("PT06H00M00S") << 0.25;
    QTest::newRow("early") << QStringLiteral("1900-02-28") << 59.0;
    QTest::newRow("no such month") << QStringLiteral("2024-13-45") << -1.0;
    QTest::newRow("no such day") << QStringLiteral("2023-02-30") << -1.0;
    QTest::newRow("before the calendar") << QStringLiteral("1850-01-01") << -1.0;
    QTest::newRow("no date") << QStringLiteral("甲") << -1.0;
}

void TestNumberFormat::readsIsoDatesThatExist()
{
    QFETCH(QString, iso);
    QTEST(serialOfIso(iso).value_or(-1), "serial");
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
