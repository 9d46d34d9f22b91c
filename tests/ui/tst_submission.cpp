// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissionbar.h"

#include "ledger/recordedits.h"
#include "ledger/submissions.h"
#include "reportpagefixture.h"
#include "ui/kit/frozenstrip.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/submissionlist.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ledger;
using namespace ledger::testing;

/// Submitting on the report page, and the reason that changes need afterwards. The ledger's clock stands at 2022-09-30.
class TestSubmission : public ReportPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void submitsAfterAYes();
    void aNoSubmitsNothing();
    void aPeriodUnderWayOffersNothing();
    void showsTheSubmittedCopy();
    void reopensWithAReason();
    void aChangeAsksForTheReason_data();
    void aChangeAsksForTheReason();
    void withoutAReasonNothingIsWritten();
    void theStripSaysThatThePeriodIsSubmitted();
    void tellsWhoHasSubmitted();

private:
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(QLatin1StringView(name)); }
    QString state() const { return m_page->findChild<QLabel*>(QStringLiteral("submissionState"))->text(); }
    void wait();
    void submit();
    std::optional<Submission> inForce() const;

    qint64 m_branch = 0;
};

void TestSubmission::init()
{
    draw(QDate(2022, 9, 30), drawnOrgan());
    m_branch = m_drawn->branch(QStringLiteral("一支部"));
    showPage("2022Q2", m_branch);
    wait();
}

void TestSubmission::cleanup()
{
    close();
}

void TestSubmission::wait()
{
    QTRY_VERIFY(m_session->figures().isIdle() && m_session->lists().isIdle() && m_session->tasks().isIdle());
    QTest::qWait(1);
}

void TestSubmission::submit()
{
    button("submitReport")->click();
    QTRY_VERIFY_WITH_TIMEOUT(inForce().has_value(), 20000);
    wait();
}

std::optional<Submission> TestSubmission::inForce() const
{
    return submissionInForce(*m_drawn->testLedger().reader(), m_branch, FigureLedger::period(QStringLiteral("2022Q2")))
        .value();
}

void TestSubmission::submitsAfterAYes()
{
    QTRY_VERIFY(button("submitReport")->isVisible());
    QVERIFY(!button("viewSubmission")->isVisible());
    submit();
    QCOMPARE(m_prompt->questions.size(), 1);
    QVERIFY2(m_prompt->questions.constFirst().contains(QStringLiteral("一支部")),
             qPrintable(m_prompt->questions.constFirst()));
    QTRY_VERIFY2(state().contains(checkCode(inForce()->digest)), qPrintable(state()));
    QVERIFY(!button("submitReport")->isVisible());
    QVERIFY(button("viewSubmission")->isVisible());
    QVERIFY(button("compareSubmission")->isVisible());
    QVERIFY(button("reopenPeriod")->isVisible());
}

void TestSubmission::aNoSubmitsNothing()
{
    m_prompt->answer = Prompt::Answer::Cancel;
    button("submitReport")->click();
    QTRY_COMPARE(m_prompt->questions.size(), 1);
    wait();
    QVERIFY(!inForce());
}

void TestSubmission::aPeriodUnderWayOffersNothing()
{
    m_session->setPeriod(FigureLedger::period(QStringLiteral("2022Q3")));
    wait();
    QVERIFY(!m_page->findChild<SubmissionBar*>()->isVisible());
}

void TestSubmission::showsTheSubmittedCopy()
{
    submit();
    auto* pages = m_page->findChild<QLabel*>(QStringLiteral("reportPages"));
    button("viewSubmission")->click();
    QTRY_VERIFY2(pages->text().contains(QStringLiteral("上报稿")), qPrintable(pages->text()));
    QVERIFY(m_page->findChild<ReportPreview*>()->pages() > 0);
    button("viewSubmission")->click();
    QTRY_VERIFY(!pages->text().contains(QStringLiteral("上报稿")) && m_session->figures().isIdle());
}

