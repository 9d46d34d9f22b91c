// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "domain/dues.h"
#include "domain/vocabulary.h"

#include <QJsonObject>
#include <QTest>

using namespace ledger;

/// Amounts of party dues by the rules, and what is in arrears; the article stands in the row's name.
class TestDues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoney_data();
    void readsMoney();
    void takesNumbersOfWorkbooksExactly_data();
    void takesNumbersOfWorkbooksExactly();
    void writesMoneyInGroups();
    void takesOneRateOfTheWholeBase_data();
    void takesOneRateOfTheWholeBase();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void knowsNoAmountBeforeTheRules();
    void readsOwnRates_data();
    void readsOwnRates();
    void ownRatesRuleFromTheirDay();
    void saysWhereOwnRatesAreLooser();
    void countsMonthsInArrears_data();
    void countsMonthsInArrears();
    void countsOverTheEndOfAYear_data();
    void countsOverTheEndOfAYear();
    void writesMonthsAsRuns();
    void findings_data();
    void findings();
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

static Vocabulary groups()
{
    Vocabulary vocabulary;
    const std::pair<const char*, const char*> words[] = {{"月工资", "salary"},
                                                         {"离退休", "retired"},
                                                         {"学生及无收入", "without_income"},
                                                         {"农民", "farmer"},
                                                         {"困难党员", "hardship"}};
    for (const auto& [word, rule] : words) {
        DictionaryWord entry;
        entry.word = text(word);
        entry.attributes.insert(QStringLiteral("dues"), QLatin1StringView(rule));
        vocabulary.addWord(QStringLiteral("dues_group"), entry);
    }
    return vocabulary;
}

void TestDues::readsMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qlonglong>("fen");
    QTest::addColumn<int>("problem");
    const auto good = [](const char* typed, qlonglong fen) {
        QTest::newRow(typed) << text(typed) << fen << static_cast<int>(MoneyProblem::None);
    };
    good("1234.5", 123450);
    good("1234.50", 123450);
    good("1,234.5", 123450);
    good("0.2", 20);
    good("１２３", 12300);
    good("１，２３４．５０", 123450);
    good("¥15元", 1500);
    good("0.29", 29);
    good("1000000000000", 100000000000000);
    const auto bad = [](const char* typed, MoneyProblem problem) {
        QTest::newRow(typed) << text(typed) << qlonglong(-1) << static_cast<int>(problem);
    };
    bad("1.234", MoneyProblem::TooManyDecimals);
    bad("-3", MoneyProblem::Negative);
    bad("1,23", MoneyProblem::NotANumber);
    bad("12，34", MoneyProblem::NotANumber);
    bad("约30", MoneyProblem::NotANumber);
    bad("", MoneyProblem::NotANumber);
    bad("1e3", MoneyProblem::NotANumber);
    bad("99999999999999999999", MoneyProblem::TooLarge);
}

void TestDues::readsMoney()
{
    QFETCH(QString, typed);
    QFETCH(qlonglong, fen);
    QFETCH(int, problem);
    const MoneyReading read = readMoney(typed);
    QCOMPARE(static_cast<int>(read.problem), problem);
    QCOMPARE(read.fen.value_or(-1), fen);
    QCOMPARE(moneyProblemText(read.problem).isEmpty(), fen >= 0);
}

void TestDues::takesNumbersOfWorkbooksExactly_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<qlonglong>("fen");
    QTest::newRow("binary fraction") << 0.29 << qlonglong(29);
    QTest::newRow("sum of fractions") << 0.1 + 0.2 << qlonglong(30);
    QTest::newRow("large") << 123456789.01 << qlonglong(12345678901);
    QTest::newRow("three decimals") << 1.005 << qlonglong(-1);
    QTest::newRow("beyond a millionth") << 1.00001 << qlonglong(-1);
    QTest::newRow("negative") << -1.0 << qlonglong(-1);
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << qlonglong(-1);
}

void TestDues::takesNumbersOfWorkbooksExactly()
{
    QFETCH(double, number);
    QFETCH(qlonglong, fen);
    QCOMPARE(moneyOfNumber(number).fen.value_or(-1), fen);
}

void TestDues::writesMoneyInGroups()
{
    QCOMPARE(moneyText(123450), QStringLiteral("1,234.50"));
    QCOMPARE(moneyText(20), QStringLiteral("0.20"));
    QCOMPARE(moneyText(100000000), QStringLiteral("1,000,000.00"));
    QCOMPARE(moneyText(-12345), QStringLiteral("-123.45"));
    QCOMPARE(plainMoneyText(123450), QStringLiteral("1234.50"));
}

