// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "figures/rulestance.h"
#include "ledger/meetingrules.h"

#include <QJsonArray>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

class Gaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredMeetingsAreFound_data();
    void requiredMeetingsAreFound();
    void theRosterOfTheDayDecides_data();
    void theRosterOfTheDayDecides();
    void whatIsNotAskedStandsInTheCalendarWithItsReason();
    void aCommitteeBeginsWithItsFirstElection();
    void theCalendarShowsHeldMeetingsToo();
    void anEditionOfARuleEndsWhereTheNextBegins();
    void anEditionThatChangesInTheYearJudgesItsOwnMonths();
    void looserIsToldFromStricter_data();
    void looserIsToldFromStricter();
    void theUnitsEditionIsMarkedAndStandsInTheHistory();
    void theGivenEditionIsNeverOverwritten();
    void numbersThatMakeNoSenseAreRefused();
};

/// "rule period state" of every gap of the branch, one per line.
static QString gapsOf(const QStringList& lines, const QString& period, QDate today, const QString& rule)
{
    FigureLedger ledger(today);
    ledger.draw(lines);
    Figures figures = ledger.figures();
    auto gaps = figures.gaps(FigureLedger::period(period), ledger.branch(QStringLiteral("甲")));
    if (!gaps)
        qFatal("%s", qPrintable(gaps.error().detail));
    QStringList found;
    for (const Gap& gap : std::as_const(*gaps)) {
        if (gap.rule == rule)
            found << gap.period + u' ' + gap.state;
    }
    return found.join(u',');
}

