// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchdate.h"
#include "core/searchtokens.h"

#include <QTest>

using namespace ledger;

/// Dates as query words, and where a word stands in a text.
class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void tokensLeadToWhatIsHeld_data();
    void tokensLeadToWhatIsHeld();
    void marksTheWord_data();
    void marksTheWord();
    void marksWhereItVerifies_data();
    void marksWhereItVerifies();
};

void TestSearchWords::readsDates_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("notHeld");
    for (const char* day : {"2022-03-15", "2022.3.15", "2022/3/15", "20220315", "2022年3月15日", "２０２２年３月１５日",
                            "二〇二二年三月十五日", "3月15日", "3.15", "03-15", "3/15"})
        QTest::newRow(day) << QString::fromUtf8(day) << QStringLiteral("2022-03-15") << QStringLiteral("2022-03-16");
    for (const char* month : {"2022-03", "2022年3月", "2022.3", "202203", "3月", "3月份"})
        QTest::newRow(month) << QString::fromUtf8(month) << QStringLiteral("2022-03") << QStringLiteral("2022-04-01");
    for (const char* year : {"2022", "2022年", "2022年度"})
        QTest::newRow(year) << QString::fromUtf8(year) << QStringLiteral("2022") << QStringLiteral("2021-12-31");
    QTest::newRow("quarter") << QStringLiteral("2022Q1") << QStringLiteral("2022-03-31") << QStringLiteral("2022-04");
    QTest::newRow("half") << QStringLiteral("2022h2") << QStringLiteral("2022-07-01") << QStringLiteral("2022-06-30");
    QTest::newRow("less exact date") << QStringLiteral("2022-03-15") << QStringLiteral("2022-03-15")
                                     << QStringLiteral("2022-03");
    QTest::newRow("leap day") << QStringLiteral("2月29日") << QStringLiteral("2020-02-29")
                              << QStringLiteral("2020-02-28");
}

void TestSearchWords::readsDates()
{
    QFETCH(QString, word);
    QFETCH(QString, held);
    QFETCH(QString, notHeld);
    const auto date = DateWord::read(word);
    QVERIFY(date.has_value());
    QVERIFY(date->holds(*PartialDate::fromIso(held)));
    QVERIFY(!date->holds(*PartialDate::fromIso(notHeld)));
}

void TestSearchWords::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"", "12", "2月30日", "2022-13", "44500", "13800001234", "三月", "党日", "2022Q5", "100%"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestSearchWords::leavesOtherWordsAlone()
{
    QFETCH(QString, word);
    QVERIFY(!DateWord::read(word).has_value());
}

void TestSearchWords::tokensLeadToWhatIsHeld_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"2022-03-15", "2022-03", "2022", "3月15日", "3月", "2022Q1"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestSearchWords::tokensLeadToWhatIsHeld()
{
    QFETCH(QString, word);
    const auto date = DateWord::read(word);
    for (const char* iso : {"2022", "2022-03", "2022-03-15", "2022-03-16", "2021-03-15", "2022-04", "2022-12-31"}) {
        const PartialDate stored = *PartialDate::fromIso(QString::fromLatin1(iso));
        const QStringList kept = dateTokens(stored);
        const QStringList asked = date->tokens();
        const bool isLedTo =
            std::any_of(asked.begin(), asked.end(), [&](const QString& token) { return kept.contains(token); });
        QVERIFY2(isLedTo == date->holds(stored), iso);
    }
}

void TestSearchWords::marksTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("marked");
    QTest::newRow("characters") << QStringLiteral("七月主题党日活动") << QStringLiteral("党日")
                                << QStringLiteral("党日");
    QTest::newRow("initials") << QStringLiteral("七月主题党日活动") << QStringLiteral("ztdr")
                              << QStringLiteral("主题党日");
    QTest::newRow("full pinyin") << QStringLiteral("主持：单晓明") << QStringLiteral("shanxiaoming")
                                 << QStringLiteral("单晓明");
    QTest::newRow("over quotation marks")
        << QStringLiteral("观看《长津湖》之后") << QStringLiteral("观看长津湖") << QStringLiteral("观看《长津湖");
    QTest::newRow("full width") << QStringLiteral("编号ＡＢ－１２") << QStringLiteral("ab") << QStringLiteral("ＡＢ");
    QTest::newRow("figures") << QStringLiteral("2022年第12期") << QStringLiteral("12") << QStringLiteral("12");
    QTest::newRow("rare character") << QStringLiteral("乙𠮷甲") << QStringLiteral("𠮷甲") << QStringLiteral("𠮷甲");
    QTest::newRow("nothing") << QStringLiteral("主题党日") << QStringLiteral("党课") << QString();
    QTest::newRow("not over a word") << QStringLiteral("党a日") << QStringLiteral("dr") << QString();
}

void TestSearchWords::marksTheWord()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, marked);
    const auto span = findWord(text, word);
    QCOMPARE(span ? text.mid(span->start, span->length) : QString(), marked);
}

void TestSearchWords::marksWhereItVerifies_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"第二党支部 6月主题党日", "Café（3月）", "银行　行长", "《论语》读书 班", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSearchWords::marksWhereItVerifies()
{
    QFETCH(QString, text);
    for (const char* word :
         {"二支部", "ezb", "cafe", "3月", "hangzhang", "yinxing", "读书班", "论语读", "dsb", "党日 ", "l"})
        QCOMPARE(findWord(text, QString::fromUtf8(word)).has_value(), verifies(text, QString::fromUtf8(word)));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