void TestDues::takesOneRateOfTheWholeBase_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qlonglong>("base");
    QTest::addColumn<qlonglong>("fen");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("article");
    const auto row = [](const char* name, const char* rule, std::array<qlonglong, 2> amounts, const char* rate,
                        const char* article) {
        QTest::newRow(name) << QString::fromLatin1(rule) << amounts[0] << amounts[1] << text(rate) << text(article);
    };
    row("党费规定第二条 3000.00", "salary", {300000, 1500}, "0.5%", "第二条");
    row("党费规定第二条 3000.01", "salary", {300001, 3000}, "1%", "第二条");
    row("党费规定第二条 5000.00", "salary", {500000, 5000}, "1%", "第二条");
    row("党费规定第二条 5000.01", "salary", {500001, 7500}, "1.5%", "第二条");
    row("党费规定第二条 10000.00", "salary", {1000000, 15000}, "1.5%", "第二条");
    row("党费规定第二条 10000.01", "salary", {1000001, 20000}, "2%", "第二条");
    row("党费规定第二条 0.00", "salary", {0, 0}, "0.5%", "第二条");
    row("党费规定第三条 3000.01", "annual", {300001, 3000}, "1%", "第三条");
    row("党费规定第四条 5000.01", "irregular", {500001, 7500}, "1.5%", "第四条");
    row("党费规定第五条 5000.00", "retired", {500000, 2500}, "0.5%", "第五条");
    row("党费规定第五条 5000.01", "retired", {500001, 5000}, "1%", "第五条");
    row("党费规定第六条 学生", "without_income", {0, 20}, "定额", "第六条");
    row("党费规定第六条 农民", "farmer", {0, 20}, "定额", "第六条");
    row("党费规定第七条 困难", "hardship", {0, 0}, "定额", "第七条");
}

void TestDues::takesOneRateOfTheWholeBase()
{
    QFETCH(QString, rule);
    QFETCH(qlonglong, base);
    QFETCH(qlonglong, fen);
    QFETCH(QString, rate);
    QFETCH(QString, article);
    const auto amount = duesOf(rule, base, QDate(2022, 1, 1), DuesRules::builtIn());
    QVERIFY(amount.has_value());
    QCOMPARE(amount->fen, fen);
    QCOMPARE(amount->rate, rate);
    QCOMPARE(amount->basis, text("党费规定（中组发〔2008〕3号）") + article);
}

void TestDues::roundsHalfUp_data()
{
    QTest::addColumn<int>("rounding");
    QTest::addColumn<qlonglong>("base");
    QTest::addColumn<qlonglong>("fen");
    const auto row = [](const char* name, DuesRounding rounding, qlonglong base, qlonglong fen) {
        QTest::newRow(name) << static_cast<int>(rounding) << base << fen;
    };
    row("分：半分进一", DuesRounding::Fen, 250100, 1251); // 12.505
    row("分：不足半分舍去", DuesRounding::Fen, 250099, 1250);
    row("角：0.05进一", DuesRounding::Jiao, 251000, 1260); // 12.55
    row("角：0.04舍去", DuesRounding::Jiao, 250900, 1250); // 12.545
    row("元：0.50进一", DuesRounding::Yuan, 250000, 1300); // 12.50
    row("元：0.49舍去", DuesRounding::Yuan, 249900, 1200); // 12.495
}

void TestDues::roundsHalfUp()
{
    QFETCH(int, rounding);
    QFETCH(qlonglong, base);
    QFETCH(qlonglong, fen);
    DuesRules rules = DuesRules::builtIn();
    rules.rounding = static_cast<DuesRounding>(rounding);
    QCOMPARE(duesOf(QStringLiteral("salary"), base, QDate(2022, 1, 1), rules)->fen, fen);
}

void TestDues::knowsNoAmountBeforeTheRules()
{
    const DuesRules rules = DuesRules::builtIn();
    QVERIFY(!duesOf(QStringLiteral("salary"), 300000, QDate(2008, 3, 31), rules));
    QVERIFY(duesOf(QStringLiteral("salary"), 300000, QDate(2008, 4, 1), rules));
    QVERIFY(!duesOf(QStringLiteral("nobody"), 300000, QDate(2022, 1, 1), rules));
}

void TestDues::readsOwnRates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("rates") << text("2023-01-01 离退休 ≤5000 0.5%；其余 1%") << true;
    QTest::newRow("full width") << text("2023-01-01 离退休 ≤５０００ ０．５％；其余 １％") << true;
    QTest::newRow("fixed") << text("2023-01-01 学生及无收入 0.5元") << true;
    QTest::newRow("nothing above the last") << text("2023-01-01 离退休 ≤5000 0.5%") << false;
    QTest::newRow("not in order") << text("2023-01-01 离退休 ≤5000 0.5%；≤3000 1%；其余 2%") << false;
    QTest::newRow("no such day") << text("2023-02-30 离退休 其余 1%") << false;
    QTest::newRow("no such group") << text("2023-01-01 无此类 其余 1%") << false;
    QTest::newRow("no rate") << text("2023-01-01 离退休 其余") << false;
    QTest::newRow("three decimals") << text("2023-01-01 离退休 其余 0.125%") << false;
}

