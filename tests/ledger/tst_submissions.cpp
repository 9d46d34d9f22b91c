// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/submissions.h"

#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Submitting a period, and what may be changed in it afterwards.
class TestSubmissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheReportItsFiguresAndVersions();
    void isRefused_data();
    void isRefused();
    void refusesWhatWasWrittenMeanwhile();
    void aReopenedPeriodIsSubmittedAgain();
    void reopeningNeedsAReason();
    void doesNotTakeASubmissionBackByUndo();
    void needsAReason_data();
    void needsAReason();
    void keepsCorrectionsAndLateEntriesApart();
    void undoingNeedsAReasonToo();
    void theReasonIsAskedForOnceAndTheWorkRunsAgain();
    void withoutAReasonNothingIsWritten();
    void saysTheReasonInTheHistory();
    void aLaterReportShowsThemOnce();
    void findsATamperedReport_data();
    void findsATamperedReport();
    void itsPagesStayWhenTheLedgerIsTidied();

private:
    ReportToSubmit report(const char* period, qint64 branch) const;
    Submission submit(const char* period, qint64 branch);
    Record saved(Record record);
    QList<LaterChange> changesOf(const Submission& submission) const;

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_organ = 0;
    qint64 m_first = 0;
    qint64 m_group = 0;
    qint64 m_second = 0;
};

static Period periodOf(const char* text)
{
    const auto period = Period::parse(QString::fromLatin1(text));
    if (!period)
        qFatal("no period: %s", text);
    return *period;
}

static QVariant day(const char* iso)
{
    return QVariant::fromValue(*PartialDate::fromIso(QString::fromLatin1(iso)));
}

void TestSubmissions::init()
{
    m_ledger = std::make_unique<TestLedger>(Clock::fixed(QDate(2022, 10, 8)));
    m_organ = m_ledger->addBranch(QStringLiteral("机关党委"), QStringLiteral("机关党委"));
    m_first = m_ledger->addBranch(QStringLiteral("第一党支部"), QStringLiteral("党支部"), m_organ);
    m_group = m_ledger->addBranch(QStringLiteral("第一党小组"), QStringLiteral("党小组"), m_first);
    m_second = m_ledger->addBranch(QStringLiteral("第二党支部"), QStringLiteral("党支部"), m_organ);
}

ReportToSubmit TestSubmissions::report(const char* period, qint64 branch) const
{
    ReportToSubmit report;
    report.branch = branch;
    report.period = periodOf(period);
    report.templateName = QStringLiteral("quarterly");
    report.document = "{\"title\":\"季度报告\"}";
    report.pdf = "%PDF-1.4 pages %%EOF";
    report.figures = {{QStringLiteral("meeting.theme_day"), 3.0}, {QStringLiteral("attendance.rate"), std::nullopt}};
    report.records = {{Kind::Branch, branch}};
    report.lastGroup = *m_ledger->reader()->lastAuditGroup();
    return report;
}

Submission TestSubmissions::submit(const char* period, qint64 branch)
{
    auto submission = submitReport(m_ledger->ledger(), report(period, branch));
    if (!submission)
        qFatal("%s", qPrintable(submission.error().message));
    return *submission;
}

Record TestSubmissions::saved(Record record)
{
    const auto done = m_ledger->save(record);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return record;
}

QList<LaterChange> TestSubmissions::changesOf(const Submission& submission) const
{
    return laterChanges(*m_ledger->reader(), submission.id).value_or(QList<LaterChange>());
}

