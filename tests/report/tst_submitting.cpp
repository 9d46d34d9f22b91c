// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/submitting.h"

#include "figures/figureledger.h"
#include "figures/submissionstates.h"
#include "report/contentjson.h"
#include "report/provenance.h"

#include <poppler-qt6.h>

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 8);

QString textOfPdf(const QByteArray& pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    QString text;
    for (int page = 0; document && page < document->numPages(); ++page)
        text += document->page(page)->text({});
    return text.remove(u'\n').remove(u' ');
}

} // namespace

/// From a report of the drawn organ to its frozen copy, and what differs from it later.
class TestSubmitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contentComesBackAsItWas_data();
    void contentComesBackAsItWas();
    void thePagesCarryTheCheckCode();
    void theSameReportHasTheSameCode();
    void theAnnexListsTheRecordsOfEveryFigure();
    void keepsTheRecordsBehindTheFigures();
    void isRefusedBeforeItIsMade_data();
    void isRefusedBeforeItIsMade();
    void comparesWithToday();
    void theNextReportTellsWhatWasCorrected();
    void tellsWhoIsLate();

private:
    ReportRequest request(const char* period = "2022Q3") const;
    PreparedSubmission prepared(const ReportRequest& request);
    Submission submit();
    Record sessionOf(const char* title);

    std::unique_ptr<FigureLedger> m_drawn;
    qint64 m_branch = 0;
};

void TestSubmitting::init()
{
    m_drawn = std::make_unique<FigureLedger>(Today);
    m_drawn->draw(drawnOrgan());
    m_branch = m_drawn->branch(QStringLiteral("一支部"));
    m_drawn->draw(
        {QStringLiteral("study_session | held_on=2022-08-05 | category=主题党日 | title=重温誓词 | branch=一支部 | "
                        "expected=4 | present=3")});
}

ReportRequest TestSubmitting::request(const char* period) const
{
    ReportRequest request;
    request.period = FigureLedger::period(QString::fromLatin1(period));
    request.branch = m_branch;
    request.today = Today;
    request.at = QDateTime(Today, QTime(1, 12), Qt::UTC);
    return request;
}

