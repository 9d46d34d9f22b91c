// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureledger.h"

#include "figures/findings.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;
using Severity = RuleFinding::Severity;

/// What the rules say of meetings in a real ledger: the roster of the day, who has no vote, quorum and result.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMeetingByTheRulesSaysSo();
    void whoHasNoVoteIsNamed_data();
    void whoHasNoVoteIsNamed();
    void aDecisionThatDoesNotCarryIsAFault();
    void anOpinionInWritingCountsWhereTheRulesSay();
    void whoIsLeftOutWithAReasonIsNotExpected();
    void aReasonThatIsNoneLeavesNobodyOut();
    void strangersAndTheUnlistedAreNamed();
    void anAdmissionBelongsToTheAssembly();
    void theOldEditionIsSaidToBeOld();
    void aMonthAloneCannotBeChecked();
    void oldRecordsVoteOnceBesideTheNames();

private:
    /// A meeting of the branch on 2022-06-10; `more` are further pieces of its line.
    QList<RuleFinding> findings(const QString& names, const QString& more = {},
                                const QString& day = QStringLiteral("2022-06-10"),
                                const QString& category = QStringLiteral("支部党员大会"));
    static QStringList said(const QList<RuleFinding>& findings, Severity severity);

    std::unique_ptr<FigureLedger> m_ledger;
};

void TestFindings::init()
{
    m_ledger = std::make_unique<FigureLedger>();
    QStringList lines{QStringLiteral("branch | name=一支部 | type=党支部 | founded_on=2010-01-01"),
                      QStringLiteral("branch | name=二支部 | type=党支部 | founded_on=2010-01-01")};
    for (const char* name : {"甲一", "甲二", "甲三", "甲四", "甲五", "甲六"})
        lines << QStringLiteral(
                     "member | name=%1 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | "
                     "memberships: branch=一支部")
                     .arg(QString::fromUtf8(name));
    lines << QStringLiteral(
        "member | name=预七 | category=预备党员 | admitted_on=2022-01-05 | memberships: branch=一支部")
          << QStringLiteral(
                 "member | name=察八 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | "
                 "memberships: branch=一支部 | member_events: event=留党察看 happened_on=2022-02-01 "
                 "until=2022-12-31")
          << QStringLiteral(
                 "member | name=外九 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | "
                 "memberships: branch=二支部");
    m_ledger->draw(lines);
}