void Gaps::requiredMeetingsAreFound_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* branch, const QByteArray& more, const char* asked,
                        const char* found) {
        const QStringList words = QString::fromUtf8(asked).split(u' ');
        QTest::newRow(name) << QString::fromUtf8(branch) << QString::fromUtf8(more) << words[0] << words[1] << words[2]
                            << QString::fromUtf8(found);
    };
    constexpr auto plain = "党支部 | founded_on=2020-01-01";
    row("条例第十六条: a month without a theme day is missed", plain,
        "study_session | held_on=2022-07-31 | category=主题党日 | title=t | branch=甲", "2022Q3 2023-01-10 theme_day",
        "2022-08 missed,2022-09 missed");
    row("条例第十六条: a month-only date counts in its month", plain,
        "study_session | held_on=2022-08 | category=主题党日 | title=t | branch=甲", "2022-08 2023-01-10 theme_day",
        "");
    row("条例第十六条: a year-only date counts in no month", plain,
        "study_session | held_on=2022 | category=主题党日 | title=t | branch=甲", "2022-08 2023-01-10 theme_day",
        "2022-08 missed");
    row("条例第十八条: a year-only date counts in its year", plain,
        "study_session | held_on=2022 | category=民主评议 | title=t | branch=甲", "2022 2023-01-10 review", "");
    row("条例第十一条: a quarter belongs to the period in which it ends", plain, "",
        "2022-08-15..2022-09-30 2023-01-10 assembly", "2022Q3 missed");
    row("条例第十一条: a session before the period but within its unit counts", plain,
        "study_session | held_on=2022-07-02 | category=支部党员大会 | title=t | branch=甲",
        "2022-08-15..2022-09-30 2023-01-10 assembly", "");
    row("条例第十六条: a unit that ends after the period is not asked", plain, "",
        "2022-07-01..2022-08-30 2023-01-10 theme_day", "2022-07 missed");
    row("条例第十六条: what has not ended is due", plain, "", "2022Q3 2022-09-30 theme_day",
        "2022-07 missed,2022-08 missed,2022-09 due");
    row("条例第十六条: the day after it is missed", plain, "", "2022-09 2022-10-01 theme_day", "2022-09 missed");
    row("a branch owes nothing before it was founded", "党支部 | founded_on=2022-08-31", "",
        "2022Q3 2023-01-10 theme_day", "2022-08 missed,2022-09 missed");
    row("nor after it was closed", "党支部 | founded_on=2020-01-01 | closed_on=2022-08-31", "",
        "2022Q3 2023-01-10 theme_day", "2022-07 missed,2022-08 missed");
    row("条例第十二条: only branches with a committee owe its meetings", plain, "", "2022-07 2023-01-10 committee", "");
    row("条例第十二条: a committee meets every month", "党支部 | has_committee=1", "", "2022-07 2023-01-10 committee",
        "2022-07 missed");
    row("条例第十三条: only branches with groups owe group meetings", plain, "", "2022-07 2023-01-10 group", "");
    row("条例第十三条: groups owe from the founding of the first", plain,
        "branch | name=组 | type=党小组 | parent=甲 | founded_on=2022-08-20", "2022Q3 2023-01-10 group",
        "2022-08 missed,2022-09 missed");
    row("条例第十三条: any group's meeting counts", plain,
        "branch | name=组 | type=党小组 | parent=甲 | founded_on=2022-09-01\nbranch | name=组二 | type=党小组 | parent=甲 | founded_on=2022-09-01\n"
        "study_session | held_on=2022-09-05 | category=党小组会 | title=t | branch=组二",
        "2022Q3 2023-01-10 group", "");
    row("a group's theme day is not the branch's", plain,
        "branch | name=组 | type=党小组 | parent=甲\nstudy_session | held_on=2022-09-05 | category=主题党日 | title=t | branch=组",
        "2022-09 2023-01-10 theme_day", "2022-09 missed");
    row("本单位要求 党课: retired branches are exempt", "离退休党支部 | founded_on=2020-01-01", "",
        "2022Q3 2023-01-10 lecture", "2022Q3 exempt");
    row("本单位要求 党课: the organ's committee owes nothing", "机关党委", "", "2022Q3 2023-01-10 lecture", "");
    row("条例第二十一条: a term that has ended is missed", "党支部 | term_to=2022-09-29", "", "2022Q3 2023-01-10 term",
        "2022-09-29 missed");
    row("条例第二十一条: a term that ends on the last day is due", "党支部 | term_to=2022-09-30", "",
        "2022Q3 2023-01-10 term", "2022-09-30 due");
    row("条例第二十一条: a term that ends within the period, but not yet, is due", "党支部 | term_to=2022-09-29", "",
        "2022Q3 2022-09-01 term", "2022-09-29 due");
    row("条例第二十一条: so is one that ends within six months", "党支部 | term_to=2023-03-30", "",
        "2022Q3 2023-01-10 term", "2023-03-30 due");
    row("条例第二十一条: a later one is not", "党支部 | term_to=2023-03-31", "", "2022Q3 2023-01-10 term", "");
    row("条例第二十一条: six months from 31 August end in February", "党支部 | term_to=2023-02-28", "",
        "2022-08 2023-01-10 term", "2023-02-28 due");
    row("条例第二十一条: a month-only term ends with its month", "党支部 | term_to=2022-09", "",
        "2022Q3 2023-01-10 term", "2022-09-30 due");
    row("条例第二十一条: a retired branch's term is exempt", "离退休党支部 | term_to=2022-01-01", "",
        "2022Q3 2023-01-10 term", "2022-01-01 exempt");
    const auto held = [](const char* category, const char* day) {
        return QStringLiteral("study_session | held_on=%1 | category=%2 | title=t | branch=甲")
            .arg(QLatin1StringView(day), QString::fromUtf8(category))
            .toUtf8();
    };
    row("条例第十一条: on the quarter's last day", plain, held("支部党员大会", "2022-03-31"),
        "2022Q1 2023-01-10 assembly", "");
    row("条例第十一条: the day after counts for the next", plain, held("支部党员大会", "2022-04-01"),
        "2022H1 2023-01-10 assembly", "2022Q1 missed");
    row("条例第十二条: on 29 February", "党支部 | has_committee=1", held("支委会", "2020-02-29"),
        "2020-02 2023-01-10 committee", "");
    row("条例第十二条: on 1 March of a leap year", "党支部 | has_committee=1", held("支委会", "2020-03-01"),
        "2020-02 2023-01-10 committee", "2020-02 missed");
    row("条例第十六条: on 29 February", plain, held("主题党日", "2020-02-29"), "2020-02 2023-01-10 theme_day", "");
    row("本单位要求 党课: on the quarter's last day", plain, held("党课", "2022-09-30"), "2022Q3 2023-01-10 lecture",
        "");
    row("本单位要求 党课: a day late", plain, held("党课", "2022-10-01"), "2022Q3 2023-01-10 lecture", "2022Q3 missed");
    row("条例第十七条: on the year's last day", plain, held("组织生活会", "2022-12-31"),
        "2022 2023-01-10 organization_life", "");
    row("条例第十七条: a day late", plain, held("组织生活会", "2023-01-01"), "2022 2023-01-10 organization_life",
        "2022 missed");
    row("条例第十七条: on the year's last day it is due", plain, "", "2022 2022-12-31 organization_life", "2022 due");
    row("条例第十七条: the day after it is missed", plain, "", "2022 2023-01-01 organization_life", "2022 missed");
    row("条例第十七条: founded on 31 December owes the year", "党支部 | founded_on=2022-12-31", "",
        "2022 2023-01-10 organization_life", "2022 missed");
    row("条例第十八条: on the year's last day", plain, held("民主评议", "2022-12-31"), "2022 2023-01-10 review", "");
    row("条例第十八条: a day late", plain, held("民主评议", "2023-01-01"), "2022 2023-01-10 review", "2022 missed");
    row("条例第十八条: closed on 30 December owes nothing for the year",
        "党支部 | founded_on=2020-01-01 | closed_on=2022-12-30", "", "2022 2023-01-10 review", "");
    row("nothing is owed before the rule", plain, "", "2018 2023-01-10 theme_day", "");
}

