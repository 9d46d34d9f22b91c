// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace ledger;
using Severity = RuleFinding::Severity;

Q_DECLARE_METATYPE(ledger::Electorate)
Q_DECLARE_METATYPE(ledger::VoteCount)
Q_DECLARE_METATYPE(ledger::Ruling)

/// Quorum and result of votes by the rules that ship with the program (domain.md 1.3).
class TestVoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quorum_data();
    void quorum();
    void result_data();
    void result();
    void whatDependsOnTheDayIsUnsure_data();
    void whatDependsOnTheDayIsUnsure();
    void aRuleIsInEffectFromItsDay();
    void theUnitMayBeStricterAndNeverLooser_data();
    void theUnitMayBeStricterAndNeverLooser();
    void whatMayBeLeftOut_data();
    void whatMayBeLeftOut();

private:
    const VoteRule& rule(const QByteArray& key) const;
    VoteRules rulesWith(const QMap<QString, QString>& settings) const;

    QJsonObject m_book;
    VoteRules m_rules;
};

void TestVoting::initTestCase()
{
    QFile file(QStringLiteral(BL_RESOURCES_DIR "/catalogue/votes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_book = QJsonDocument::fromJson(file.readAll()).object();
    m_rules = rulesWith({});
    QCOMPARE(m_rules.rules.size(), 5);
}

VoteRules TestVoting::rulesWith(const QMap<QString, QString>& settings) const
{
    const auto rules = readVoteRules(m_book, settings);
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message));
    return *rules;
}

const VoteRule& TestVoting::rule(const QByteArray& key) const
{
    for (const VoteRule& rule : m_rules.rules) {
        if (rule.key.toUtf8() == key)
            return rule;
    }
    qFatal("no rule %s", key.constData());
}

void TestVoting::quorum_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("voters");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("isMet");
    QTest::newRow("条例第十一条 exactly half") << QByteArray("assembly") << 18 << 9 << true;
    QTest::newRow("条例第十一条 half minus one") << QByteArray("assembly") << 18 << 8 << false;
    QTest::newRow("条例第十一条 half of an odd number") << QByteArray("assembly") << 17 << 8 << false;
    QTest::newRow("条例第十二条 exactly half") << QByteArray("committee") << 4 << 2 << true;
    QTest::newRow("条例第十二条 two of five") << QByteArray("committee") << 5 << 2 << false;
    QTest::newRow("细则第二十条 exactly half") << QByteArray("admission") << 18 << 9 << false;
    QTest::newRow("细则第二十条 half and one") << QByteArray("admission") << 18 << 10 << true;
    QTest::newRow("细则第二十条 9 of 17") << QByteArray("admission") << 17 << 9 << true;
    QTest::newRow("细则第三十三条 exactly half") << QByteArray("confirmation") << 8 << 4 << false;
    QTest::newRow("细则第三十三条 7 of 9") << QByteArray("confirmation") << 9 << 7 << true;
    QTest::newRow("选举工作条例 7 of 9") << QByteArray("election") << 9 << 7 << false;
    QTest::newRow("选举工作条例 four fifths exactly") << QByteArray("election") << 15 << 12 << true;
    QTest::newRow("选举工作条例 one below four fifths") << QByteArray("election") << 15 << 11 << false;
    QTest::newRow("选举工作条例 8 of 9") << QByteArray("election") << 9 << 8 << true;
    QTest::newRow("条例第十一条 one person") << QByteArray("assembly") << 1 << 1 << true;
}

void TestVoting::quorum()
{
    QFETCH(QByteArray, key);
    QFETCH(int, voters);
    QFETCH(int, present);
    QFETCH(bool, isMet);
    const RuleFinding finding = judgeQuorum(rule(key), {voters, present, 0}, Severity::Fault);
    QCOMPARE(finding.severity, isMet ? Severity::Info : Severity::Fault);
    QCOMPARE(finding.basis, rule(key).quorum.basis);
    QVERIFY2(finding.text.contains(QString::number(voters)) && finding.text.contains(QString::number(present)),
             qPrintable(finding.text));
    const qint64 least = rule(key).quorum.leastOf(voters);
    QVERIFY(rule(key).quorum.isReached(least, voters) && !rule(key).quorum.isReached(least - 1, voters));
    QVERIFY(!finding.text.contains(u'%'));
    // Nobody to ask is neither a quorum nor the lack of one.
    QCOMPARE(judgeQuorum(rule(key), {0, present, 0}, Severity::Fault).severity, Severity::Warning);
}

