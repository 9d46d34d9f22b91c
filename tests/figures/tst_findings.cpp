// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureledger.h"

#include "figures/findings.h"

#include <QTest>

Q_DECLARE_METATYPE(ledger::RuleFinding::Severity)

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
    void aMonthIsCheckedByTheRosterOfAnyOfItsDays_data();
    void aMonthIsCheckedByTheRosterOfAnyOfItsDays();
    void aYearAloneCannotBeChecked();
    void whoIsVotedUponMustHaveComeSoFar_data();
    void whoIsVotedUponMustHaveComeSoFar();
    void otherCountsBesideTheVotesAreSaid();
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
          << QStringLiteral("member | name=象十 | category=发展对象 | memberships: branch=一支部 | development_steps: "
                            "step=发展对象上级党委备案 happened_on=2022-03-01")
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
                                vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=4 votes_against=0"));
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
                                vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=3 votes_against=1"));
    const QStringList faults = said(found, Severity::Fault);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(QStringLiteral("没有通过")), qPrintable(faults.first()));
    QVERIFY(faults.first().endsWith(QStringLiteral("第二十一条")));
    // Half of those who should attend is enough to decide, and not enough to admit.
    const auto half =
        findings(joined(six(3), otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=3"));
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
        said(findings(names8, vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=5")), Severity::Fault),
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
        findings(joined(names, otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=3"));
    QCOMPARE(said(found, Severity::Fault), QStringList());
    QVERIFY(said(found, Severity::Info).join(u' ').contains(QStringLiteral("不计入应到 1 人：甲六（长期患病）")));
}

void TestFindings::aReasonThatIsNoneLeavesNobodyOut()
{
    QStringList names = six(3);
    names[5] = row("甲六", "present=0 excluded_reason=出差");
    const auto found =
        findings(joined(names, otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=3"));
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
        findings(joined(six(6), otherTwo()), vote("matter=接收 vote_kind=接收预备党员 member=象十 votes_for=6"),
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

void TestFindings::aMonthIsCheckedByTheRosterOfAnyOfItsDays_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("present");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("said");
    QTest::newRow("条例第十一条 exactly half on every day")
        << QString() << 3 << Severity::Info << QStringLiteral("应到有表决权 6 人，实到 3 人：到会人数有效");
    QTest::newRow("条例第十一条 half minus one on every day")
        << QString() << 2 << Severity::Fault << QStringLiteral("应到有表决权 6 人，实到 2 人：到会人数不足");
    QTest::newRow("条例第十一条 half until the day before a seventh came")
        << QStringLiteral("joined_on=2022-06-30") << 3 << Severity::Warning
        << QStringLiteral("应到有表决权 6 至 7 人，实到 3 人");
    QTest::newRow("条例第十一条 a seventh who came on the first day is there all month")
        << QStringLiteral("joined_on=2022-06-01") << 3 << Severity::Fault
        << QStringLiteral("应到有表决权 7 人，实到 3 人");
    QTest::newRow("条例第十一条 a seventh who left on the first day")
        << QStringLiteral("left_on=2022-06-01") << 3 << Severity::Warning << QStringLiteral("6 至 7 人");
    QTest::newRow("条例第十一条 a seventh who left on the last day of the month before")
        << QStringLiteral("left_on=2022-05-31") << 3 << Severity::Info
        << QStringLiteral("应到有表决权 6 人，实到 3 人");
}

void TestFindings::aMonthIsCheckedByTheRosterOfAnyOfItsDays()
{
    QFETCH(QString, more);
    QFETCH(int, present);
    QFETCH(Severity, severity);
    QFETCH(QString, said);
    if (!more.isEmpty())
        m_ledger->draw({QStringLiteral("member | name=来者 | category=正式党员 | admitted_on=2010-07-01 | "
                                       "confirmed_on=2011-07-01 | memberships: branch=一支部 ")
                        + more});
    const auto found = findings(joined(six(present), otherTwo()), vote("matter=计划 vote_kind=一般表决 votes_for=0"),
                                QStringLiteral("2022-06"));
    const QStringList texts = this->said(found, severity);
    QVERIFY2(texts.join(u' ').contains(said), qPrintable(said + u'\n' + texts.join(u'\n')));
    QVERIFY(!texts.filter(QStringLiteral("第十一条")).isEmpty());
    // Counts are not compared, and who was not there all month need not be listed (contract section 3).
    QVERIFY2(!this->said(found, Severity::Warning).join(u' ').contains(QStringLiteral("来者"))
                 || more.contains(u"06-01"),
             qPrintable(this->said(found, Severity::Warning).join(u'\n')));
}

void TestFindings::aYearAloneCannotBeChecked()
{
    const auto found = findings({}, vote("matter=计划 vote_kind=一般表决 votes_for=6"), QStringLiteral("2022"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, QStringLiteral("held_on"));
}

void TestFindings::whoIsVotedUponMustHaveComeSoFar_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("article"); ///< empty: nothing is said of the person
    const auto row = [](const char* name, const char* person, const char* kind, const char* article) {
        QTest::newRow(name) << QString::fromUtf8(person) << QString::fromUtf8(kind) << QString::fromUtf8(article);
    };
    const char* admission = "接收预备党员";
    const char* confirmation = "预备党员转正";
    row("细则第十九条 filed on the day of the meeting",
        "category=发展对象 | memberships: branch=一支部 | development_steps: step=发展对象上级党委备案 "
        "happened_on=2022-06-10",
        admission, "");
    row("细则第十九条 filed on the day after",
        "category=发展对象 | memberships: branch=一支部 | development_steps: step=发展对象上级党委备案 "
        "happened_on=2022-06-11",
        admission, "第十九条");
    row("细则第十九条 an activist", "category=入党积极分子 | memberships: branch=一支部", admission, "第十九条");
    row("细则第十九条 a candidate without dates", "category=发展对象 | memberships: branch=一支部", admission, "");
    row("细则第十九条 admitted on the day itself",
        "category=预备党员 | admitted_on=2022-06-10 | memberships: branch=一支部", admission, "");
    row("细则第十九条 admitted on the day before",
        "category=预备党员 | admitted_on=2022-06-09 | memberships: branch=一支部", admission, "第十九条");
    row("细则第二十条 a candidate of another branch", "category=发展对象 | memberships: branch=二支部", admission,
        "第二十条");
    row("细则第二十条 moved here on the day of the meeting",
        "category=发展对象 | memberships: branch=二支部 left_on=2022-06-09 ; branch=一支部 joined_on=2022-06-10",
        admission, "");
    row("细则第三十二条 on probation", "category=预备党员 | admitted_on=2021-06-10 | memberships: branch=一支部",
        confirmation, "");
    row("细则第三十二条 admitted on the day after",
        "category=预备党员 | admitted_on=2022-06-11 | memberships: branch=一支部", confirmation, "第三十二条");
    row("细则第三十二条 a candidate only", "category=发展对象 | memberships: branch=一支部", confirmation,
        "第三十二条");
    row("细则第三十二条 confirmed by this meeting, approved on the day",
        "category=正式党员 | admitted_on=2021-06-10 | confirmed_on=2022-06-10 | memberships: branch=一支部 | "
        "development_steps: step=上级党委审批转正 happened_on=2022-06-10",
        confirmation, "");
    row("细则第三十二条 approved as a full member on the day before",
        "category=正式党员 | admitted_on=2021-06-09 | confirmed_on=2022-06-09 | memberships: branch=一支部 | "
        "development_steps: step=上级党委审批转正 happened_on=2022-06-09",
        confirmation, "第三十二条");
    row("细则第三十三条 moved away on the day before",
        "category=预备党员 | admitted_on=2021-06-10 | memberships: branch=一支部 left_on=2022-06-09 ; branch=二支部 "
        "joined_on=2022-06-10",
        confirmation, "第三十三条");
    row("细则第三十三条 moves away on the day",
        "category=预备党员 | admitted_on=2021-06-10 | memberships: branch=一支部 left_on=2022-06-10 ; branch=二支部 "
        "joined_on=2022-06-11",
        confirmation, "");
}

void TestFindings::whoIsVotedUponMustHaveComeSoFar()
{
    QFETCH(QString, person);
    QFETCH(QString, kind);
    QFETCH(QString, article);
    m_ledger->draw({QStringLiteral("member | name=某人 | ") + person});
    const auto found =
        findings(joined(six(6)), QStringLiteral(" | session_votes: matter=事 vote_kind=%1 member=某人").arg(kind));
    QStringList about;
    for (const RuleFinding& finding : found) {
        if (finding.text.contains(QStringLiteral("表决对象某人")))
            about << finding.text + finding.basis;
    }
    QCOMPARE(about.size(), article.isEmpty() ? 0 : 1);
    QVERIFY2(article.isEmpty() || about.constFirst().endsWith(article), qPrintable(about.join(u'\n')));
}

void TestFindings::otherCountsBesideTheVotesAreSaid()
{
    const QString votes = vote("matter=计划 vote_kind=一般表决 votes_for=6 votes_against=0 votes_abstained=0");
    const auto differ =
        findings(joined(six(6), otherTwo()), QStringLiteral(" | votes_for=5 | votes_against=1") + votes);
    QVERIFY(said(differ, Severity::Warning).join(u' ').contains(QStringLiteral("以逐项表决为准")));
    QCOMPARE(said(differ, Severity::Fault), QStringList());
    const auto same = findings(joined(six(6), otherTwo()),
                               QStringLiteral(" | votes_for=6 | votes_against=0 | votes_abstained=0") + votes);
    QCOMPARE(said(same, Severity::Warning), QStringList());
}

void TestFindings::oldRecordsVoteOnceBesideTheNames()
{
    const auto found = findings({}, QStringLiteral(" | expected=8 | present=6 | votes_for=2 | votes_against=4"));
    QVERIFY(said(found, Severity::Fault).join(u' ').contains(QStringLiteral("没有通过")));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