void Gaps::requiredMeetingsAreFound()
{
    QFETCH(QString, branch);
    QFETCH(QString, more);
    QFETCH(QString, period);
    QFETCH(QString, today);
    QFETCH(QString, rule);
    QStringList lines{QStringLiteral("branch | name=甲 | type=") + branch};
    lines += more.split(u'\n', Qt::SkipEmptyParts);
    QTEST(gapsOf(lines, period, QDate::fromString(today, Qt::ISODate), rule), "found");
}

/// A branch with a committee; `full` members who stay, and lines for those who come and go.
static QStringList branchOf(int full, const QStringList& more)
{
    QStringList lines{QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01 | has_committee=1")};
    for (int i = 1; i <= full; ++i)
        lines << QStringLiteral(
                     "member | name=留%1 | category=正式党员 | admitted_on=2010-01-01 | confirmed_on=2011-01-01 "
                     "| memberships: branch=甲 joined_on=2020-01-01")
                     .arg(i);
    return lines + more;
}

static QString memberLine(const char* rest)
{
    return QStringLiteral("member | name=去 | category=正式党员 | ") + QString::fromUtf8(rest);
}

void Gaps::theRosterOfTheDayDecides_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QStringList& lines, const char* asked, const char* found) {
        const QStringList words = QString::fromUtf8(asked).split(u' ');
        QTest::newRow(name) << lines << words[0] << words[1] << QString::fromUtf8(found);
    };
    row("条例第二十条: seven full members have a committee that meets", branchOf(7, {}), "2022-06 committee",
        "2022-06 missed");
    row("条例第二十条: six do not", branchOf(6, {}), "2022-06 committee", "");
    row("条例第二十条: nobody is known, so the mark decides", branchOf(0, {}), "2022-06 committee", "2022-06 missed");
    row("条例第二十条: the seventh leaves on 30 June, the last day still counts",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06-30")}),
        "2022Q3 committee", "");
    row("条例第二十条: … and June is still owed",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06-30")}),
        "2022-06 committee", "2022-06 missed");
    row("条例第二十条: the seventh leaves on 29 June, so June is not owed",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06-29")}),
        "2022-06 committee", "");
    row("条例第二十条: the seventh leaves on 1 July, so July is not owed",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-07-01")}),
        "2022-06-01..2022-07-31 committee", "2022-06 missed");
    row("条例第二十条: a probationary seventh does not count",
        branchOf(
            6,
            {QStringLiteral("member | name=预 | category=预备党员 | admitted_on=2022-01-10 | memberships: branch=甲")}),
        "2022-06 committee", "");
    row("条例第二十条: from confirmation on he does",
        branchOf(6, {memberLine("admitted_on=2021-06-30 | confirmed_on=2022-06-30 | memberships: branch=甲")}),
        "2022Q2 committee", "2022-06 missed");
    row("条例第二十条: who came twice is one person",
        branchOf(6,
                 {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06-30 ; "
                             "branch=甲 joined_on=2022-06-30")}),
        "2022-06 committee", "2022-06 missed");
    row("条例第二十条: on 29 February of a leap year",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2020-02-29")}),
        "2020-02..2020-03 committee", "2020-02 missed");
    row("条例第二十条: 28 February is not the last day of a leap year",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2020-02-28")}),
        "2020-02 committee", "");
    row("条例第二十条: a month-only departure ends with its month",
        branchOf(6, {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06")}),
        "2022-06 committee", "2022-06 missed");
    const auto founded = [](const char* day) {
        return QStringList{QStringLiteral("branch | name=甲 | type=党支部 | founded_on=") + QLatin1StringView(day)};
    };
    row("条例第十六条: founded on 30 April owes April", founded("2022-04-30"), "2022-04 theme_day", "2022-04 missed");
    row("条例第十六条: founded on 1 May owes nothing in April", founded("2022-05-01"), "2022-04 theme_day", "");
    row("条例第十六条: founded on 31 May owes May", founded("2022-05-31"), "2022Q2 theme_day",
        "2022-05 missed,2022-06 missed");
    const QString group = QStringLiteral("branch | name=组 | type=党小组 | parent=甲 | ");
    row("条例第十三条: a group founded on the 15th owes its month",
        founded("2020-01-01") << group + QStringLiteral("founded_on=2022-05-15"), "2022Q2 group",
        "2022-05 missed,2022-06 missed");
    row("条例第十三条: a group closed on the 15th owes its month, and nothing after",
        founded("2020-01-01") << group + QStringLiteral("founded_on=2020-01-01 | closed_on=2022-05-15"), "2022Q2 group",
        "2022-04 missed,2022-05 missed");
}

void Gaps::theRosterOfTheDayDecides()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, period);
    QFETCH(QString, rule);
    if (period.size() == 16)
        period = period.left(7) + QStringLiteral("-01..") + period.right(7) + QStringLiteral("-31");
    QTEST(gapsOf(lines, period, QDate(2023, 1, 10), rule), "found");
}