void TestDues::readsOwnRates()
{
    QFETCH(QString, line);
    QFETCH(bool, isGood);
    QCOMPARE(readOwnDues(line, groups()).has_value(), isGood);
    QCOMPARE(checkDuesSetting(QStringLiteral("setting.dues_own"), line, groups()).has_value(), isGood);
}

static DuesRules withOwn(const char* line)
{
    return DuesRules::of({{QStringLiteral("setting.dues_own"), text(line)}}, groups());
}

void TestDues::ownRatesRuleFromTheirDay()
{
    const DuesRules rules = withOwn("2023-01-01 离退休 ≤4000 0.5%；其余 1%");
    const QString retired = QStringLiteral("retired");
    QCOMPARE(duesOf(retired, 450000, QDate(2022, 12, 1), rules)->fen, 2250);
    QCOMPARE(duesOf(retired, 450000, QDate(2023, 1, 1), rules)->fen, 4500);
    QVERIFY(duesOf(retired, 450000, QDate(2023, 1, 1), rules)->basis.contains(text("本单位")));
    QCOMPARE(duesOf(QStringLiteral("salary"), 450000, QDate(2023, 1, 1), rules)->fen, 4500);
    QCOMPARE(withOwn("乱写").unreadable, QStringList{text("乱写")});
}

void TestDues::saysWhereOwnRatesAreLooser()
{
    const auto places = [](const char* line) {
        return looserPlaces(*readOwnDues(text(line), groups()), DuesRules::builtIn());
    };
    QVERIFY(places("2023-01-01 离退休 ≤4000 0.5%；其余 1%").isEmpty());
    QVERIFY(places("2023-01-01 离退休 其余 1%").isEmpty());
    const QStringList wider = places("2023-01-01 离退休 ≤6000 0.5%；其余 1%");
    QCOMPARE(wider.size(), 1);
    QVERIFY2(wider.constFirst().contains(text("第五条")), qPrintable(wider.constFirst()));
    QCOMPARE(places("2023-01-01 月工资 ≤3000 0.5%；≤5000 1%；其余 1.5%").size(), 1);
    QCOMPARE(places("2023-01-01 学生及无收入 0.1元").size(), 1);
}

static DuesAccount account(int year, std::array<int, 2> owed, const QList<int>& paid)
{
    DuesAccount made;
    made.year = year;
    made.from = owed[0];
    made.to = owed[1];
    made.monthly = 1500;
    for (const int month : paid)
        made.paid[static_cast<size_t>(month)] = made.monthly;
    return made;
}

void TestDues::countsMonthsInArrears_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("paid");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isQuarterly");
    QTest::addColumn<QList<int>>("months");
    const QList<int> none;
    QTest::newRow("第十二条 the month that runs is not in arrears")
        << 1 << 12 << QList<int>{1, 2} << QDate(2022, 3, 31) << false << none;
    QTest::newRow("第十二条 the day after it is")
        << 1 << 12 << QList<int>{1, 2} << QDate(2022, 4, 1) << false << QList<int>{3};
    QTest::newRow("第八条 starts with the month of admission")
        << 7 << 12 << none << QDate(2022, 9, 30) << false << QList<int>{7, 8};
    QTest::newRow("stops with the month of leaving")
        << 1 << 2 << QList<int>{1} << QDate(2022, 9, 30) << false << QList<int>{2};
    QTest::newRow("第十二条 a quarter that runs is not in arrears")
        << 1 << 12 << QList<int>{1, 2, 3} << QDate(2022, 6, 30) << true << none;
    QTest::newRow("第十二条 the quarter's end")
        << 1 << 12 << QList<int>{1, 2, 3} << QDate(2022, 7, 1) << true << QList<int>{4, 5, 6};
    QTest::newRow("December in the new year") << 12 << 12 << none << QDate(2023, 1, 1) << false << QList<int>{12};
    QTest::newRow("the year lies ahead") << 1 << 12 << none << QDate(2021, 12, 31) << false << none;
    QTest::newRow("29 February") << 2 << 2 << none << QDate(2022, 3, 1) << false << QList<int>{2};
}

void TestDues::countsMonthsInArrears()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QList<int>, paid);
    QFETCH(QDate, today);
    QFETCH(bool, isQuarterly);
    QFETCH(QList<int>, months);
    DuesRules rules = DuesRules::builtIn();
    rules.isQuarterly = isQuarterly;
    DuesAccount asked = account(2022, {from, to}, paid);
    QCOMPARE(arrearsOf(asked, today, rules).months, months);
    QCOMPARE(arrearsOf(asked, today, rules).fen, 1500 * months.size());
    if (months.isEmpty())
        return;
    // Part of a month is not the month, and lessens what is owed.
    asked.paid[static_cast<size_t>(months.constFirst())] = 1000;
    QCOMPARE(arrearsOf(asked, today, rules).months, months);
    QCOMPARE(arrearsOf(asked, today, rules).fen, 1500 * months.size() - 1000);
}