PreparedSubmission TestSubmitting::prepared(const ReportRequest& request)
{
    Figures figures = m_drawn->figures();
    auto made = prepareSubmission(m_drawn->reader(), figures, request);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

Submission TestSubmitting::submit()
{
    // The drawn ledger's clock stands at the end of September: what it submits is the quarter before.
    auto submission = submitReport(m_drawn->testLedger().ledger(), prepared(request("2022Q2")).report);
    if (!submission)
        qFatal("%s", qPrintable(submission.error().message));
    return *submission;
}

Record TestSubmitting::sessionOf(const char* title)
{
    return m_drawn->testLedger().reader()->load(Kind::StudySession, m_drawn->idOf(QString::fromUtf8(title))).value();
}

void TestSubmitting::contentComesBackAsItWas_data()
{
    QTest::addColumn<QString>("branch");
    QTest::newRow("organ") << QString();
    QTest::newRow("branch") << QStringLiteral("一支部");
}

void TestSubmitting::contentComesBackAsItWas()
{
    QFETCH(const QString, branch);
    ReportRequest asked = request();
    asked.branch = m_drawn->branch(branch);
    asked.sources = ReportRequest::Sources::Annex;
    Figures figures = m_drawn->figures();
    const auto content = collectReport(m_drawn->reader(), figures, asked);
    QVERIFY(content);
    const QByteArray json = contentToJson(*content);
    const auto again = contentFromJson(json);
    QVERIFY(again);
    QCOMPARE(plainText(*again), plainText(*content));
    QCOMPARE(figuresOf(*again), figuresOf(*content));
    QCOMPARE(contentToJson(*again), json);
    QVERIFY(!contentFromJson("{\"title\":1}"));
}

void TestSubmitting::thePagesCarryTheCheckCode()
{
    const PreparedSubmission made = prepared(request());
    const QString text = textOfPdf(made.report.pdf);
    Figures figures = m_drawn->figures();
    const auto bare = collectBareReport(m_drawn->reader(), figures, request());
    const auto coded = codedContent(m_drawn->reader(), figures, request(), *bare);
    QVERIFY(coded);
    for (const QString& part : {checkCode(coded->digest), QStringLiteral("统计期间2022年第三季度"),
                                m_drawn->testLedger().ledger().setting(QStringLiteral("ledger.uid")),
                                QStringLiteral("口径本院"), QStringLiteral("2022-10-08")})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestSubmitting::theSameReportHasTheSameCode()
{
    Figures figures = m_drawn->figures();
    const auto codeOf = [&](const ReportRequest& asked) {
        const auto bare = collectBareReport(m_drawn->reader(), figures, asked);
        return codedContent(m_drawn->reader(), figures, asked, *bare)->digest;
    };
    ReportRequest later = request();
    later.at = later.at.addSecs(3600);
    later.sources = ReportRequest::Sources::Annex;
    QCOMPARE(codeOf(later), codeOf(request()));
    QVERIFY(codeOf(request("2022Q2")) != codeOf(request()));
}

void TestSubmitting::theAnnexListsTheRecordsOfEveryFigure()
{
    ReportRequest asked = request();
    asked.sources = ReportRequest::Sources::Annex;
    Figures figures = m_drawn->figures();
    const auto content = collectReport(m_drawn->reader(), figures, asked);
    QVERIFY(content);
    const auto& table = std::get<ReportTable>(content->blocks.constLast());
    QCOMPARE(table.caption, QStringLiteral("数字来源"));
    const QString text = plainText(*content);
    for (const FigureRef& ref : figuresOf(*content)) {
        const auto trace = figures.trace(ref.key, *Period::parse(ref.period), m_branch);
        QVERIFY(trace);
        QVERIFY2(text.contains(trace->figure.label + u'（'), qPrintable(ref.key));
        for (const TraceRow& row : trace->records)
            QVERIFY2(text.contains(row.title), qPrintable(row.title));
    }
}

void TestSubmitting::keepsTheRecordsBehindTheFigures()
{
    const PreparedSubmission made = prepared(request());
    const auto session = std::pair(Kind::StudySession, m_drawn->idOf(QStringLiteral("重温誓词")));
    QVERIFY(made.report.records.contains(session));
    QCOMPARE(made.report.gaps, made.gaps.size());
    for (const Gap& gap : made.gaps)
        QCOMPARE(gap.state, QStringLiteral("missed"));
}

void TestSubmitting::isRefusedBeforeItIsMade_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("hasBranch");
    QTest::newRow("under way") << QStringLiteral("2022Q4") << true;
    QTest::newRow("no branch") << QStringLiteral("2022Q3") << false;
    QTest::newRow("no whole period") << QStringLiteral("2022-07-01..2022-08-01") << true;
}

void TestSubmitting::isRefusedBeforeItIsMade()
{
    QFETCH(const QString, period);
    QFETCH(const bool, hasBranch);
    ReportRequest asked = request(period.toLatin1().constData());
    asked.branch = hasBranch ? m_branch : 0;
    Figures figures = m_drawn->figures();
    const auto made = prepareSubmission(m_drawn->reader(), figures, asked);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Usage);
}

