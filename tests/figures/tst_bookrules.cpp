// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/bookrule.h"
#include "figures/deadlines.h"
#include "figures/figureledger.h"
#include "figures/rulebook.h"
#include "ledger/meetingrules.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// What the unit asks of votes, committees and deadlines beside the program's rules.
class BookRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsArticleAndItsValues();
    void looserIsToldFromStricter_data();
    void looserIsToldFromStricter();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void noShareBelowTheRuleIsOffered();
    void theUnitsEditionHoldsFromItsDay();
    void aSettingThatIsStricterStandsInTheRule();
    void aDeadlineOfTheUnitsOwnIsTold();
};

static BookRule given(const QString& book, const QString& key)
{
    const auto rules = builtInBookRules();
    for (const BookRule& rule : rules ? *rules : QList<BookRule>()) {
        if (rule.book == book && rule.key == key)
            return rule;
    }
    qFatal("no rule %s", qPrintable(key));
}

/// "day=8", "quorum=2/3".
static BookRule changed(BookRule rule, const QString& change)
{
    const QString name = change.section(u'=', 0, 0);
    const QString value = change.section(u'=', 1);
    if (!value.contains(u'/')) {
        rule.definition.insert(name, value.toInt());
        return rule;
    }
    QJsonObject share = rule.definition.value(name).toObject();
    share.insert(QStringLiteral("share"),
                 QJsonArray{value.section(u'/', 0, 0).toInt(), value.section(u'/', 1).toInt()});
    rule.definition.insert(name, share);
    return rule;
}

void BookRules::everyRuleHasItsArticleAndItsValues()
{
    const auto rules = builtInBookRules();
    QVERIFY(rules);
    QCOMPARE(rules->size(), 5 + 2 + 8);
    for (const BookRule& rule : *rules) {
        QVERIFY2(!rule.label.isEmpty() && !rule.basis.isEmpty() && rule.effectiveFrom.isValid(), qPrintable(rule.key));
        QVERIFY2(!rule.values.isEmpty() && !requirementText(rule).contains(u'%'), qPrintable(requirementText(rule)));
        QVERIFY(checkRule(rule, rule));
    }
}

void BookRules::looserIsToldFromStricter_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("change");
    QTest::addColumn<RuleStance>("stance");
    const auto row = [](const char* name, const char* book, const char* key, const char* change, RuleStance stance) {
        QTest::newRow(name) << QString::fromLatin1(book) << QString::fromLatin1(key) << QString::fromLatin1(change)
                            << stance;
    };
    using enum RuleStance;
    row("条例第十一条 half as given", "votes", "assembly", "quorum=1/2", AsGiven);
    row("条例第十一条 two thirds", "votes", "assembly", "quorum=2/3", Stricter);
    row("条例第十一条 one third", "votes", "assembly", "quorum=1/3", Looser);
    row("细则第二十一条 two thirds in favour", "votes", "admission", "carried=2/3", Stricter);
    row("选举工作条例 three quarters", "votes", "election", "quorum=3/4", Looser);
    row("条例第四条 at most 49", "committees", "committee", "most_members=49", Stricter);
    row("条例第四条 at most 51", "committees", "committee", "most_members=51", Looser);
    row("条例第四条 no limit", "committees", "committee", "most_members=0", Looser);
    row("条例第二十条 a committee from six on", "committees", "committee", "committee_from=6", Stricter);
    row("条例第二十条 a committee from eight on", "committees", "committee", "committee_from=8", Looser);
    row("条例第二十一条 four years", "committees", "committee", "term_years=4", Looser);
    row("条例第二十一条 two years", "committees", "committee", "term_years=2", Stricter);
    row("条例第二十一条 reminded five months before", "committees", "committee", "months_ahead=5", Looser);
    row("条例第二十一条 a term for the retired", "committees", "retired", "term_years=3", Stricter);
    row("细则第十一条 every five months", "deadlines", "activist_review", "every_months=5", Stricter);
    row("细则第十一条 every seven months", "deadlines", "activist_review", "every_months=7", Looser);
    row("本单位要求 due on the 8th", "deadlines", "report", "day=8", Stricter);
    row("本单位要求 due on the 11th", "deadlines", "report", "day=11", Looser);
    row("本单位要求 late after the 14th", "deadlines", "report", "late_after=14", Stricter);
    row("细则第三十二条 told 59 days ahead", "deadlines", "probation", "days_ahead=59", Looser);
}

void BookRules::looserIsToldFromStricter()
{
    QFETCH(QString, book);
    QFETCH(QString, key);
    QFETCH(QString, change);
    const BookRule rule = given(book, key);
    const RuleDifference difference = compareRules(changed(rule, change), rule);
    QTEST(difference.stance(), "stance");
}