void TestVoting::result_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Electorate>("electorate");
    QTest::addColumn<VoteCount>("count");
    QTest::addColumn<QStringList>("faults");
    const QString none = QStringLiteral("没有通过");
    const QString tooMany = QStringLiteral("多于");
    const auto votes = [](qint64 yes, qint64 no, qint64 abstained, qint64 spoilt) {
        return VoteCount{QStringLiteral("事"), true, yes, no, abstained, spoilt};
    };
    QTest::newRow("细则第二十一条 9 of 17")
        << QByteArray("admission") << Electorate{17, 9, 0} << votes(9, 0, 0, 0) << QStringList();
    QTest::newRow("细则第二十一条 8 of 17")
        << QByteArray("admission") << Electorate{17, 9, 0} << votes(8, 1, 0, 0) << QStringList{none};
    QTest::newRow("细则第二十一条 exactly half of those who should attend")
        << QByteArray("admission") << Electorate{18, 12, 0} << votes(9, 3, 0, 0) << QStringList{none};
    QTest::newRow("细则第二十一条 written opinions count")
        << QByteArray("admission") << Electorate{17, 9, 2} << votes(11, 0, 0, 0) << QStringList();
    QTest::newRow("条例第十一条 written opinions do not")
        << QByteArray("assembly") << Electorate{17, 9, 2} << votes(11, 0, 0, 0) << QStringList{tooMany};
    QTest::newRow("细则第二十一条 void ballots are ballots")
        << QByteArray("admission") << Electorate{17, 10, 0} << votes(9, 0, 0, 1) << QStringList();
    QTest::newRow("细则第二十一条 void ballots are no assent")
        << QByteArray("admission") << Electorate{17, 10, 0} << votes(8, 0, 0, 2) << QStringList{none};
    QTest::newRow("细则第二十一条 a probationer voted too")
        << QByteArray("admission") << Electorate{17, 9, 0} << votes(10, 0, 0, 0) << QStringList{tooMany};
    QTest::newRow("细则第三十三条 more than half, but too few came")
        << QByteArray("confirmation") << Electorate{8, 4, 1} << votes(5, 0, 0, 0) << QStringList{none};
    QTest::newRow("选举工作条例 all of too few")
        << QByteArray("election") << Electorate{10, 7, 0} << votes(7, 0, 0, 0) << QStringList{none};
    QTest::newRow("选举工作条例 six of ten")
        << QByteArray("election") << Electorate{10, 8, 0} << votes(6, 1, 1, 0) << QStringList();
    QTest::newRow("条例第十一条 fewer votes than voters")
        << QByteArray("assembly") << Electorate{10, 10, 0} << votes(6, 0, 0, 0) << QStringList();
    QTest::newRow("条例第十一条 nobody should attend")
        << QByteArray("assembly") << Electorate{0, 0, 0} << votes(0, 0, 0, 0) << QStringList();
    QTest::newRow("条例第十二条 a committee's text asks for no number")
        << QByteArray("committee") << Electorate{5, 3, 0} << votes(1, 2, 0, 0) << QStringList();
}

void TestVoting::result()
{
    QFETCH(QByteArray, key);
    QFETCH(Electorate, electorate);
    QFETCH(VoteCount, count);
    QFETCH(QStringList, faults);
    QStringList found;
    for (const RuleFinding& finding : judgeVote(rule(key), electorate, count)) {
        QVERIFY(!finding.basis.isEmpty() && !finding.text.contains(u'%'));
        if (finding.severity == Severity::Fault)
            found << finding.text;
    }
    QCOMPARE(found.size(), faults.size());
    for (qsizetype i = 0; i < faults.size(); ++i)
        QVERIFY2(found[i].contains(faults[i]), qPrintable(found[i]));
}

