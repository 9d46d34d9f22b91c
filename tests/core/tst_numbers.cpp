// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "core/idnumber.h"
#include "core/numbertext.h"

#include <QTest>

#include <limits>

using namespace ledger;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCountsAsPeopleWriteThem_data();
    void readsCountsAsPeopleWriteThem();
    void readsNoNumberFromOtherText_data();
    void readsNoNumberFromOtherText();
    void readsChineseNumerals_data();
    void readsChineseNumerals();
    void writesFiguresInEveryStyle_data();
    void writesFiguresInEveryStyle();
    void writesPercents();
    void checksIdNumbers_data();
    void checksIdNumbers();
    void normalisesIdNumbers();
    void masksPersonalNumbers();
};

void TestNumbers::readsCountsAsPeopleWriteThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString& text, double value, bool approximate, const QString& unit) {
        QTest::newRow(qPrintable(text)) << value << approximate << unit;
    };
    row(u"1,200"_qs, 1200, false, {});
    row(u"３０"_qs, 30, false, {});
    row(u"30余次"_qs, 30, true, u"次"_qs);
    row(u"约200"_qs, 200, true, {});
    row(u"1200毫升"_qs, 1200, false, u"毫升"_qs);
    row(u"1,200毫升"_qs, 1200, false, u"毫升"_qs);
    row(u"10余人"_qs, 10, true, u"人"_qs);
    row(u"3,700元"_qs, 3700, false, u"元"_qs);
    row(u"￥3,700.50"_qs, 3700.5, false, u"元"_qs);
    row(u"2.5"_qs, 2.5, false, {});
    row(u"2.5小时"_qs, 2.5, false, u"小时"_qs);
    row(u"十二"_qs, 12, false, {});
    row(u"三"_qs, 3, false, {});
    row(u"三人"_qs, 3, false, u"人"_qs);
    row(u"两次"_qs, 2, false, u"次"_qs);
    row(u"三百余人"_qs, 300, true, u"人"_qs);
    row(u"85%"_qs, 85, false, u"%"_qs);
    row(u"85.5％"_qs, 85.5, false, u"%"_qs);
    row(u"1.2万元"_qs, 12000, false, u"元"_qs);
    row(u"2千多元"_qs, 2000, true, u"元"_qs);
    row(u"30多人次"_qs, 30, true, u"人次"_qs);
    row(u"30人左右"_qs, 30, true, u"人"_qs);
    row(u"30+"_qs, 30, true, {});
    row(u"共30人"_qs, 30, false, u"人"_qs);
    row(u"30（含离退休5人）"_qs, 30, false, {});
    row(u" 30 人 "_qs, 30, false, u"人"_qs);
    row(u"400ml"_qs, 400, false, u"ml"_qs);
    row(u"0"_qs, 0, false, {});
}

void TestNumbers::readsCountsAsPeopleWriteThem()
{
    const auto number = readNumberText(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(number);
    QTEST(number->value, "value");
    QTEST(number->approximate, "approximate");
    QTEST(number->unit, "unit");
}

void TestNumbers::readsNoNumberFromOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_qs,
                                u"若干"_qs,
                                u"几瓶"_qs,
                                u"十几"_qs,
                                u"30几"_qs,
                                u"一批"_qs,
                                u"多篇"_qs,
                                u"半天"_qs,
                                u"待定"_qs,
                                u"近百人"_qs,
                                u"百余人"_qs,
                                u"-5"_qs,
                                u"－5"_qs,
                                u"1,2"_qs,
                                u"12,34"_qs,
                                u"20-30"_qs,
                                u"3/5"_qs,
                                u"1e5"_qs,
                                u"1小时30分"_qs,
                                u"两个半小时"_qs,
                                u"一些"_qs,
                                u"一半"_qs,
                                u"三八红旗手"_qs,
                                u"第3次"_qs,
                                u"1.2.3"_qs,
                                u"inf"_qs,
                                u"nan"_qs,
                                u"0x10"_qs,
                                u"99999999999999999999"_qs,
                                u"NaN"_qs,
                                u"全体"_qs})
        QTest::newRow(qPrintable(text)) << text;
}