/// The cell of the branch 甲; fails when there is none.
static Gap cellIn(Figures& figures, const FigureLedger& ledger, const QString& rule, const QString& period)
{
    const auto cells =
        figures.wholeCalendar(FigureLedger::period(QStringLiteral("2022")), ledger.branch(QStringLiteral("甲")));
    if (!cells)
        qFatal("%s", qPrintable(cells.error().message));
    for (const Gap& cell : *cells) {
        if (cell.rule == rule && cell.period == period)
            return cell;
    }
    qFatal("no cell of %s %s", qPrintable(rule), qPrintable(period));
}

void Gaps::whatIsNotAskedStandsInTheCalendarWithItsReason()
{
    FigureLedger ledger;
    ledger.draw(
        branchOf(6,
                 {memberLine("admitted_on=2010-01-01 | memberships: branch=甲 left_on=2022-06-30"),
                  QStringLiteral("study_session | held_on=2022-08-09 | category=支委会 | title=八月 | branch=甲"),
                  QStringLiteral("branch | name=乙 | type=离退休党支部 | founded_on=2022-05-20")}));
    Figures figures = ledger.figures();
    const Gap july = cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-07"));
    QCOMPARE(july.state, QStringLiteral("not_required"));
    QCOMPARE(july.reason,
             QStringLiteral("2022年7月31日 有正式党员 6 名，不足 7 名，不要求（支部工作条例（试行）第二十条）"));
    QCOMPARE(cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-06")).state,
             QStringLiteral("missed"));
    const Gap august = cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-08"));
    QCOMPARE(august.state, QStringLiteral("held"));
    QVERIFY(august.isExempt);
    const auto cells =
        figures.wholeCalendar(FigureLedger::period(QStringLiteral("2022")), ledger.branch(QStringLiteral("乙")));
    QVERIFY(cells);
    for (const Gap& cell : *cells) {
        if (cell.rule != u"theme_day")
            continue;
        const bool isYoung = cell.lastDay < QDate(2022, 5, 20);
        QCOMPARE(cell.state, isYoung ? QStringLiteral("not_required") : QStringLiteral("exempt"));
        QVERIFY2(cell.reason.contains(isYoung ? QStringLiteral("2022年5月20日 成立") : QStringLiteral("从实际出发")),
                 qPrintable(cell.reason));
    }
    // What comes or goes on the roster is seen at once.
    ledger.draw({QStringLiteral(
        "member | name=新 | category=正式党员 | admitted_on=2010-01-01 | memberships: branch=甲 joined_on=2022-07-15")});
    Changes changes;
    changes.ids[Kind::Member].insert(ledger.idOf(QStringLiteral("新")));
    QVERIFY(figures.forget(changes));
    QCOMPARE(cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-07")).state,
             QStringLiteral("missed"));
}

