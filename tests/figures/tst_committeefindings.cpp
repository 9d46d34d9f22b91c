// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/electionfacts.h"
#include "figures/figureledger.h"
#include "figures/findings.h"

#include <QTest>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;
using Severity = RuleFinding::Severity;

/// What the rules say of branches, their committees and elections; each row on a boundary, the article in its name.
class TestCommitteeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBranchIsJudged_data();
    void aBranchIsJudged();
    void anElectionIsJudged_data();
    void anElectionIsJudged();
    void whatIsReportedAbove();
};

namespace {

const QDate Today(2022, 6, 30);

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Full members 员1 … of the branch 甲, then probationary ones 预1 ….
QStringList membersOf(int full, int probationary = 0)
{
    QStringList lines;
    for (int i = 1; i <= full; ++i)
        lines << text("member | name=员%1 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | "
                      "memberships: branch=甲")
                     .arg(i);
    for (int i = 1; i <= probationary; ++i)
        lines
            << text("member | name=预%1 | category=预备党员 | admitted_on=2022-01-10 | memberships: branch=甲").arg(i);
    return lines;
}

/// Posts are written as "书记 组织委员 …" and held by 员1, 员2 … in this order.
void drawBranch(FigureLedger& ledger, const QString& branch, const QStringList& members, const QString& posts)
{
    ledger.draw(QStringList{text("branch | name=甲 | founded_on=2015-01-01 | ") + branch} + members);
    auto record = ledger.reader().load(Kind::Branch, ledger.branch(text("甲")));
    if (!record)
        qFatal("%s", qPrintable(record.error().message));
    QList<PartRow>& rows = record->parts[text("branch_posts")];
    for (const QString& post : posts.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = text("员%1").arg(rows.size() + 1);
        rows += PartRow{ledger.idOf(name), name, post, {}, {}};
    }
    if (const auto saved = ledger.testLedger().save(*record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

} // namespace

void TestCommitteeFindings::aBranchIsJudged_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("posts");
    QTest::addColumn<QString>("said"); ///< empty: nothing of the article beside hints
    const auto row = [](const char* name, const QByteArray& branch, const QStringList& members, const char* posts,
                        const char* said) {
        QTest::newRow(name) << QString::fromUtf8(branch) << members << text(posts) << text(said);
    };
    constexpr auto small = "type=党支部";
    constexpr auto big = "type=党支部 | has_committee=1";
    constexpr auto four = "书记 组织委员 宣传委员 纪检委员";
    row("条例第四条 three full members", small, membersOf(3), "书记", "");
    row("条例第四条 two full members", small, membersOf(2), "书记", "正式党员 2 人，不足 3 人");
    row("条例第四条 a probationary third does not count", small, membersOf(2, 1), "书记", "正式党员 2 人，不足 3 人");
    row("条例第四条 fifty members", big, membersOf(49, 1), four, "");
    row("条例第四条 fifty-one, the probationary one among them", big, membersOf(50, 1), four,
        "党员 51 人，一般不超过 50 人");
    row("条例第四条 fifty-one of the retired", "type=离退休党支部", membersOf(51), "书记", "");
    row("条例第二十条 six full members, no committee", small, membersOf(6), "书记", "");
    row("条例第二十条 six full members, a committee", big, membersOf(6), four, "正式党员 6 人，不足 7 人");
    row("条例第二十条 seven full members, no committee", small, membersOf(7), "书记", "7 人以上的应当设立支部委员会");
    row("条例第二十条 a probationary seventh does not count", small, membersOf(6, 1), "书记", "");
    row("条例第二十条 seven full members, a committee", big, membersOf(7), four, "");
    row("条例第二十条 the retired are not asked", "type=离退休党支部", membersOf(7), "书记", "");
    row("条例第二十条 two in the committee", big, membersOf(8), "书记 组织委员", "支委会现有 2 人");
    row("条例第二十条 five", big, membersOf(8), "书记 组织委员 宣传委员 纪检委员 青年委员", "");
    row("条例第二十条 six are more than usual", big, membersOf(8), "书记 组织委员 宣传委员 纪检委员 青年委员 统战委员",
        "支委会现有 6 人，一般 3 至 5 人");
    row("条例第二十条 eight are too many", big, membersOf(9),
        "书记 副书记 组织委员 宣传委员 纪检委员 青年委员 统战委员 群工委员", "支委会现有 8 人");
    row("条例第二十条 nobody looks after discipline", big, membersOf(8), "书记 组织委员 宣传委员",
        "空缺的职务：纪检委员");
    row("条例第二十条 a small branch without a secretary", small, membersOf(4), "", "空缺的职务：书记");
    constexpr auto term = "type=党支部 | term_from=%1 | term_to=%2";
    const auto lasting = [&](const char* from, const char* to) {
        return text(term).arg(text(from), text(to)).toUtf8();
    };
    row("条例第二十一条 the term ends today", lasting("2019-07-01", "2022-06-30"), membersOf(4), "书记",
        "本届任期2022年6月30日届满，应提前 6 个月准备换届");
    row("条例第二十一条 it ended yesterday", lasting("2019-06-30", "2022-06-29"), membersOf(4), "书记", "还没有换届");
    row("条例第二十一条 it ends in six months", lasting("2019-12-31", "2022-12-30"), membersOf(4), "书记",
        "应提前 6 个月准备换届");
    row("条例第二十一条 it ends a day later", lasting("2020-01-01", "2022-12-31"), membersOf(4), "书记", "");
    row("条例第二十一条 three years", lasting("2021-02-28", "2024-02-28"), membersOf(4), "书记", "");
    row("条例第二十一条 three years and a day, to 29 February", lasting("2021-02-28", "2024-02-29"), membersOf(4),
        "书记", "任期长于 3 年");
    row("条例第二十一条 three years from 29 February", lasting("2020-02-29", "2023-02-28"), membersOf(4), "书记", "");
    row("条例第二十一条 the retired have no term", "type=离退休党支部 | term_from=2012-01-01 | term_to=2015-01-01",
        membersOf(4), "书记", "");
}

/// The rows name the article as the regulations do: 条例第四条 is 支部工作条例（试行）第四条.
static QString articleOf(const char* row)
{
    return QString::fromUtf8(row).section(u' ', 0, 0).section(QStringLiteral("条例"), 1);
}

void TestCommitteeFindings::aBranchIsJudged()
{
    QFETCH(QString, branch);
    QFETCH(QStringList, members);
    QFETCH(QString, posts);
    QFETCH(QString, said);
    FigureLedger ledger(Today);
    drawBranch(ledger, branch, members, posts);
    const auto record = ledger.reader().load(Kind::Branch, ledger.branch(text("甲")));
    QVERIFY(record);
    const auto findings = findingsOf(ledger.reader(), *record, Today);
    QVERIFY2(findings, findings ? "" : qPrintable(findings.error().message));
    const QString article = articleOf(QTest::currentDataTag());
    QStringList about;
    for (const RuleFinding& finding : *findings) {
        const bool isMet = finding.text.startsWith(text("应有的职务都有人担任"));
        if (finding.basis.endsWith(text("支部工作条例（试行）") + article) && !isMet)
            about << finding.text;
    }
    QVERIFY2(said.isEmpty() ? about.isEmpty() : about.join(u'\n').contains(said), qPrintable(about.join(u'\n')));
}

void TestCommitteeFindings::anElectionIsJudged_data()
{
    QTest::addColumn<QDate>("heldOn");
    QTest::addColumn<QDate>("end"); ///< of the new term
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, QDate heldOn, QDate end, int asked, int present, const char* article,
                        const char* said) {
        QTest::newRow(name) << heldOn << end << asked << present << text(article) << text(said);
    };
    // The term before ends on 29 February 2024.
    const QDate day(2024, 2, 29);
    const QDate end(2027, 2, 27);
    constexpr auto byElection = "选举工作条例（2020年）";
    constexpr auto byTerm = "第二十一条";
    row("选举工作条例 four fifths exactly", day, end, 5, 4, byElection, "");
    row("选举工作条例 one below", day, end, 5, 3, byElection, "到会");
    row("条例第二十一条 a year early to the day", QDate(2023, 2, 28), QDate(2026, 2, 27), 5, 5, byTerm, "");
    row("条例第二十一条 a day more than a year early", QDate(2023, 2, 27), QDate(2026, 2, 26), 5, 5, byTerm,
        "提前换届一般不超过 12 个月");
    row("条例第二十一条 a year late to the day", QDate(2025, 2, 28), QDate(2028, 2, 27), 5, 5, byTerm, "");
    row("条例第二十一条 a day more than a year late", QDate(2025, 3, 1), QDate(2028, 2, 29), 5, 5, byTerm,
        "延期换届一般不超过 12 个月");
    row("条例第二十一条 a term of three years and a day", day, QDate(2027, 3, 1), 5, 5, byTerm, "任期长于 3 年");
    row("条例第二十一条 a term of three years", day, QDate(2027, 2, 28), 5, 5, byTerm, "");
}

static Election electionOf(const FigureLedger& ledger, QDate heldOn, QDate end)
{
    Election election;
    election.branchId = ledger.branch(text("甲"));
    election.heldOn = heldOn;
    election.term = {heldOn, end};
    election.number = text("第三届");
    election.posts = {{text("书记"), ledger.idOf(text("员1"))}, {text("副书记"), ledger.idOf(text("员2"))}};
    return election;
}

void TestCommitteeFindings::anElectionIsJudged()
{
    QFETCH(QDate, heldOn);
    QFETCH(QDate, end);
    QFETCH(int, asked);
    QFETCH(int, present);
    QFETCH(QString, article);
    QFETCH(QString, said);
    FigureLedger ledger(Today);
    drawBranch(ledger, text("type=党支部 | term_from=2021-03-01 | term_to=2024-02-29"), membersOf(5), text("书记"));
    const auto facts = electionFacts(ledger.reader(), ledger.branch(text("甲")));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
    Election election = electionOf(ledger, heldOn, end);
    election.asked = asked;
    election.present = present;
    QStringList about;
    for (const RuleFinding& finding : (*facts)->findings(election)) {
        if (finding.severity != Severity::Fault && finding.text.startsWith(text("选举结果须报")))
            continue;
        const bool isMet = article == text("选举工作条例（2020年）") && finding.severity == Severity::Info;
        if (finding.basis.contains(article) && !isMet)
            about << finding.text;
    }
    QVERIFY2(said.isEmpty() ? about.isEmpty() : about.join(u'\n').contains(said), qPrintable(about.join(u'\n')));
}

/// 条例第二十一条: the secretaries are approved above, the others put on record there.
void TestCommitteeFindings::whatIsReportedAbove()
{
    FigureLedger ledger(Today);
    drawBranch(ledger, text("type=党支部 | has_committee=1"), membersOf(7), {});
    const auto facts = electionFacts(ledger.reader(), ledger.branch(text("甲")));
    QVERIFY(facts);
    Election election = electionOf(ledger, Today, QDate(2025, 6, 29));
    election.hasCommittee = true;
    election.posts.append({text("组织委员"), ledger.idOf(text("员3"))});
    const QList<RuleFinding> reports = (*facts)->reports(election);
    QCOMPARE(reports.size(), 2);
    QVERIFY(
        std::ranges::all_of(reports, [](const RuleFinding& each) { return each.basis.endsWith(text("第二十一条")); }));
    QVERIFY2(reports[0].text.contains(text("批准：员1（书记）、员2（副书记）")), qPrintable(reports[0].text));
    QVERIFY2(reports[1].text.contains(text("备案：员3（组织委员）")), qPrintable(reports[1].text));
}

QTEST_GUILESS_MAIN(TestCommitteeFindings)
#include "tst_committeefindings.moc"