void TestSubmitting::comparesWithToday()
{
    m_drawn->draw(
        {QStringLiteral("study_session | held_on=2022-05-05 | category=主题党日 | title=五月党日 | branch=一支部")});
    const Submission submission = submit();
    {
        Figures figures = m_drawn->figures();
        QVERIFY(compareWithToday(m_drawn->reader(), figures, submission)->isEmpty());
        const auto frozen = submittedContent(m_drawn->reader(), figures, submission);
        QVERIFY(frozen);
        QVERIFY(plainText(*frozen).contains(checkCode(submission.digest)));
    }
    m_drawn->testLedger().ledger().setReasonAsker([](const QList<FrozenTouch>&) { return QStringLiteral("漏记"); });
    Record late = m_drawn->testLedger().session(QStringLiteral("六月党日"), QDate(2022, 6, 5), m_branch);
    QVERIFY(m_drawn->testLedger().save(late));
    Figures figures = m_drawn->figures();
    const auto different = compareWithToday(m_drawn->reader(), figures, submission);
    QVERIFY(different);
    const auto day = std::find_if(different->begin(), different->end(), [](const FigureComparison& figure) {
        return figure.now.key == u"meeting.theme_day";
    });
    QVERIFY(day != different->end());
    QCOMPARE(*day->now.value, *day->then + 1);
    QCOMPARE(day->reasons.size(), 1);
    QCOMPARE(day->reasons.constFirst().reason, QStringLiteral("漏记"));
}

void TestSubmitting::theNextReportTellsWhatWasCorrected()
{
    m_drawn->draw(
        {QStringLiteral("study_session | held_on=2022-05-05 | category=主题党日 | title=五月党日 | branch=一支部 | "
                        "expected=4 | present=3")});
    submit();
    m_drawn->testLedger().ledger().setReasonAsker(
        [](const QList<FrozenTouch>&) { return QStringLiteral("核对签到表"); });
    Record session = sessionOf("五月党日");
    session.set(QStringLiteral("present"), 4);
    QVERIFY(m_drawn->testLedger().save(session));
    Record late = m_drawn->testLedger().session(QStringLiteral("六月党日"), QDate(2022, 6, 5), m_branch);
    QVERIFY(m_drawn->testLedger().save(late));
    Figures figures = m_drawn->figures();
    const auto content = collectReport(m_drawn->reader(), figures, request());
    QVERIFY(content);
    const QString text = plainText(*content);
    QVERIFY2(text.contains(QStringLiteral("更正与补录")), qPrintable(text));
    QVERIFY2(text.contains(
                 QStringLiteral("2022年第二季度报告更正：2022年5月5日“五月党日”，“实到”由“3”改为“4”，原因：核对签到表"))
                 || text.contains(QStringLiteral("由“3”改为“4”，原因：核对签到表")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("补录：2022年6月5日“六月党日”，原因：核对签到表")), qPrintable(text));
    ReportRequest other = request();
    other.branch = m_drawn->branch(QStringLiteral("二支部"));
    QVERIFY(!plainText(*collectReport(m_drawn->reader(), figures, other)).contains(QStringLiteral("更正与补录")));
}

void TestSubmitting::tellsWhoIsLate()
{
    submit();
    const Period quarter = FigureLedger::period(QStringLiteral("2022Q2"));
    const auto on = [&](QDate today) {
        QHash<qint64, SubmissionState> states;
        const auto all = submissionStates(m_drawn->reader(), quarter, today).value();
        for (const SubmissionState& state : all)
            states.insert(state.branch, state);
        return states;
    };
    const qint64 other = m_drawn->branch(QStringLiteral("五支部"));
    QVERIFY(on(QDate(2022, 7, 15)).contains(other));
    QCOMPARE(on(QDate(2022, 7, 15)).value(other).state, SubmissionState::State::Waiting);
    QCOMPARE(on(QDate(2022, 7, 16)).value(other).state, SubmissionState::State::Missing);
    // Submitted in October: long after the fifteenth of July.
    QCOMPARE(on(Today).value(m_branch).state, SubmissionState::State::Late);
    QVERIFY(on(Today).value(m_branch).submission);
    QCOMPARE(reportDays(m_drawn->reader(), quarter, Today)->due, QDate(2022, 7, 10));
    QVERIFY(isEverythingSubmitted(m_drawn->reader(), quarter, {m_branch}).value());
    QVERIFY(!isEverythingSubmitted(m_drawn->reader(), quarter, {}).value());
}

QTEST_MAIN(TestSubmitting)
#include "tst_submitting.moc"