void BookRules::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const char* book, const char* key, const char* change, bool isAllowed) {
        QTest::newRow(name) << QString::fromLatin1(book) << QString::fromLatin1(key) << QString::fromLatin1(change)
                            << isAllowed;
    };
    row("细则第二十条 below the rule, even with a reason", "votes", "admission", "quorum=1/3", false);
    row("细则第二十条 above it", "votes", "admission", "quorum=3/5", true);
    row("本单位要求 the 29th", "deadlines", "report", "day=29", false);
    row("本单位要求 the 28th", "deadlines", "report", "day=28", true);
    row("本单位要求 the day before the first", "deadlines", "report", "day=0", false);
    row("条例第二十一条 no term is asked for", "committees", "committee", "term_years=0", true);
    row("条例第二十一条 eleven years", "committees", "committee", "term_years=11", false);
}

void BookRules::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, book);
    QFETCH(QString, key);
    QFETCH(QString, change);
    const BookRule rule = given(book, key);
    const auto checked = checkRule(changed(rule, change), rule);
    QTEST(bool(checked), "isAllowed");
}

void BookRules::noShareBelowTheRuleIsOffered()
{
    const BookRule rule = given(QStringLiteral("votes"), QStringLiteral("election"));
    const auto shares = lawfulShares(rule, QStringLiteral("quorum"));
    QVERIFY(shares);
    QStringList words;
    for (const QJsonObject& share : *shares)
        words << share.value(QLatin1StringView("words")).toString();
    QCOMPARE(words, QStringList({QStringLiteral("五分之四以上（含五分之四）"), QStringLiteral("全体")}));
}

void BookRules::theUnitsEditionHoldsFromItsDay()
{
    FigureLedger ledger;
    BookRule rule = changed(given(QStringLiteral("votes"), QStringLiteral("assembly")), QStringLiteral("quorum=2/3"));
    rule.definition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-07-01"));
    QVERIFY(putBookRule(ledger.testLedger().ledger(), {rule.book, rule.definition, {}}, QStringLiteral("从严")));
    const auto rules = voteRules(ledger.reader());
    QVERIFY(rules);
    const auto least = [&](QDate day) {
        return rules->ruleOf(QStringLiteral("ordinary"), QStringLiteral("支部党员大会"), day)->quorum.leastOf(9);
    };
    QCOMPARE(least(QDate(2022, 6, 30)), 5);
    QCOMPARE(least(QDate(2022, 7, 1)), 6);
    const auto known = bookRulesOf(ledger.reader());
    QVERIFY(known);
    QCOMPARE(std::ranges::count_if(*known, [](const BookRule& each) { return each.stance == RuleStance::Stricter; }),
             1);
    const auto changes = bookRuleChanges(ledger.reader());
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QVERIFY(ruleChanges(ledger.reader())->isEmpty());
}

void BookRules::aSettingThatIsStricterStandsInTheRule()
{
    FigureLedger ledger;
    const QString name = QStringLiteral("setting.vote_assembly_quorum");
    QVERIFY(ledger.testLedger().ledger().setSetting(name, QStringLiteral("2/3")));
    const auto rules = bookRulesOf(ledger.reader());
    QVERIFY(rules);
    const BookRule* rule =
        editionOn(*rules, given(QStringLiteral("votes"), QStringLiteral("assembly")), QDate(2022, 1, 1));
    QVERIFY(rule);
    QCOMPARE(rule->settings, QStringList{name});
    QCOMPARE(rule->stance, RuleStance::Stricter);
    QVERIFY(
        putBookRule(ledger.testLedger().ledger(), {rule->book, rule->definition, rule->settings}, QStringLiteral("x")));
    QCOMPARE(ledger.testLedger().ledger().setting(name), QString());
}

void BookRules::aDeadlineOfTheUnitsOwnIsTold()
{
    const QDate today(2022, 10, 1);
    FigureLedger ledger(today);
    ledger.draw({QStringLiteral("branch | name=甲 | type=党支部")});
    const auto dueOn = [&] {
        const auto deadlines = readDeadlines(ledger.reader(), today, {});
        for (const Deadline& deadline : deadlines ? *deadlines : QList<Deadline>()) {
            if (deadline.type == Deadline::Type::Report)
                return deadline.day;
        }
        return QDate();
    };
    QCOMPARE(dueOn(), QDate(2022, 10, 10));
    BookRule rule = changed(given(QStringLiteral("deadlines"), QStringLiteral("report")), QStringLiteral("day=8"));
    rule.definition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-10-01"));
    QVERIFY(putBookRule(ledger.testLedger().ledger(), {rule.book, rule.definition, {}}, QStringLiteral("从严")));
    QCOMPARE(dueOn(), QDate(2022, 10, 8));
}

QTEST_GUILESS_MAIN(BookRules)
#include "tst_bookrules.moc"
