// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "figures/rulestance.h"
#include "ledger/meetingrules.h"

#include <QTest>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;

/// Meetings to which too few came, in gaps, calendar and trace (支部工作条例 art. 11).
class MeetingQuorumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingWithoutQuorumCountsUnlessTheUnitSaysOtherwise_data();
    void aMeetingWithoutQuorumCountsUnlessTheUnitSaysOtherwise();
    void whatDoesNotCountIsNamedWithItsReason();
};

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

/// Six full members, of whom so many came to the assembly; `session` is the rest of its line.
static void drawAssembly(FigureLedger& ledger, int present, const QString& session)
{
    QStringList lines{QStringLiteral("branch | name=甲 | type=党支部 | founded_on=2020-01-01")};
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        lines << QStringLiteral("member | name=员%1 | category=正式党员 | admitted_on=2010-07-01 | "
                                "confirmed_on=2011-07-01 | memberships: branch=甲")
                     .arg(i);
        names << QStringLiteral("member=员%1 present=%2").arg(i).arg(i < present ? 1 : 0);
    }
    lines << session
            + (present < 0 ? QString() : QStringLiteral(" | attendances: ") + names.join(QStringLiteral(" ; ")));
    ledger.draw(lines);
}

static void stopCounting(FigureLedger& ledger, const char* rule = "assembly")
{
    const auto put = putUnitRule(ledger.testLedger().ledger(),
                                 editionWith(QString::fromLatin1(rule),
                                             {{QStringLiteral("without_quorum"), QStringLiteral("not_counted")},
                                              {QStringLiteral("effective_from"), QStringLiteral("2022-01-01")}}),
                                 QStringLiteral("不计入"));
    if (!put)
        qFatal("%s", qPrintable(put.error().message));
}

void MeetingQuorumTest::aMeetingWithoutQuorumCountsUnlessTheUnitSaysOtherwise_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, int present, const char* session, bool counts) {
        QTest::newRow(name) << present << QString::fromUtf8(session) << QStringLiteral("支部党员大会") << counts;
    };
    row("条例第十一条 exactly half", 3, "held_on=2022-08-31", true);
    row("条例第十一条 half minus one", 2, "held_on=2022-08-31", false);
    row("条例第十一条 nobody", 0, "held_on=2022-09-30", false);
    row("条例第十一条 half minus one, by the number alone", -1, "held_on=2022-07-01 | present=2", false);
    row("条例第十一条 half, by the number alone", -1, "held_on=2022-07-01 | present=3", true);
    row("条例第十一条 nobody knows who came", -1, "held_on=2022-08-31", true);
    row("条例第十一条 a month, half minus one", 2, "held_on=2022-08", false);
    row("条例第十一条 a month, half", 3, "held_on=2022-08", true);
}

void MeetingQuorumTest::aMeetingWithoutQuorumCountsUnlessTheUnitSaysOtherwise()
{
    QFETCH(int, present);
    QFETCH(QString, session);
    QFETCH(QString, category);
    QFETCH(bool, counts);
    FigureLedger ledger;
    drawAssembly(ledger, present,
                 QStringLiteral("study_session | category=%1 | title=大会 | branch=甲 | ").arg(category) + session);
    const QString quarter = QStringLiteral("2022Q3");
    Figures before = ledger.figures();
    QCOMPARE(cellIn(before, ledger, QStringLiteral("assembly"), quarter).state, QStringLiteral("held"));
    stopCounting(ledger);
    Figures figures = ledger.figures();
    const Gap cell = cellIn(figures, ledger, QStringLiteral("assembly"), quarter);
    QCOMPARE(cell.state, counts ? QStringLiteral("held") : QStringLiteral("missed"));
    QCOMPARE(cell.held, counts ? 1 : 0);
    QCOMPARE(cell.uncounted.size(), counts ? 0 : 1);
    QCOMPARE(cell.stance, RuleStance::Stricter);
    // Figures count study sessions, whatever the calendar asks (contract section 4).
    const auto value = figures.values(FigureLedger::period(quarter), ledger.branch(QStringLiteral("甲")),
                                      {QStringLiteral("meeting.assembly")});
    QVERIFY(value);
    QCOMPARE(value->constFirst().value, std::optional<double>(1));
}

void MeetingQuorumTest::whatDoesNotCountIsNamedWithItsReason()
{
    FigureLedger ledger;
    drawAssembly(ledger, 2,
                 QStringLiteral("study_session | held_on=2022-08-31 | category=支部党员大会 | title=大会 | branch=甲"));
    stopCounting(ledger);
    Figures figures = ledger.figures();
    const qint64 branch = ledger.branch(QStringLiteral("甲"));
    const Period quarter = FigureLedger::period(QStringLiteral("2022Q3"));
    const auto gaps = figures.gaps(quarter, branch);
    QVERIFY(gaps);
    QString reason;
    for (const Gap& gap : *gaps) {
        for (const UncountedMeeting& meeting : gap.uncounted)
            reason += uncountedText(meeting);
    }
    for (const char* said :
         {"2022年8月31日 大会", "未达到法定人数", "应到有表决权 6 人，实到 2 人", "第十一条", "不计入"})
        QVERIFY2(reason.contains(QString::fromUtf8(said)), qPrintable(reason));
    const auto trace = figures.trace(QStringLiteral("gap.missed"), quarter, branch);
    QVERIFY(trace);
    const auto isMeeting = [](const TraceRow& row) { return row.kind == Kind::StudySession; };
    const auto found = std::ranges::find_if(trace->notCounted, isMeeting);
    QVERIFY(found != trace->notCounted.end());
    QCOMPARE(found->title, QStringLiteral("大会"));
    QVERIFY(found->reason.contains(QStringLiteral("第十一条")) && !found->uid.isEmpty());
    QVERIFY(std::ranges::none_of(trace->records, isMeeting));
}

QTEST_GUILESS_MAIN(MeetingQuorumTest)
#include "tst_meetingquorum.moc"