void TestSubmissions::keepsTheReportItsFiguresAndVersions()
{
    const Submission submission = submit("2022Q3", m_first);
    QCOMPARE(submission.number, 1);
    QCOMPARE(submission.branchName, QStringLiteral("第一党支部"));
    QVERIFY(submission.isInForce());
    const auto reader = m_ledger->reader();
    QCOMPARE(submittedDocument(*reader, submission.id).value(), report("2022Q3", m_first).document);
    QCOMPARE(submittedPdf(*reader, submission.id).value(), report("2022Q3", m_first).pdf);
    const auto figures = submittedFigures(*reader, submission.id).value();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0].key, QStringLiteral("attendance.rate"));
    QVERIFY(!figures[0].value);
    QCOMPARE(figures[1].value.value(), 3.0);
    QVERIFY(changedVersions(*reader, submission.id).value().isEmpty());
    const auto found = submissionInForce(*reader, m_first, periodOf("2022Q3"));
    QVERIFY(found && *found);
    QCOMPARE((*found)->uid, submission.uid);
    QCOMPARE((*found)->digest, submission.digest);
    QCOMPARE(reader->check().value().size(), 0);
    Record branch = reader->load(Kind::Branch, m_first).value();
    branch.set(QStringLiteral("notes"), QStringLiteral("改了备注"));
    saved(branch);
    QCOMPARE(changedVersions(*reader, submission.id).value().size(), 1);
}

void TestSubmissions::isRefused_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<int>("code");

    QTest::newRow("submitted already") << QByteArray("2022Q2") << static_cast<int>(ErrorCode::Constraint);
    QTest::newRow("under way") << QByteArray("2022Q4") << static_cast<int>(ErrorCode::Usage);
    QTest::newRow("year under way") << QByteArray("2022") << static_cast<int>(ErrorCode::Usage);
    QTest::newRow("no whole period") << QByteArray("2022-07-01..2022-08-15") << static_cast<int>(ErrorCode::Usage);
    QTest::newRow("ever") << QByteArray("ever@2022-06-30") << static_cast<int>(ErrorCode::Usage);
}

void TestSubmissions::isRefused()
{
    QFETCH(const QByteArray, period);
    QFETCH(const int, code);
    submit("2022Q2", m_first);
    const auto refused = submitReport(m_ledger->ledger(), report(period.constData(), m_first));
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(submissions(*m_ledger->reader(), {}).value().size(), 1);
}

void TestSubmissions::refusesWhatWasWrittenMeanwhile()
{
    const ReportToSubmit collected = report("2022Q3", m_first);
    saved(m_ledger->session(QStringLiteral("迟写的"), QDate(2022, 8, 5), m_first));
    const auto refused = submitReport(m_ledger->ledger(), collected);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestSubmissions::aReopenedPeriodIsSubmittedAgain()
{
    const Submission first = submit("2022Q3", m_first);
    const auto reopened = reopenPeriod(m_ledger->ledger(), m_first, periodOf("2022Q3"), QStringLiteral("漏报两次党课"));
    QVERIFY(reopened);
    QCOMPARE(reopened->reopenReason, QStringLiteral("漏报两次党课"));
    QVERIFY(!reopened->reopenedBy.isEmpty());
    QVERIFY(!reopened->isInForce());
    // Nobody asks for a reason while it is open.
    saved(m_ledger->session(QStringLiteral("补上的"), QDate(2022, 8, 5), m_first));
    const Submission second = submit("2022Q3", m_first);
    QCOMPARE(second.number, 2);
    QCOMPARE(submissions(*m_ledger->reader(), {m_first}).value().size(), 2);
    QCOMPARE(submittedPdf(*m_ledger->reader(), first.id).value(), report("2022Q3", m_first).pdf);
    QCOMPARE(m_ledger->reader()->check().value().size(), 0);
}

void TestSubmissions::reopeningNeedsAReason()
{
    submit("2022Q3", m_first);
    const auto without = reopenPeriod(m_ledger->ledger(), m_first, periodOf("2022Q3"), QStringLiteral("  "));
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::Validation);
    const auto other = reopenPeriod(m_ledger->ledger(), m_second, periodOf("2022Q3"), QStringLiteral("错了"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Validation);
}

void TestSubmissions::doesNotTakeASubmissionBackByUndo()
{
    saved(m_ledger->session(QStringLiteral("主题党日"), QDate(2022, 10, 5), m_first));
    submit("2022Q3", m_first);
    const auto undone = stepBack(m_ledger->ledger(), UndoDirection::Undo);
    QVERIFY(undone);
    QCOMPARE(undone->records, 1);
    QVERIFY(submissionInForce(*m_ledger->reader(), m_first, periodOf("2022Q3")).value());
}

/// What is done to which record, and whether it concerns the third quarter of the first branch.
void TestSubmissions::needsAReason_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("needed");

    QTest::newRow("new, first day") << QStringLiteral("new 2022-07-01") << true;
    QTest::newRow("new, last day") << QStringLiteral("new 2022-09-30") << true;
    QTest::newRow("new, day before") << QStringLiteral("new 2022-06-30") << false;
    QTest::newRow("new, day behind") << QStringLiteral("new 2022-10-01") << false;
    QTest::newRow("new, month inside") << QStringLiteral("new 2022-08") << true;
    QTest::newRow("new, year alone") << QStringLiteral("new 2022") << false;
    QTest::newRow("new, of a group below") << QStringLiteral("group 2022-08-05") << true;
    QTest::newRow("new, of another branch") << QStringLiteral("other 2022-08-05") << false;
    QTest::newRow("title changed") << QStringLiteral("title") << true;
    QTest::newRow("attendance changed") << QStringLiteral("attendance") << true;
    QTest::newRow("moved out of the quarter") << QStringLiteral("out") << true;
    QTest::newRow("moved into the quarter") << QStringLiteral("in") << true;
    QTest::newRow("moved to another branch") << QStringLiteral("branch") << true;
    QTest::newRow("deleted") << QStringLiteral("delete") << true;
    QTest::newRow("restored") << QStringLiteral("restore") << true;
    QTest::newRow("saved without a change") << QStringLiteral("same") << false;
    QTest::newRow("member came in the quarter") << QStringLiteral("joined 2022-08-01") << true;
    QTest::newRow("member came later") << QStringLiteral("joined 2022-10-01") << false;
    QTest::newRow("member's telephone") << QStringLiteral("phone") << false;
    QTest::newRow("post from the quarter") << QStringLiteral("post 2022-08-01") << true;
    QTest::newRow("post from before") << QStringLiteral("post 2022-01-01") << false;
}