void TestVoting::whatDependsOnTheDayIsUnsure_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Electorate>("electorate");
    QTest::addColumn<int>("inFavour");
    QTest::addColumn<Ruling>("quorum");
    QTest::addColumn<Ruling>("result");
    using enum Ruling;
    const auto row = [](const char* name, const char* key, const Electorate& electorate, int inFavour, Ruling quorum,
                        Ruling result) {
        QTest::newRow(name) << QByteArray(key) << electorate << inFavour << quorum << result;
    };
    row("条例第十一条 half of the most", "assembly", {10, 5, 0, 1}, 5, Holds, Unsure);
    row("条例第十一条 half of the fewest only", "assembly", {10, 4, 0, 2}, 4, Unsure, Fails);
    row("条例第十一条 below half of the fewest", "assembly", {10, 3, 0, 2}, 3, Fails, Fails);
    row("条例第十一条 more than half of the most", "assembly", {10, 6, 0, 3}, 6, Holds, Holds);
    row("细则第二十条 exactly half of the fewest", "admission", {10, 4, 0, 2}, 4, Fails, Fails);
    row("细则第二十一条 more than half of the fewest", "admission", {10, 5, 0, 2}, 5, Unsure, Unsure);
    row("细则第二十一条 votes that are not stated", "admission", {10, 8, 0, 2}, -1, Holds, Unknown);
    row("细则第二十一条 more votes than voters", "admission", {10, 8, 0, 0}, 9, Holds, Unknown);
    row("细则第二十一条 all in favour, too few there", "admission", {10, 5, 1, 0}, 6, Fails, Fails);
    row("条例第十二条 no number is asked for", "committee", {5, 3, 0, 0}, 1, Holds, Unknown);
}

void TestVoting::whatDependsOnTheDayIsUnsure()
{
    QFETCH(QByteArray, key);
    QFETCH(Electorate, electorate);
    QFETCH(int, inFavour);
    QFETCH(Ruling, quorum);
    QFETCH(Ruling, result);
    const VoteCount count{QStringLiteral("事"), true, inFavour, -1, -1, -1};
    QCOMPARE(quorumRuling(rule(key), electorate), quorum);
    QCOMPARE(resultRuling(rule(key), electorate, count), result);
    const Severity severity = judgeQuorum(rule(key), electorate, Severity::Fault).severity;
    QCOMPARE(severity,
             quorum == Ruling::Holds       ? Severity::Info
                 : quorum == Ruling::Fails ? Severity::Fault
                                           : Severity::Warning);
}

void TestVoting::aRuleIsInEffectFromItsDay()
{
    const QString assembly = QStringLiteral("支部党员大会");
    QVERIFY(!m_rules.ruleOf(QStringLiteral("election"), assembly, QDate(2020, 7, 12)));
    QVERIFY(m_rules.ruleOf(QStringLiteral("election"), assembly, QDate(2020, 7, 13)));
    QCOMPARE(m_rules.ruleOf(QStringLiteral("ordinary"), QStringLiteral("支委会"), QDate(2022, 1, 1))->key,
             QStringLiteral("committee"));
    QVERIFY(!m_rules.ruleOf(QStringLiteral("ordinary"), QStringLiteral("主题党日"), QDate(2022, 1, 1)));
}

void TestVoting::theUnitMayBeStricterAndNeverLooser_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("isMet");
    QTest::addColumn<int>("refused");
    QTest::newRow("none") << QString() << 5 << true << 0;
    QTest::newRow("2/3") << QStringLiteral("2/3") << 6 << false << 0;
    QTest::newRow("2/3 reached") << QStringLiteral("2/3") << 7 << true << 0;
    QTest::newRow("1/3 is looser") << QStringLiteral("1/3") << 4 << false << 1;
    QTest::newRow("the same") << QStringLiteral("1/2") << 5 << true << 0;
    QTest::newRow("no share") << QStringLiteral("多数") << 5 << true << 1;
    QTest::newRow("over the whole") << QStringLiteral("3/2") << 5 << true << 1;
}

void TestVoting::theUnitMayBeStricterAndNeverLooser()
{
    QFETCH(QString, share);
    QFETCH(int, present);
    const VoteRules rules = rulesWith({{QStringLiteral("setting.vote_assembly_quorum"), share}});
    const VoteRule* rule = rules.ruleOf(QStringLiteral("ordinary"), QStringLiteral("支部党员大会"), QDate(2022, 1, 1));
    QTEST(rule->quorum.isReached(present, 10), "isMet");
    QTEST(static_cast<int>(rules.refused.size()), "refused");
}

void TestVoting::whatMayBeLeftOut_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isLawful");
    QTest::newRow("long illness") << QStringLiteral("长期患病卧床") << true;
    QTest::newRow("abroad") << QStringLiteral("自费出国一年") << true;
    QTest::newRow("business trip") << QStringLiteral("出差") << false;
    QTest::newRow("leave") << QStringLiteral("休假") << false;
}

void TestVoting::whatMayBeLeftOut()
{
    QFETCH(QString, reason);
    QTEST(m_rules.isLawfulExclusion(reason), "isLawful");
}

QTEST_GUILESS_MAIN(TestVoting)
#include "tst_voting.moc"