void Gaps::aCommitteeBeginsWithItsFirstElection()
{
    FigureLedger ledger;
    ledger.draw({QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01 | has_committee=1 | "
                                "branch_terms: number=第一届 term_from=2022-05-01 elected_on=2022-05-12")});
    Figures figures = ledger.figures();
    QCOMPARE(cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-04")).state,
             QStringLiteral("not_required"));
    QCOMPARE(cellIn(figures, ledger, QStringLiteral("committee"), QStringLiteral("2022-05")).state,
             QStringLiteral("missed"));
}

void Gaps::theCalendarShowsHeldMeetingsToo()
{
    FigureLedger ledger;
    ledger.draw(drawnOrgan());
    Figures figures = ledger.figures();
    auto cells =
        figures.calendar(FigureLedger::period(QStringLiteral("2022Q3")), ledger.branch(QStringLiteral("一支部")));
    QVERIFY(cells);
    const auto held = std::find_if(cells->begin(), cells->end(),
                                   [](const Gap& cell) { return cell.state == QStringLiteral("held"); });
    QVERIFY(held != cells->end());
    QCOMPARE(held->rule, QStringLiteral("assembly"));
    QCOMPARE(held->held, 1);
    QCOMPARE(held->lastDay, QDate(2022, 9, 30));
    QVERIFY(held->basis.contains(QStringLiteral("第十一条")));
}

void Gaps::anEditionOfARuleEndsWhereTheNextBegins()
{
    QJsonObject entry{{QStringLiteral("key"), QStringLiteral("lecture")},
                      {QStringLiteral("every"), QStringLiteral("quarter")},
                      {QStringLiteral("for"), QJsonArray{QStringLiteral("branch")}},
                      {QStringLiteral("categories"), QJsonArray{QStringLiteral("党课")}},
                      {QStringLiteral("effective_from"), QStringLiteral("2018-10-28")}};
    auto first = readRule(entry);
    QVERIFY(first);
    entry[QStringLiteral("effective_from")] = QStringLiteral("2022-01-01");
    auto second = readRule(entry);
    QVERIFY(second);
    QList<MeetingRule> rules{*first, *second};
    closeEditions(rules);
    QVERIFY(rules[0].isInEffect(QDate(2021, 12, 31)));
    QVERIFY(!rules[0].isInEffect(QDate(2022, 1, 1)));
    QVERIFY(rules[1].isInEffect(QDate(2022, 1, 1)));
    entry[QStringLiteral("every")] = QStringLiteral("fortnight");
    QVERIFY(!readRule(entry));
}