void TestNumbers::readsNoNumberFromOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!readNumberText(text));
}

void TestNumbers::readsChineseNumerals_data()
{
    QTest::addColumn<qint64>("value");
    const QList<std::pair<QString, qint64>> rows{
        {u"三"_qs, 3},
        {u"十"_qs, 10},
        {u"十二"_qs, 12},
        {u"二十"_qs, 20},
        {u"廿一"_qs, 21},
        {u"九十九"_qs, 99},
        {u"一百"_qs, 100},
        {u"一百零五"_qs, 105},
        {u"一百一十"_qs, 110},
        {u"一千二百三十四"_qs, 1234},
        {u"一千零一"_qs, 1001},
        {u"两千"_qs, 2000},
        {u"一万"_qs, 10000},
        {u"十二万三千"_qs, 123000},
        {u"一亿零五十万"_qs, 100500000},
        {u"二〇二二"_qs, 2022},
        {u"一九八七"_qs, 1987},
        {u"零"_qs, 0},
        {u"百"_qs, -1},
        {u"一二"_qs, -1},
        {u"一百二"_qs, -1},
        {u"一万二"_qs, -1},
        {u"十十"_qs, -1},
        {u"一十百"_qs, -1},
        {u"三人"_qs, -1},
        {u""_qs, -1},
    };
    for (const auto& [text, value] : rows)
        QTest::newRow(qPrintable(text)) << value;
}

void TestNumbers::readsChineseNumerals()
{
    QTEST(readChineseNumeral(QString::fromUtf8(QTest::currentDataTag())).value_or(-1), "value");
}

void TestNumbers::writesFiguresInEveryStyle_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("chinese");
    const auto row = [](double value, const QString& plain, const QString& about, const QString& chinese) {
        QTest::newRow(qPrintable(plain)) << value << plain << about << chinese;
    };
    row(0, u"0"_qs, u"0"_qs, u"零"_qs);
    row(7, u"7"_qs, u"7"_qs, u"七"_qs);
    row(10, u"10"_qs, u"10"_qs, u"十"_qs);
    row(12, u"12"_qs, u"10余"_qs, u"十二"_qs);
    row(20, u"20"_qs, u"20"_qs, u"二十"_qs);
    row(23, u"23"_qs, u"20余"_qs, u"二十三"_qs);
    row(99, u"99"_qs, u"90余"_qs, u"九十九"_qs);
    row(100, u"100"_qs, u"100"_qs, u"一百"_qs);
    row(101, u"101"_qs, u"百余"_qs, u"一百零一"_qs);
    row(110, u"110"_qs, u"百余"_qs, u"一百一十"_qs);
    row(256, u"256"_qs, u"二百余"_qs, u"二百五十六"_qs);
    row(312, u"312"_qs, u"三百余"_qs, u"三百一十二"_qs);
    row(1001, u"1001"_qs, u"千余"_qs, u"一千零一"_qs);
    row(2345, u"2345"_qs, u"两千余"_qs, u"二千三百四十五"_qs);
    row(10500, u"10500"_qs, u"万余"_qs, u"一万零五百"_qs);
    row(123456, u"123456"_qs, u"十二万余"_qs, u"十二万三千四百五十六"_qs);
    row(100000001, u"100000001"_qs, u"亿余"_qs, u"一亿零一"_qs);
    row(2.5, u"2.5"_qs, u"2.5"_qs, u"二点五"_qs);
    row(0.33333, u"0.3333"_qs, u"0.3333"_qs, u"零点三三三三"_qs);
}

void TestNumbers::writesFiguresInEveryStyle()
{
    QFETCH(double, value);
    QTEST(styledPlain(value), "plain");
    QTEST(styledAbout(value), "about");
    QTEST(styledChinese(value), "chinese");
}