void TestDues::countsOverTheEndOfAYear_data()
{
    QTest::addColumn<QList<int>>("paidBefore");
    QTest::addColumn<QList<int>>("paid");
    QTest::addColumn<int>("run");
    const QList<int> upToSeptember{1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("第十三条 October to March") << upToSeptember << QList<int>{} << 6;
    QTest::newRow("第十三条 one month in between") << upToSeptember << QList<int>{1} << 3;
    QTest::newRow("第十三条 five months") << upToSeptember + QList<int>{10} << QList<int>{} << 5;
    QTest::newRow("all paid") << upToSeptember + QList<int>{10, 11, 12} << QList<int>{1, 2, 3} << 0;
}

void TestDues::countsOverTheEndOfAYear()
{
    QFETCH(QList<int>, paidBefore);
    QFETCH(QList<int>, paid);
    QFETCH(int, run);
    const QList<DuesAccount> accounts{account(2021, {1, 12}, paidBefore), account(2022, {1, 12}, paid)};
    QCOMPARE(unpaidRun(accounts, QDate(2022, 4, 1), DuesRules::builtIn()), run);
}

void TestDues::writesMonthsAsRuns()
{
    QCOMPARE(monthsText({1, 2, 3, 5, 7, 8}), text("1—3、5、7—8"));
    QCOMPARE(monthsText({}), QString());
    QCOMPARE(monthsOfText(text("1—3、5、7—8")), (QList<int>{1, 2, 3, 5, 7, 8}));
    QCOMPARE(monthsOfText(text("0—99")).size(), 12);
}

void TestDues::findings_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("basis");
    const auto made = [](const char* group, const QList<std::pair<const char*, QVariant>>& values) {
        Record record;
        record.kind = Kind::PartyDues;
        record.set(QStringLiteral("year"), qlonglong(2022));
        record.set(QStringLiteral("payer_group"), text(group));
        for (const auto& [key, value] : values)
            record.set(QLatin1StringView(key), value);
        return record;
    };
    const auto row = [](const char* name, const Record& record, RuleFinding::Severity severity,
                        const std::array<const char*, 2>& words) {
        QTest::newRow(name) << record << static_cast<int>(severity) << text(words[0]) << text(words[1]);
    };
    using enum RuleFinding::Severity;
    const qlonglong base = 300000;
    row("第二条 the amount is explained", made("月工资", {{"base", base}}), Info, {"0.5%", "第二条"});
    row("第二条 no base", made("月工资", {}), Warning, {"没有填党费基数", "第二条"});
    row("第二条 another amount without a reason", made("月工资", {{"base", base}, {"adopted", qlonglong(2000)}}), Fault,
        {"请写明理由", "第二条"});
    row("第二条 less than the rules",
        made("月工资", {{"base", base}, {"adopted", qlonglong(1000)}, {"reason", text("x")}}), Warning,
        {"低于", "第二条"});
    row("第七条 hardship needs a reason", made("困难党员", {}), Fault, {"批准", "第七条"});
    row("2017年通知 more than 1000", made("月工资", {{"base", qlonglong(5000100)}}), Warning,
        {"上限 1,000.00", "1000元"});
    row("2017年通知 a base taken over", made("月工资", {{"base", base}, {"base_note", duesBaseTakenOver()}}), Warning,
        {"沿用上年", "年初核定"});
    row("第十三条 six months", made("月工资", {{"base", base}}), Fault, {"连续 6 个月", "第十三条"});
}

void TestDues::findings()
{
    QFETCH(Record, record);
    QFETCH(int, severity);
    QFETCH(QString, said);
    QFETCH(QString, basis);
    const Vocabulary vocabulary = groups();
    const DuesRules rules = DuesRules::builtIn();
    const KindInfo info = partyDuesKind();
    computeDues(record, rules, vocabulary);
    completeDues(info, record);
    const QList<RuleFinding> found =
        duesFindings(record, {duesAccountOf(info, record)}, rules, vocabulary, QDate(2022, 7, 1));
    const bool isSaid = std::any_of(found.begin(), found.end(), [&](const RuleFinding& finding) {
        return static_cast<int>(finding.severity) == severity && finding.text.contains(said)
            && finding.basis.contains(basis);
    });
    QStringList texts;
    for (const RuleFinding& finding : found)
        texts << finding.text + u' ' + finding.basis;
    QVERIFY2(isSaid, qPrintable(texts.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDues)
#include "tst_dues.moc"