/// The built-in edition of a rule with some words of it put otherwise.
static QJsonObject editionWith(const QString& key, const QJsonObject& other)
{
    const auto given = builtInRules();
    if (!given)
        qFatal("%s", qPrintable(given.error().message));
    QJsonObject edition = editionOn(*given, key, QDate(2022, 1, 1))->definition;
    for (auto it = other.begin(); it != other.end(); ++it)
        edition.insert(it.key(), it.value());
    return edition;
}

void Gaps::anEditionThatChangesInTheYearJudgesItsOwnMonths()
{
    FigureLedger ledger;
    ledger.draw({QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01"),
                 QStringLiteral("study_session | held_on=2022-06-09 | category=主题党日 | title=六月 | branch=甲"),
                 QStringLiteral("study_session | held_on=2022-07-09 | category=主题党日 | title=七月 | branch=甲")});
    QVERIFY(putUnitRule(ledger.testLedger().ledger(),
                        editionWith(QStringLiteral("theme_day"),
                                    {{QStringLiteral("required"), 2},
                                     {QStringLiteral("effective_from"), QStringLiteral("2022-07-01")}}),
                        QStringLiteral("每月两次")));
    Figures figures = ledger.figures();
    const Gap june = cellIn(figures, ledger, QStringLiteral("theme_day"), QStringLiteral("2022-06"));
    QCOMPARE(june.state, QStringLiteral("held"));
    QCOMPARE(june.stance, RuleStance::AsGiven);
    const Gap july = cellIn(figures, ledger, QStringLiteral("theme_day"), QStringLiteral("2022-07"));
    QCOMPARE(july.state, QStringLiteral("missed"));
    QCOMPARE(july.required, 2);
    QCOMPARE(july.stance, RuleStance::Stricter);
}

void Gaps::looserIsToldFromStricter_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<RuleStance>("stance");
    const auto row = [](const char* name, const char* rule, const QJsonObject& other, RuleStance stance) {
        QTest::newRow(name) << QString::fromLatin1(rule) << other << stance;
    };
    using enum RuleStance;
    const QString every = QStringLiteral("every");
    const QString required = QStringLiteral("required");
    const QString exempt = QStringLiteral("exempt_roles");
    row("条例第十六条: as given", "theme_day", {}, AsGiven);
    row("条例第十六条: each quarter instead of each month", "theme_day", {{every, QStringLiteral("quarter")}}, Looser);
    row("条例第十六条: three in a quarter may all be in one month", "theme_day",
        {{every, QStringLiteral("quarter")}, {required, 3}}, Looser);
    row("条例第十六条: two a month", "theme_day", {{required, 2}}, Stricter);
    row("条例第十一条: each month instead of each quarter", "assembly", {{every, QStringLiteral("month")}}, Stricter);
    row("条例第十一条: four a year instead of one each quarter", "assembly",
        {{every, QStringLiteral("year")}, {required, 4}}, Looser);
    row("条例第十一条: off", "assembly", {{QStringLiteral("off"), true}}, Looser);
    row("条例第十六条: all branches exempt", "theme_day",
        {{exempt, QJsonArray{QStringLiteral("retired"), QStringLiteral("branch")}}}, Looser);
    row("条例第十六条: the retired too", "theme_day", {{exempt, QJsonArray()}}, Stricter);
    row("条例第十六条: stricter in one, looser in another is looser", "theme_day",
        {{required, 2}, {exempt, QJsonArray{QStringLiteral("retired"), QStringLiteral("branch")}}}, Looser);
    row("条例第十六条: more meetings count", "theme_day",
        {{QStringLiteral("categories"), QJsonArray{QStringLiteral("主题党日"), QStringLiteral("观影")}}}, Looser);
    row("条例第十一条: without a quorum it does not count", "assembly",
        {{QStringLiteral("without_quorum"), QStringLiteral("not_counted")}}, Stricter);
    row("条例第十二条: without a quorum it does not count", "committee",
        {{QStringLiteral("without_quorum"), QStringLiteral("not_counted")}}, Stricter);
    row("条例第二十条: only from ten members on", "committee", {{QStringLiteral("min_full_members"), 10}}, Looser);
    row("条例第二十条: from five on", "committee", {{QStringLiteral("min_full_members"), 5}}, Stricter);
    row("条例第二十一条: warned three months before", "term", {{QStringLiteral("months_ahead"), 3}}, Looser);
    row("条例第二十一条: warned a year before", "term", {{QStringLiteral("months_ahead"), 12}}, Stricter);
}