void TestSubmission::reopensWithAReason()
{
    submit();
    m_prompt->text = QStringLiteral("漏报两次党课");
    button("reopenPeriod")->click();
    wait();
    QVERIFY(!inForce());
    QTRY_VERIFY2(state().contains(QStringLiteral("漏报两次党课")), qPrintable(state()));
    QVERIFY(button("submitReport")->isVisible());
}

void TestSubmission::aChangeAsksForTheReason_data()
{
    QTest::addColumn<bool>("isInBackground");
    QTest::newRow("in the window's thread, as deleting does") << false;
    QTest::newRow("in another thread, as cells and forms do") << true;
}

void TestSubmission::aChangeAsksForTheReason()
{
    QFETCH(const bool, isInBackground);
    submit();
    m_prompt->text = QStringLiteral("签到表迟交");
    m_prompt->asked.clear();
    TestLedger& store = m_drawn->testLedger();
    Record late = store.session(QStringLiteral("六月党日"), QDate(2022, 6, 5), m_branch);
    bool isWritten = false;
    if (isInBackground) {
        runTask<QList<Record>>(
            m_session->tasks(), this, QStringLiteral("保存"),
            [&](const TaskControl&) {
                return applyEdits(
                    store.ledger(),
                    {Kind::StudySession, QStringLiteral("save"), QStringLiteral("录入会议"), {{late, {}}}});
            },
            [&](const Result<QList<Record>>& records) {
                if (!records)
                    qWarning() << records.error().message << records.error().detail;
                isWritten = records.has_value();
            });
        wait();
    } else {
        isWritten = store.save(late).has_value();
    }
    QTRY_VERIFY(isWritten);
    QCOMPARE(m_prompt->asked, QStringList{QStringLiteral("这个期间已上报")});
    const auto changes = laterChanges(*store.reader(), inForce()->id).value();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().reason, QStringLiteral("签到表迟交"));
}

void TestSubmission::withoutAReasonNothingIsWritten()
{
    submit();
    m_prompt->asked.clear();
    Record late = m_drawn->testLedger().session(QStringLiteral("六月党日"), QDate(2022, 6, 5), m_branch);
    const auto refused = m_drawn->testLedger().save(late);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PeriodFrozen);
    QCOMPARE(m_prompt->asked.size(), 1);
}

void TestSubmission::theStripSaysThatThePeriodIsSubmitted()
{
    submit();
    QWidget place;
    FrozenStrip strip(*m_session, &place);
    place.show();
    TestLedger& store = m_drawn->testLedger();
    strip.follow(store.session(QStringLiteral("六月党日"), QDate(2022, 6, 5), m_branch));
    QVERIFY(strip.isVisible());
    QVERIFY(strip.text().contains(QStringLiteral("本期已上报")));
    strip.follow(store.session(QStringLiteral("七月党日"), QDate(2022, 7, 5), m_branch));
    QVERIFY(!strip.isVisible());
}

void TestSubmission::tellsWhoHasSubmitted()
{
    submit();
    SubmissionList list(*m_session, FigureLedger::period(QStringLiteral("2022Q2")), nullptr);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    auto* table = list.findChild<QTreeWidget*>(QStringLiteral("submissionTable"));
    QTRY_VERIFY(table->topLevelItemCount() >= 2);
    QStringList words;
    for (int i = 0; i < table->topLevelItemCount(); ++i)
        words << table->topLevelItem(i)->text(0) + table->topLevelItem(i)->text(1);
    QVERIFY2(words.contains(QStringLiteral("一支部迟报")), qPrintable(words.join(u' ')));
    QVERIFY2(words.contains(QStringLiteral("五支部逾期未报")), qPrintable(words.join(u' ')));
    QSignalSpy pages(m_session.get(), &Session::pageRequested);
    QSignalSpy messages(m_session.get(), &Session::messageRequested);
    list.findChild<QPushButton*>(QStringLiteral("collectReports"))->click();
    QCOMPARE(pages.value(0).value(0).toString(), QStringLiteral("report"));
    QCOMPARE(m_session->scope().branch, 0);
    QVERIFY(messages.value(0).value(0).value<Message>().text.contains(QStringLiteral("五支部")));
}

QTEST_MAIN(TestSubmission)
#include "tst_submission.moc"