void TestNumbers::writesPercents()
{
    QCOMPARE(styledPercent(0.9623), u"96.2%"_qs);
    QCOMPARE(styledPercent(1), u"100%"_qs);
    QCOMPARE(styledPercent(0), u"0%"_qs);
    QVERIFY(styledPercent(std::numeric_limits<double>::quiet_NaN()).isEmpty());
    QVERIFY(styledPlain(std::numeric_limits<double>::infinity()).isEmpty());
    QCOMPARE(styledPlain(-0.00001), u"0"_qs);
}

void TestNumbers::checksIdNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<IdCheck>("check");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QDate>("birth");
    const QString male = u"男"_qs;
    const QString female = u"女"_qs;
    QTest::newRow("male") << u"130999198001010013"_qs << IdCheck::Ok << male << QDate(1980, 1, 1);
    QTest::newRow("leap day") << u"130999199602290449"_qs << IdCheck::Ok << female << QDate(1996, 2, 29);
    QTest::newRow("X") << u"13099919850612039X"_qs << IdCheck::Ok << male << QDate(1985, 6, 12);
    QTest::newRow("f") << u"130999198812310124"_qs << IdCheck::Ok << female << QDate(1988, 12, 31);
    QTest::newRow("m") << u"130999200002290133"_qs << IdCheck::Ok << male << QDate(2000, 2, 29);
    QTest::newRow("m2") << u"130999197507040274"_qs << IdCheck::Ok << male << QDate(1975, 7, 4);
    QTest::newRow("check") << u"130999198001010014"_qs << IdCheck::CheckCharacter << male << QDate(1980, 1, 1);
    QTest::newRow("30 February") << u"13099919800230001X"_qs << IdCheck::BirthDate << male << QDate();
    QTest::newRow("17 figures") << u"13099919800101001"_qs << IdCheck::Length << QString() << QDate();
    QTest::newRow("19 figures") << u"1309991980010100133"_qs << IdCheck::Length << QString() << QDate();
    QTest::newRow("letter inside") << u"13099919800101X013"_qs << IdCheck::Characters << QString() << QDate();
    QTest::newRow("other letter last") << u"13099919800101001A"_qs << IdCheck::Characters << QString() << QDate();
    QTest::newRow("lower x") << u"13099919850612039x"_qs << IdCheck::Characters << QString() << QDate();
    QTest::newRow("empty") << QString() << IdCheck::Length << QString() << QDate();
}

void TestNumbers::checksIdNumbers()
{
    QFETCH(QString, id);
    QTEST(checkIdNumber(id), "check");
    QTEST(sexOf(id), "sex");
    QTEST(birthOf(id).value_or(QDate()), "birth");
}

void TestNumbers::normalisesIdNumbers()
{
    QCOMPARE(normalIdNumber(u"13099919850612039x"), u"13099919850612039X"_qs);
    QCOMPARE(normalIdNumber(u" 130999 19850612 039Ｘ "), u"13099919850612039X"_qs);
    QCOMPARE(normalIdNumber(u"１３０９９９１９８００１０１００１３"), u"130999198001010013"_qs);
    QCOMPARE(normalIdNumber(u"130999800101001"), u"130999198001010013"_qs);
    QCOMPARE(normalIdNumber(u"null"), u"NULL"_qs);
    QVERIFY(normalIdNumber(u"").isEmpty());
}

void TestNumbers::masksPersonalNumbers()
{
    QCOMPARE(maskedId(u"130999198001010013"), u"130999********0013"_qs);
    QCOMPARE(maskedPhone(u"13812341234"), u"138****1234"_qs);
    QCOMPARE(maskedPhone(u"0316-1234567"), u"**********67"_qs);
    QCOMPARE(maskedId(u"1234"), u"****"_qs);
    QVERIFY(maskedId(u"").isEmpty());
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