void TestSubmissions::needsAReason()
{
    QFETCH(const QString, what);
    QFETCH(const bool, needed);
    const QString word = what.section(u' ', 0, 0);
    const QByteArray date = what.section(u' ', 1, 1).toLatin1();
    const qint64 member = m_ledger->addMember(QStringLiteral("安知远"), m_first);
    Record inside = saved(m_ledger->session(QStringLiteral("季内"), QDate(2022, 8, 5), m_first));
    Record outside = saved(m_ledger->session(QStringLiteral("季外"), QDate(2022, 10, 5), m_first));
    Record deleted = saved(m_ledger->session(QStringLiteral("已删"), QDate(2022, 8, 6), m_first));
    QVERIFY(m_ledger->remove(deleted));
    submit("2022Q3", m_first);
    Result<Changes> done = Changes();
    if (word == u"new" || word == u"group" || word == u"other") {
        const qint64 branch = word == u"new" ? m_first : word == u"group" ? m_group : m_second;
        Record session = m_ledger->session(QStringLiteral("新的"), QDate(2022, 1, 1), branch);
        session.set(QStringLiteral("held_on"), day(date.constData()));
        done = m_ledger->save(session);
    } else if (word == u"delete") {
        done = m_ledger->remove(inside);
    } else if (word == u"restore") {
        done = m_ledger->restore(deleted);
    } else if (word == u"joined" || word == u"phone") {
        Record person = m_ledger->reader()->load(Kind::Member, member).value();
        if (word == u"joined")
            person.parts[QStringLiteral("memberships")][0][2] = day(date.constData());
        else
            person.set(QStringLiteral("phone"), QStringLiteral("13800000000"));
        done = m_ledger->save(person);
    } else if (word == u"post") {
        Record branch = m_ledger->reader()->load(Kind::Branch, m_first).value();
        const PartInfo* part = m_ledger->ledger().schema().of(Kind::Branch).part(u"branch_posts");
        PartRow row(part->fields.size());
        row[part->indexOf(u"person_name")] = QStringLiteral("安知远");
        row[part->indexOf(u"post")] = QStringLiteral("书记");
        row[part->indexOf(u"held_from")] = day(date.constData());
        branch.parts[part->key].append(row);
        done = m_ledger->save(branch);
    } else {
        Record& session = word == u"in" ? outside : inside;
        if (word == u"title")
            session.set(QStringLiteral("title"), QStringLiteral("改名"));
        else if (word == u"attendance")
            session.parts[QStringLiteral("attendances")] = {PartRow{member, true, {}}};
        else if (word == u"out")
            session.set(QStringLiteral("held_on"), day("2022-10-06"));
        else if (word == u"in")
            session.set(QStringLiteral("held_on"), day("2022-09-06"));
        else if (word == u"branch")
            session.set(QStringLiteral("branch"), m_second);
        done = m_ledger->save(session);
    }
    QCOMPARE(!done.has_value(), needed);
    if (needed)
        QCOMPARE(done.error().code, ErrorCode::PeriodFrozen);
}

