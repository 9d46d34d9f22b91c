// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"

#include <QTest>

#include <limits>

using namespace ledger;

namespace {

QString isoOf(const std::optional<PartialDate>& date)
{
    return date ? date->toIso() : QStringLiteral("none");
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsInTextCells_data();
    void readsWhatStandsInTextCells();
    void readsWhatStandsInNumberCells_data();
    void readsWhatStandsInNumberCells();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void saysWhichDayIsMissing_data();
    void saysWhichDayIsMissing();
};

void TestDateText::readsWhatStandsInTextCells_data()
{
    QTest::addColumn<QString>("iso");
    const QList<std::pair<QString, QString>> rows{
        {u"2021-07-01"_qs, u"2021-07-01"_qs},
        {u"2021/7/1"_qs, u"2021-07-01"_qs},
        {u"2021.7"_qs, u"2021-07"_qs},
        {u"2021.07.01"_qs, u"2021-07-01"_qs},
        {u"2021年7月"_qs, u"2021-07"_qs},
        {u"2021年7月1日"_qs, u"2021-07-01"_qs},
        {u"2021年7月1号"_qs, u"2021-07-01"_qs},
        {u"202107"_qs, u"2021-07"_qs},
        {u"20210701"_qs, u"2021-07-01"_qs},
        {u"2021年"_qs, u"2021"_qs},
        {u"2021"_qs, u"2021"_qs},
        {u"2021年度"_qs, u"2021"_qs},
        {u"２０２１．７．１"_qs, u"2021-07-01"_qs},
        {u"'2021-07-01"_qs, u"2021-07-01"_qs},
        {u" 2021 年 7 月 1 日 "_qs, u"2021-07-01"_qs},
        {u"2021-07-01 09:30:00"_qs, u"2021-07-01"_qs},
        {u"2021-07-01T09:30"_qs, u"2021-07-01"_qs},
        {u"2021年7月1日 上午9:30"_qs, u"2021-07-01"_qs},
        {u"2021年7月1日上午9时"_qs, u"2021-07-01"_qs},
        {u"2021/7/1 0:00"_qs, u"2021-07-01"_qs},
        {u"2021年7月1日（星期四）"_qs, u"2021-07-01"_qs},
        {u"2021年7月1日下午"_qs, u"2021-07-01"_qs},
        {u"2021年7月1日（星期四）上午"_qs, u"2021-07-01"_qs},
        {u"2021.7.1 下午（星期四）"_qs, u"2021-07-01"_qs},
        {u"2021.7.1 周四"_qs, u"2021-07-01"_qs},
        {u"2020.9.20"_qs, u"2020-09-20"_qs},
        {u"2021.1"_qs, u"2021-01"_qs},
        {u"2021.10"_qs, u"2021-10"_qs},
        {u"2021年07月份"_qs, u"2021-07"_qs},
        {u"44378"_qs, u"2021-07-01"_qs},
        {u"36923"_qs, u"2001-02-01"_qs},
        {u"44378.75"_qs, u"2021-07-01"_qs},
        {u"2024-02-29"_qs, u"2024-02-29"_qs},
        {u"二〇二一年七月一日"_qs, u"2021-07-01"_qs},
        {u"二○二一年十二月三十一日"_qs, u"2021-12-31"_qs},
        {u"二〇二一年七月"_qs, u"2021-07"_qs},
        {u"2021\n-07-01"_qs, u"2021-07-01"_qs},
        {u"2021年7月1"_qs, u"2021-07-01"_qs},
    };
    for (const auto& [text, iso] : rows)
        QTest::newRow(qPrintable(text)) << iso;
    for (const QString& text : {u""_qs,
                                u"2021-02-30"_qs,
                                u"2021-13-01"_qs,
                                u"2021.13"_qs,
                                u"2023-02-29"_qs,
                                u"1900-02-29"_qs,
                                u"20210230"_qs,
                                u"202113"_qs,
                                u"2021-0"_qs,
                                u"2021.7.0"_qs,
                                u"待定"_qs,
                                u"2021年7月上旬"_qs,
                                u"7月1日"_qs,
                                u"7305"_qs,
                                u"61000"_qs,
                                u"0202-07-01"_qs,
                                u"2021-07-01-02"_qs,
                                u"2021年2月30日"_qs,
                                u"2024-13-45"_qs,
                                u"130999198001010013"_qs,
                                u"1899"_qs,
                                u"2101"_qs,
                                u"二〇二一年十三月"_qs,
                                u"2021/7/1至2021/7/3"_qs})
        QTest::newRow(qPrintable(u"no date: "_qs + text)) << u"none"_qs;
}

void TestDateText::readsWhatStandsInTextCells()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag()).remove(QStringLiteral("no date: "));
    QTEST(isoOf(readDateText(text)), "iso");
}