void Gaps::looserIsToldFromStricter()
{
    QFETCH(QString, rule);
    QFETCH(QJsonObject, other);
    QFETCH(RuleStance, stance);
    const auto given = builtInRules();
    QVERIFY(given);
    auto changed = readRule(editionWith(rule, other));
    QVERIFY(changed);
    judgeRule(*changed, *given);
    QCOMPARE(changed->stance, stance);
    QCOMPARE(changed->difference.isEmpty(), stance == RuleStance::AsGiven);
}

void Gaps::theUnitsEditionIsMarkedAndStandsInTheHistory()
{
    FigureLedger ledger;
    ledger.draw({QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01")});
    QVERIFY(putUnitRule(
        ledger.testLedger().ledger(),
        editionWith(QStringLiteral("theme_day"),
                    {{QStringLiteral("off"), true}, {QStringLiteral("effective_from"), QStringLiteral("2022-07-01")}}),
        QStringLiteral("放宽“主题党日”")));
    Figures figures = ledger.figures();
    const Gap july = cellIn(figures, ledger, QStringLiteral("theme_day"), QStringLiteral("2022-07"));
    QCOMPARE(july.state, QStringLiteral("not_required"));
    QCOMPARE(july.stance, RuleStance::Looser);
    QVERIFY2(july.reason.contains(QStringLiteral("停用")), qPrintable(july.reason));
    QVERIFY2(july.difference.contains(QStringLiteral("每月至少 1 次")), qPrintable(july.difference));
    QCOMPARE(cellIn(figures, ledger, QStringLiteral("theme_day"), QStringLiteral("2022-06")).state,
             QStringLiteral("missed"));
    const auto changes = ruleChanges(ledger.reader());
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().label, QStringLiteral("放宽“主题党日”"));
    QVERIFY(!changes->constFirst().actor.isEmpty());
}

void Gaps::theGivenEditionIsNeverOverwritten()
{
    FigureLedger ledger;
    const auto put =
        putUnitRule(ledger.testLedger().ledger(),
                    editionWith(QStringLiteral("theme_day"), {{QStringLiteral("off"), true}}), QStringLiteral("x"));
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::Validation);
}

void Gaps::numbersThatMakeNoSenseAreRefused()
{
    QVERIFY(!readRule(editionWith(QStringLiteral("theme_day"), {{QStringLiteral("required"), 0}})));
    QVERIFY(!readRule(editionWith(QStringLiteral("theme_day"), {{QStringLiteral("required"), QStringLiteral("two")}})));
    QVERIFY(
        !readRule(editionWith(QStringLiteral("assembly"), {{QStringLiteral("without_quorum"), QStringLiteral("x")}})));
    QVERIFY(!readRule(editionWith(QStringLiteral("committee"), {{QStringLiteral("min_full_members"), -1}})));
}

QTEST_GUILESS_MAIN(Gaps)
#include "tst_gaps.moc"
