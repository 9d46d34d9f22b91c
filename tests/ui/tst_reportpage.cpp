// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "reportpagefixture.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/tracepanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ledger;
using namespace ledger::testing;

/// The report page over the drawn organ.
class TestReportPage : public ReportPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void showsThePagesOfTheQuarter();
    void aFigureOpensItsRecordsWithTheKeyboard();
    void choosingAPeriodChangesTheScope();
    void zoomsToAWholePageAndToPercentages();
    void staysWhereItWasWhenARecordChanges();
    void exportsAPdf();
    void asksBeforeReplacingAFile();
    void aPeriodWithoutRecordsIsAReportToo();

private:
    void show(const QStringList& lines, const char* period = "2022Q3");
    ReportPreview* preview() const { return m_page->findChild<ReportPreview*>(); }
    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QString::fromLatin1(name)); }
    void waitForPages();
};

void TestReportPage::cleanup()
{
    close();
}

void TestReportPage::waitForPages()
{
    QTRY_VERIFY(m_session->figures().isIdle() && preview()->pages() > 0);
}

void TestReportPage::show(const QStringList& lines, const char* period)
{
    draw(QDate(2022, 10, 8), lines);
    showPage(period);
    waitForPages();
}

void TestReportPage::showsThePagesOfTheQuarter()
{
    show(drawnOrgan());
    QVERIFY(preview()->isVisible());
    QVERIFY(preview()->pages() >= 2);
    const QString words = m_page->findChild<QLabel*>(QStringLiteral("reportPages"))->text();
    QVERIFY2(words.contains(QString::number(preview()->pages())), qPrintable(words));
    QVERIFY(action("printReport")->isEnabled());
    QVERIFY(action("exportReport")->isEnabled());
}

void TestReportPage::aFigureOpensItsRecordsWithTheKeyboard()
{
    show(drawnOrgan());
    QSignalSpy asked(m_page.get(), &ReportPage::openFigure);
    QTest::keyClick(preview(), Qt::Key_Right);
    QTest::keyClick(preview(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(m_session->figures().isIdle());
    auto* panel = m_page->findChild<TracePanel*>();
    QVERIFY(panel->isVisible());
    Figures figures = m_drawn->figures();
    const auto trace =
        figures.trace(asked.first().at(0).toString(), FigureLedger::period(asked.first().at(1).toString()),
                      asked.first().at(2).toLongLong());
    QVERIFY(trace);
    auto* rows = panel->findChild<QTreeWidget*>(QStringLiteral("traceRows"));
    QVERIFY(rows->topLevelItemCount() > 0);
    QCOMPARE(rows->topLevelItem(0)->childCount(), static_cast<int>(trace->records.size()));
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    rows->setCurrentItem(rows->topLevelItem(0)->child(0));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(opened.value(0).value(1).toLongLong(), trace->records.constFirst().id);
}

void TestReportPage::choosingAPeriodChangesTheScope()
{
    show(drawnOrgan());
    auto* periods = m_page->findChild<QComboBox*>(QStringLiteral("reportPeriod"));
    const int place = periods->findData(QStringLiteral("2022Q2"));
    QVERIFY(place >= 0);
    periods->setFocus();
    while (periods->currentIndex() != place)
        QTest::keyClick(periods, periods->currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(m_session->scope().period.text, QStringLiteral("2022Q2"));
    waitForPages();
    QVERIFY(preview()->isVisible());
}

void TestReportPage::zoomsToAWholePageAndToPercentages()
{
    show(drawnOrgan());
    auto* zoom = m_page->findChild<QComboBox*>(QStringLiteral("reportZoom"));
    QVERIFY(preview()->pageRect(0).width() <= preview()->viewport()->width());
    zoom->setCurrentIndex(1);
    Q_EMIT zoom->activated(1);
    QVERIFY(preview()->pageRect(0).height() <= preview()->viewport()->height());
    zoom->setCurrentIndex(zoom->findData(200));
    Q_EMIT zoom->activated(zoom->currentIndex());
    QCOMPARE(preview()->percent(), 200);
    QVERIFY(preview()->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(preview(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(preview()->percent(), 175);
    QTest::keyClick(preview(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview()->fit(), ReportPreview::Fit::Width);
    QCOMPARE(preview()->horizontalScrollBar()->maximum(), 0);
}

void TestReportPage::staysWhereItWasWhenARecordChanges()
{
    show(drawnOrgan());
    preview()->goToPage(1);
    QCOMPARE(preview()->currentPage(), 1);
    m_drawn->draw({QStringLiteral("work_record | recorded_on=2022-08-01 | category=学习档案 | title=新档案")});
    waitForPages();
    QCOMPARE(preview()->currentPage(), 1);
}

void TestReportPage::exportsAPdf()
{
    show(drawnOrgan());
    const QString path = m_drawn->testLedger().folder() + QStringLiteral("/季报");
    m_prompt->fileToSave = path;
    action("exportReport")->trigger();
    QTRY_VERIFY(QFile::exists(path + QStringLiteral(".pdf")));
}

void TestReportPage::asksBeforeReplacingAFile()
{
    show(drawnOrgan());
    const QString path = m_drawn->testLedger().folder() + QStringLiteral("/季报");
    QFile old(path + QStringLiteral(".pdf"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    m_prompt->fileToSave = path;
    m_prompt->answer = Prompt::Answer::Cancel;
    action("exportReport")->trigger();
    QCOMPARE(m_prompt->asked.size(), 2);
    QVERIFY(m_session->tasks().isIdle());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReportPage::aPeriodWithoutRecordsIsAReportToo()
{
    show({}, "2019Q1");
    QVERIFY(preview()->isVisible());
    QVERIFY(preview()->pages() >= 1);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
