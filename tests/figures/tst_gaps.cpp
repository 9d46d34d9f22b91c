// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

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
    void theCalendarShowsHeldMeetingsToo();
    void anEditionOfARuleEndsWhereTheNextBegins();
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
    const auto row = [](const char* name, const char* branch, const char* more, const char* asked, const char* found) {
        const QStringList words = QString::fromUtf8(asked).split(u' ');
        QTest::newRow(name) << QString::fromUtf8(branch) << QString::fromUtf8(more) << words[0] << words[1] << words[2]
                            << QString::fromUtf8(found);
    };
    constexpr auto plain = "党支部 | founded_on=2020-01-01";
    row("a month without a theme day is missed", plain,
        "study_session | held_on=2022-07-31 | category=主题党日 | title=t | branch=甲", "2022Q3 2023-01-10 theme_day",
        "2022-08 missed,2022-09 missed");
    row("a month-only date counts in its month", plain,
        "study_session | held_on=2022-08 | category=主题党日 | title=t | branch=甲", "2022-08 2023-01-10 theme_day",
        "");
    row("a year-only date counts in no month", plain,
        "study_session | held_on=2022 | category=主题党日 | title=t | branch=甲", "2022-08 2023-01-10 theme_day",
        "2022-08 missed");
    row("a year-only date counts in its year", plain,
        "study_session | held_on=2022 | category=民主评议 | title=t | branch=甲", "2022 2023-01-10 review", "");
    row("a quarter belongs to the period in which it ends", plain, "", "2022-08-15..2022-09-30 2023-01-10 assembly",
        "2022Q3 missed");
    row("a session before the period but within its unit counts", plain,
        "study_session | held_on=2022-07-02 | category=支部党员大会 | title=t | branch=甲",
        "2022-08-15..2022-09-30 2023-01-10 assembly", "");
    row("a unit that ends after the period is not asked", plain, "", "2022-07-01..2022-08-30 2023-01-10 theme_day",
        "2022-07 missed");
    row("what has not ended is due", plain, "", "2022Q3 2022-09-30 theme_day",
        "2022-07 missed,2022-08 missed,2022-09 due");
    row("the day after it is missed", plain, "", "2022-09 2022-10-01 theme_day", "2022-09 missed");
    row("a branch owes nothing before it was founded", "党支部 | founded_on=2022-08-31", "",
        "2022Q3 2023-01-10 theme_day", "2022-08 missed,2022-09 missed");
    row("nor after it was closed", "党支部 | founded_on=2020-01-01 | closed_on=2022-08-31", "",
        "2022Q3 2023-01-10 theme_day", "2022-07 missed,2022-08 missed");
    row("only branches with a committee owe its meetings", plain, "", "2022-07 2023-01-10 committee", "");
    row("a committee meets every month", "党支部 | has_committee=1", "", "2022-07 2023-01-10 committee",
        "2022-07 missed");
    row("only branches with groups owe group meetings", plain, "", "2022-07 2023-01-10 group", "");
    row("groups owe from the founding of the first", plain,
        "branch | name=组 | type=党小组 | parent=甲 | founded_on=2022-08-20", "2022Q3 2023-01-10 group",
        "2022-08 missed,2022-09 missed");
    row("any group's meeting counts", plain,
        "branch | name=组 | type=党小组 | parent=甲 | founded_on=2022-09-01\nbranch | name=组二 | type=党小组 | parent=甲 | founded_on=2022-09-01\n"
        "study_session | held_on=2022-09-05 | category=党小组会 | title=t | branch=组二",
        "2022Q3 2023-01-10 group", "");
    row("a group's theme day is not the branch's", plain,
        "branch | name=组 | type=党小组 | parent=甲\nstudy_session | held_on=2022-09-05 | category=主题党日 | title=t | branch=组",
        "2022-09 2023-01-10 theme_day", "2022-09 missed");
    row("retired branches are exempt", "离退休党支部 | founded_on=2020-01-01", "", "2022Q3 2023-01-10 lecture",
        "2022Q3 exempt");
    row("the organ's committee owes nothing", "机关党委", "", "2022Q3 2023-01-10 lecture", "");
    row("a term that has ended is missed", "党支部 | term_to=2022-09-29", "", "2022Q3 2023-01-10 term",
        "2022-09-29 missed");
    row("a term that ends on the last day is due", "党支部 | term_to=2022-09-30", "", "2022Q3 2023-01-10 term",
        "2022-09-30 due");
    row("so is one that ends within six months", "党支部 | term_to=2023-03-30", "", "2022Q3 2023-01-10 term",
        "2023-03-30 due");
    row("a later one is not", "党支部 | term_to=2023-03-31", "", "2022Q3 2023-01-10 term", "");
    row("six months from 31 August end in February", "党支部 | term_to=2023-02-28", "", "2022-08 2023-01-10 term",
        "2023-02-28 due");
    row("a month-only term ends with its month", "党支部 | term_to=2022-09", "", "2022Q3 2023-01-10 term",
        "2022-09-30 due");
    row("a retired branch's term is exempt", "离退休党支部 | term_to=2022-01-01", "", "2022Q3 2023-01-10 term",
        "2022-01-01 exempt");
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

QTEST_GUILESS_MAIN(Gaps)
#include "tst_gaps.moc"