QList<RuleFinding> TestFindings::findings(const QString& names, const QString& more, const QString& day,
                                          const QString& category)
{
    const QString title = QStringLiteral("会%1").arg(qHash(names + more + day + category));
    QString line =
        QStringLiteral("study_session | held_on=%1 | category=%2 | title=%3 | branch=一支部").arg(day, category, title);
    if (!names.isEmpty())
        line += QStringLiteral(" | attendances: ") + names;
    m_ledger->draw({line + more});
    const auto record = m_ledger->reader().load(Kind::StudySession, m_ledger->idOf(title));
    const auto found = findingsOf(m_ledger->reader(), *record, QDate(2022, 12, 1));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

QStringList TestFindings::said(const QList<RuleFinding>& findings, Severity severity)
{
    QStringList texts;
    for (const RuleFinding& finding : findings) {
        if (finding.severity == severity)
            texts << finding.text + QStringLiteral("｜") + finding.basis;
    }
    return texts;
}

static QString row(const char* name, const char* rest)
{
    return QStringLiteral("member=%1 %2").arg(QString::fromUtf8(name), QString::fromUtf8(rest));
}

/// The first `present` of the six who vote came, the others did not.
static QStringList six(int present)
{
    static const char* names[] = {"甲一", "甲二", "甲三", "甲四", "甲五", "甲六"};
    QStringList rows;
    for (int i = 0; i < 6; ++i)
        rows << row(names[i], i < present ? "present=1" : "present=0");
    return rows;
}

static QString joined(QStringList rows, const QStringList& more = {})
{
    rows += more;
    return rows.join(QStringLiteral(" ; "));
}

static QStringList otherTwo()
{
    return {row("预七", "present=0"), row("察八", "present=0")};
}

static QString vote(const char* cells)
{
    return QStringLiteral(" | session_votes: ") + QString::fromUtf8(cells);
}

void TestFindings::aMeetingByTheRulesSaysSo()
{
    const auto found = findings(joined(six(4), otherTwo()),
                                vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=4 votes_against=0"));
    QCOMPARE(said(found, Severity::Fault), QStringList());
    QCOMPARE(said(found, Severity::Warning), QStringList());
    const QStringList info = said(found, Severity::Info);
    QVERIFY2(info.first().contains(QStringLiteral("应到有表决权 6 人，实到 4 人")), qPrintable(info.first()));
    QVERIFY(info.first().endsWith(QStringLiteral("第二十条")));
    QVERIFY(info.join(u' ').contains(QStringLiteral("通过")));
    QVERIFY(info.join(u' ').contains(QStringLiteral("无记名")));
}

void TestFindings::whoHasNoVoteIsNamed_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("names");
    QTest::newRow("选举工作条例 预备党员 and 留党察看")
        << QStringLiteral("2022-06-10") << QStringLiteral("预七（预备党员）、察八（留党察看）");
    QTest::newRow("选举工作条例 the last day of 留党察看")
        << QStringLiteral("2022-12-31") << QStringLiteral("预七（预备党员）、察八（留党察看）");
    QTest::newRow("选举工作条例 the day after it")
        << QStringLiteral("2023-01-01") << QStringLiteral("到会而没有表决权 1 人：预七（预备党员）");
    QTest::newRow("选举工作条例 the day before it")
        << QStringLiteral("2022-01-31") << QStringLiteral("到会而没有表决权 1 人：预七（预备党员）");
}

void TestFindings::whoHasNoVoteIsNamed()
{
    QFETCH(QString, day);
    QFETCH(QString, names);
    const auto found = findings(joined(six(6), {row("预七", "present=1"), row("察八", "present=1")}), {}, day);
    QVERIFY2(said(found, Severity::Info).join(u' ').contains(names),
             qPrintable(said(found, Severity::Info).join(u'\n')));
}

void TestFindings::aDecisionThatDoesNotCarryIsAFault()
{
    const auto found = findings(joined(six(4), otherTwo()),
                                vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=3 votes_against=1"));
    const QStringList faults = said(found, Severity::Fault);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(QStringLiteral("没有通过")), qPrintable(faults.first()));
    QVERIFY(faults.first().endsWith(QStringLiteral("第二十一条")));
    // Half of those who should attend is enough to decide, and not enough to admit.
    const auto half =
        findings(joined(six(3), otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=3"));
    QVERIFY(said(half, Severity::Fault).join(u' ').contains(QStringLiteral("到会人数不足")));
    QCOMPARE(said(findings(joined(six(3), otherTwo())), Severity::Warning), QStringList());
    QCOMPARE(said(findings(joined(six(2), otherTwo())), Severity::Warning).size(), 1);
}

void TestFindings::anOpinionInWritingCountsWhereTheRulesSay()
{
    QStringList names = six(4);
    names[5] = row("甲六", "present=0 written_opinion=1");
    const QString names8 = joined(names, otherTwo());
    QCOMPARE(
        said(findings(names8, vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=5")), Severity::Fault),
        QStringList());
    const auto ordinary = findings(names8, vote("matter=计划 vote_kind=一般表决 votes_for=5"));
    QVERIFY(said(ordinary, Severity::Fault).join(u' ').contains(QStringLiteral("多于")));
    QVERIFY(said(ordinary, Severity::Info).join(u' ').contains(QStringLiteral("甲六")));
}

void TestFindings::whoIsLeftOutWithAReasonIsNotExpected()
{
    QStringList names = six(3);
    names[5] = row("甲六", "present=0 excluded_reason=长期患病");
    const auto found =
        findings(joined(names, otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=3"));
    QCOMPARE(said(found, Severity::Fault), QStringList());
    QVERIFY(said(found, Severity::Info).join(u' ').contains(QStringLiteral("不计入应到 1 人：甲六（长期患病）")));
}

void TestFindings::aReasonThatIsNoneLeavesNobodyOut()
{
    QStringList names = six(3);
    names[5] = row("甲六", "present=0 excluded_reason=出差");
    const auto found =
        findings(joined(names, otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=3"));
    QVERIFY(!said(found, Severity::Fault).isEmpty());
    QVERIFY(said(found, Severity::Warning).join(u' ').contains(QStringLiteral("甲六（出差）")));
}

void TestFindings::strangersAndTheUnlistedAreNamed()
{
    const auto found = findings(joined(six(6), {row("外九", "present=1"), row("预七", "present=1")}));
    const QString warnings = said(found, Severity::Warning).join(u' ');
    QVERIFY2(warnings.contains(QStringLiteral("外九")) && warnings.contains(QStringLiteral("察八")),
             qPrintable(warnings));
    // The number that was written, against the roster of the day.
    const auto miscounted = findings(joined(six(6), otherTwo()), QStringLiteral(" | expected=12 | present=5"));
    QCOMPARE(said(miscounted, Severity::Warning).size(), 2);
}

void TestFindings::anAdmissionBelongsToTheAssembly()
{
    const auto found =
        findings(joined(six(6), otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=预七 votes_for=6"),
                 QStringLiteral("2022-06-11"), QStringLiteral("主题党日"));
    QVERIFY(said(found, Severity::Fault).join(u' ').contains(QStringLiteral("应由支部党员大会表决")));
}

void TestFindings::theOldEditionIsSaidToBeOld()
{
    const auto found =
        findings(joined(six(6), otherTwo()), vote("matter=接收 vote_kind=预备党员转正 member=预七 votes_for=6"),
                 QStringLiteral("2026-06-11"));
    QVERIFY(said(found, Severity::Warning).join(u' ').contains(QStringLiteral("2026年修订版")));
}

void TestFindings::aMonthAloneCannotBeChecked()
{
    const auto found = findings({}, vote("matter=计划 vote_kind=一般表决 votes_for=6"), QStringLiteral("2022-06"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, QStringLiteral("held_on"));
}

void TestFindings::oldRecordsVoteOnceBesideTheNames()
{
    const auto found = findings({}, QStringLiteral(" | expected=8 | present=6 | votes_for=2 | votes_against=4"));
    QVERIFY(said(found, Severity::Fault).join(u' ').contains(QStringLiteral("没有通过")));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