void TestSubmissions::keepsCorrectionsAndLateEntriesApart()
{
    Record known = saved(m_ledger->session(QStringLiteral("上报过"), QDate(2022, 8, 5), m_first));
    const Submission submission = submit("2022Q3", m_first);
    m_ledger->ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral("核对签到表"); });
    known.set(QStringLiteral("present"), 21);
    known = saved(known);
    Record late = saved(m_ledger->session(QStringLiteral("漏记"), QDate(2022, 9, 5), m_first));
    late.set(QStringLiteral("present"), 20);
    late = saved(late);
    QVERIFY(m_ledger->remove(known));
    const auto changes = changesOf(submission);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[0].entry, LaterChange::Entry::Correction);
    QCOMPARE(changes[0].action, QStringLiteral("changed"));
    QVERIFY(changes[0].changes.contains(QStringLiteral("\"present\"")));
    QCOMPARE(changes[0].reason, QStringLiteral("核对签到表"));
    QVERIFY(!changes[0].by.isEmpty());
    QCOMPARE(changes[1].entry, LaterChange::Entry::Late);
    QCOMPARE(changes[1].action, QStringLiteral("created"));
    // What came late stays a late entry, however often it is changed.
    QCOMPARE(changes[2].entry, LaterChange::Entry::Late);
    QCOMPARE(changes[3].entry, LaterChange::Entry::Correction);
    QCOMPARE(changes[3].action, QStringLiteral("deleted"));
}

void TestSubmissions::undoingNeedsAReasonToo()
{
    saved(m_ledger->session(QStringLiteral("上报过"), QDate(2022, 8, 5), m_first));
    const Submission submission = submit("2022Q3", m_first);
    const auto refused = stepBack(m_ledger->ledger(), UndoDirection::Undo);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PeriodFrozen);
    m_ledger->ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral("记错了"); });
    const auto undone = stepBack(m_ledger->ledger(), UndoDirection::Undo);
    QVERIFY(undone);
    QCOMPARE(undone->records, 1);
    QCOMPARE(changesOf(submission).size(), 1);
    QVERIFY(stepBack(m_ledger->ledger(), UndoDirection::Redo));
    QCOMPARE(changesOf(submission).size(), 2);
}

void TestSubmissions::theReasonIsAskedForOnceAndTheWorkRunsAgain()
{
    submit("2022Q3", m_first);
    submit("2022-08", m_first);
    int asked = 0;
    QList<FrozenTouch> told;
    m_ledger->ledger().setReasonAsker([&](const QList<FrozenTouch>& touches) {
        ++asked;
        told = touches;
        return QStringLiteral("漏记");
    });
    Record session = saved(m_ledger->session(QStringLiteral("漏记的"), QDate(2022, 8, 5), m_first));
    QCOMPARE(asked, 1);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].lateEntries, 1);
    QCOMPARE(told[0].titles, QStringList{QStringLiteral("漏记的")});
    QCOMPARE(session.revision, 1);
    // Outside of it nobody is asked.
    saved(m_ledger->session(QStringLiteral("别的"), QDate(2022, 10, 5), m_first));
    QCOMPARE(asked, 1);
}