void TestDateText::readsWhatStandsInNumberCells_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("iso");
    QTest::newRow("serial") << 44378.0 << u"2021-07-01"_qs;
    QTest::newRow("serial with time") << 45000.9999999 << u"2023-03-15"_qs;
    QTest::newRow("first serial") << 7306.0 << u"1920-01-01"_qs;
    QTest::newRow("last serial") << 80000.0 << u"2119-01-11"_qs;
    QTest::newRow("yyyymmdd") << 19800301.0 << u"1980-03-01"_qs;
    QTest::newRow("yyyymm") << 202107.0 << u"2021-07"_qs;
    QTest::newRow("yyyy") << 2021.0 << u"2021"_qs;
    QTest::newRow("decimal month") << 2021.07 << u"2021-07"_qs;
    QTest::newRow("decimal January") << 2021.1 << u"2021-01"_qs;
    QTest::newRow("decimal one figure") << 1987.9 << u"1987-09"_qs;
    QTest::newRow("decimal December") << 1987.12 << u"1987-12"_qs;
    const double none[] = {0,
                           -1,
                           60,
                           7305,
                           80001,
                           202113,
                           20210230,
                           2958466,
                           2021.13,
                           2021.071,
                           1899,
                           2101,
                           19800301.5,
                           1e300,
                           std::numeric_limits<double>::quiet_NaN(),
                           std::numeric_limits<double>::infinity()};
    for (const double number : none)
        QTest::newRow(qPrintable(QString::number(number, 'g', 12))) << number << u"none"_qs;
}

void TestDateText::readsWhatStandsInNumberCells()
{
    QFETCH(double, number);
    QTEST(isoOf(readDateNumber(number)), "iso");
}

void TestDateText::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("iso");
    // Seen from Wednesday, 15 March 2023.
    const QList<std::pair<QString, QString>> rows{
        {u"2021-07-01"_qs, u"2021-07-01"_qs},
        {u"3.15"_qs, u"2023-03-15"_qs},
        {u"3.16"_qs, u"2022-03-16"_qs},
        {u"0315"_qs, u"2023-03-15"_qs},
        {u"315"_qs, u"2023-03-15"_qs},
        {u"1231"_qs, u"2022-12-31"_qs},
        {u"3/1"_qs, u"2023-03-01"_qs},
        {u"3月1日"_qs, u"2023-03-01"_qs},
        {u"３月１号"_qs, u"2023-03-01"_qs},
        {u"2.29"_qs, u"2020-02-29"_qs},
        {u"今天"_qs, u"2023-03-15"_qs},
        {u"昨天"_qs, u"2023-03-14"_qs},
        {u"昨日"_qs, u"2023-03-14"_qs},
        {u"前天"_qs, u"2023-03-13"_qs},
        {u"大前天"_qs, u"2023-03-12"_qs},
        {u"明天"_qs, u"2023-03-16"_qs},
        {u"上周五"_qs, u"2023-03-10"_qs},
        {u"上个星期五"_qs, u"2023-03-10"_qs},
        {u"本周三"_qs, u"2023-03-15"_qs},
        {u"这周日"_qs, u"2023-03-19"_qs},
        {u"上周天"_qs, u"2023-03-12"_qs},
        {u"上上周一"_qs, u"2023-02-27"_qs},
        {u"下周一"_qs, u"2023-03-20"_qs},
        {u"周一"_qs, u"2023-03-13"_qs},
        {u"上月底"_qs, u"2023-02-28"_qs},
        {u"上个月底"_qs, u"2023-02-28"_qs},
        {u"月初"_qs, u"2023-03-01"_qs},
        {u"本月末"_qs, u"2023-03-31"_qs},
        {u"上月"_qs, u"2023-02"_qs},
        {u"上月15号"_qs, u"2023-02-15"_qs},
        {u"15日"_qs, u"2023-03-15"_qs},
        {u"31号"_qs, u"2023-01-31"_qs},
        {u"3月"_qs, u"2023-03"_qs},
        {u"12月"_qs, u"2022-12"_qs},
        {u"去年"_qs, u"2022"_qs},
        {u"今年2月"_qs, u"2023-02"_qs},
        {u"去年12月31日"_qs, u"2022-12-31"_qs},
        {u"去年底"_qs, u"2022-12-31"_qs},
        {u"年初"_qs, u"2023-01-01"_qs},
        {u"2022"_qs, u"2022"_qs},
    };
    for (const auto& [text, iso] : rows)
        QTest::newRow(qPrintable(text)) << iso;
    for (const QString& text : {u""_qs, u"2.30"_qs, u"13.1"_qs, u"0230"_qs, u"上月30日"_qs, u"上周八"_qs, u"改天"_qs,
                                u"99"_qs, u"去年2月29日"_qs, u"32号"_qs})
        QTest::newRow(qPrintable(u"no date: "_qs + text)) << u"none"_qs;
}

void TestDateText::readsWhatIsTyped()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag()).remove(QStringLiteral("no date: "));
    QTEST(isoOf(readDateEntry(text, QDate(2023, 3, 15))), "iso");
}

void TestDateText::saysWhichDayIsMissing_data()
{
    QTest::addColumn<QString>("said");
    const QList<std::pair<QString, QString>> rows{
        {u"2022-02-30"_qs, u"2022年2月没有30日"_qs},
        {u"2022年2月29日"_qs, u"2022年2月没有29日"_qs},
        {u"2022.4.31"_qs, u"2022年4月没有31日"_qs},
        {u"20220230"_qs, u"2022年2月没有30日"_qs},
        {u"2022/2/0"_qs, u"2022年2月没有0日"_qs},
        {u"2.30"_qs, u"2月没有30日"_qs},
        {u"2022-13-01"_qs, u"一年没有13月"_qs},
        {u"2022-02-28"_qs, QString()},
        {u"2020-02-29"_qs, QString()},
        {u"2.29"_qs, QString()},
        {u"2022-02"_qs, QString()},
        {u"改天"_qs, QString()},
    };
    for (const auto& [text, said] : rows)
        QTest::newRow(qPrintable(text)) << said;
}

void TestDateText::saysWhichDayIsMissing()
{
    const auto missing = findMissingDay(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(missing ? missing->toText() : QString(), "said");
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