void TestSubmissions::withoutAReasonNothingIsWritten()
{
    submit("2022Q3", m_first);
    m_ledger->ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral(" "); });
    Record session = m_ledger->session(QStringLiteral("漏记的"), QDate(2022, 8, 5), m_first);
    const auto refused = m_ledger->save(session);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("第一党支部")), qPrintable(refused.error().message));
    ListQuery query;
    query.kind = Kind::StudySession;
    QVERIFY(m_ledger->reader()->ids(query).value().isEmpty());
    QCOMPARE(m_ledger->reader()->check().value().size(), 0);
}

void TestSubmissions::saysTheReasonInTheHistory()
{
    submit("2022Q3", m_first);
    m_ledger->ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral("签到表找到了"); });
    const Record session = saved(m_ledger->session(QStringLiteral("漏记的"), QDate(2022, 8, 5), m_first));
    const auto history = m_ledger->reader()->history(Kind::StudySession, session.id);
    QVERIFY(history);
    QVERIFY(history->constFirst().label.contains(QStringLiteral("签到表找到了")));
}

void TestSubmissions::aLaterReportShowsThemOnce()
{
    submit("2022Q2", m_first);
    m_ledger->ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral("漏记"); });
    saved(m_ledger->session(QStringLiteral("漏记的"), QDate(2022, 5, 5), m_first));
    const auto shownIn = [&](const char* period, const QList<qint64>& branches) {
        return changesToShow(*m_ledger->reader(), periodOf(period), branches).value().size();
    };
    QCOMPARE(shownIn("2022Q1", {m_first}), 0);
    QCOMPARE(shownIn("2022Q3", {m_first}), 1);
    QCOMPARE(shownIn("2022Q3", {m_second}), 0);
    QCOMPARE(shownIn("2022Q3", {}), 1);
    submit("2022Q3", m_first);
    QCOMPARE(shownIn("2022Q3", {m_first}), 1);
    QCOMPARE(shownIn("2022Q3", {}), 1);
    QCOMPARE(shownIn("2022Q4", {m_first}), 0);
}

void TestSubmissions::findsATamperedReport_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("a figure") << QStringLiteral("UPDATE submission_figures SET value = 4 WHERE value = 3")
                              << QStringLiteral("submission_changed");
    QTest::newRow("a figure taken out") << QStringLiteral("DELETE FROM submission_figures WHERE value IS NULL")
                                        << QStringLiteral("submission_changed");
    QTest::newRow("the content") << QStringLiteral("UPDATE submissions SET document = x'0000'")
                                 << QStringLiteral("submission_changed");
    QTest::newRow("the period") << QStringLiteral("UPDATE submissions SET period = '2022Q1'")
                                << QStringLiteral("submission_changed");
    QTest::newRow("the pages") << QStringLiteral("UPDATE content_pieces SET bytes = x'255044'")
                               << QStringLiteral("attachment_missing");
}

void TestSubmissions::findsATamperedReport()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, code);
    submit("2022Q3", m_first);
    QVERIFY(m_ledger->tamper(sql));
    const auto findings = m_ledger->reader()->check();
    QVERIFY(findings);
    QCOMPARE(findings->size(), 1);
    QCOMPARE(findings->constFirst().code, code);
    QVERIFY2(findings->constFirst().where.startsWith(QStringLiteral("submissions/")),
             qPrintable(findings->constFirst().where));
}

void TestSubmissions::itsPagesStayWhenTheLedgerIsTidied()
{
    const Submission submission = submit("2022Q3", m_first);
    m_ledger->reopen();
    QCOMPARE(submittedPdf(*m_ledger->reader(), submission.id).value(), report("2022Q3", m_first).pdf);
    QCOMPARE(m_ledger->reader()->check().value().size(), 0);
}

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
