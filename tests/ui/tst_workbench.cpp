// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "ledger/drafts.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/pages/linkrow.h"
#include "ui/pages/workbenchpage.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The first page over a few drawn branches.
class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryRuleOfTheQuarter();
    void aCellTellsItsRuleAndEntersTheMeeting();
    void ofManyBranchesItShowsThoseThatLackMost();
    void aDeadlineOpensItsRecordWithTheKeyboard();
    void whatIsOverdueForLongIsNotForgotten();
    void aProbationAndAReviewOpenTheMember();
    void aReportIsNotedAsHandedIn();
    void aDraftIsOpenedFromHere();
    void saysHowOldTheBackupIs();
    void nothingDueIsSaidCalmly();
    void theLastRecordsOpenTheirForms();
    void quickEntriesOpenForms();
    void anEmptyLedgerSaysWhatToDoFirst();
    void aScopeWithoutDutiesIsNoEmptyLedger();

private:
    void show(const QStringList& lines);
    GapGrid* grid() const { return m_page->findChild<GapGrid*>(); }
    GapView* view() const { return m_page->findChild<GapView*>(); }
    LinkRow* rowOf(const QString& words) const;

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkbenchPage> m_page;
};

static QStringList aBranchWithWork()
{
    return {
        QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01"),
        QStringLiteral("study_session | held_on=2022-07-10 | category=主题党日 | title=七月主题党日 | branch=甲支部"),
        QStringLiteral(
            "responsibility_item | year=2022 | list_no=3 | task=谈心谈话全覆盖 | state=进行中 | due_on=2022-09-20"),
    };
}

void TestWorkbench::init()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 9, 26));
    m_prompt = std::make_unique<FakePrompt>();
}

void TestWorkbench::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestWorkbench::show(const QStringList& lines)
{
    m_drawn->draw(lines);
    TestLedger& ledger = m_drawn->testLedger();
    m_settings = std::make_unique<UiSettings>(ledger.folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<WorkbenchPage>(*m_session, nullptr);
    m_page->resize(1170, 700);
    m_page->show();
    m_page->setScope({FigureLedger::period(QStringLiteral("2022Q3")), 0});
    QTRY_VERIFY(m_session->figures().isIdle() && m_session->lists().isIdle());
}

LinkRow* TestWorkbench::rowOf(const QString& words) const
{
    for (LinkRow* row : m_page->findChildren<LinkRow*>()) {
        if (row->accessibleName().contains(words))
            return row;
    }
    return nullptr;
}

void TestWorkbench::showsEveryRuleOfTheQuarter()
{
    show(aBranchWithWork());
    QStringList heads;
    for (int column = 0; column < grid()->columnCount(); ++column)
        heads.append(grid()->columnAt(column));
    QCOMPARE(heads.join(u' '), QStringLiteral("支部党员大会 主题党日 党课"));
    QCOMPARE(grid()->countOf(u"missed"), 1);
    QCOMPARE(grid()->countOf(u"due"), 3);
    QCOMPARE(view()->height(), view()->horizontalHeader()->height() + view()->rowHeight(0));
}

void TestWorkbench::aCellTellsItsRuleAndEntersTheMeeting()
{
    show(aBranchWithWork());
    QSignalSpy asked(m_session.get(), &Session::newRecordRequested);
    view()->setFocus();
    view()->setCurrentIndex(grid()->find(m_drawn->branch(QStringLiteral("甲支部")), QStringLiteral("主题党日")));
    QTest::keyClick(view(), Qt::Key_Return);
    auto* enter = m_page->findChild<QPushButton*>(QStringLiteral("enterNow"));
    QVERIFY(enter);
    enter->click();
    QCOMPARE(asked.size(), 1);
    // August is missed and stands before September, which is due.
    const QVariantHash values = asked.first().at(1).toHash();
    QCOMPARE(values.value(QStringLiteral("held_on")).value<PartialDate>().toIso(), QStringLiteral("2022-08"));
    QCOMPARE(values.value(QStringLiteral("category")).toString(), QStringLiteral("主题党日"));
}

void TestWorkbench::ofManyBranchesItShowsThoseThatLackMost()
{
    QStringList lines;
    for (int number = 1; number <= 20; ++number) {
        const QString name = QStringLiteral("支部%1").arg(number);
        lines.append(QStringLiteral("branch | name=%1 | type=党支部 | founded_on=2020-01-01").arg(name));
        if (number == 20)
            continue;
        for (const char* month : {"07", "08"})
            lines.append(
                QStringLiteral("study_session | held_on=2022-%1-10 | category=主题党日 | title=%2月%3 | branch=%3")
                    .arg(QLatin1StringView(month), QLatin1StringView(month), name));
    }
    show(lines);
    QCOMPARE(grid()->rowCount(), 12);
    QCOMPARE(grid()->branchAt(0), QStringLiteral("支部20"));
    QCOMPARE(grid()->countOf(u"missed"), 2);
    auto* rest = m_page->findChild<QPushButton*>(QStringLiteral("toCalendar"));
    QVERIFY2(rest->text().contains(u'8'), qPrintable(rest->text()));
    QSignalSpy gone(m_session.get(), &Session::pageRequested);
    rest->click();
    QCOMPARE(gone.value(0).value(0).toString(), QStringLiteral("gaps"));
}

void TestWorkbench::aDeadlineOpensItsRecordWithTheKeyboard()
{
    show(aBranchWithWork());
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    LinkRow* row = rowOf(QStringLiteral("谈心谈话全覆盖"));
    QVERIFY(row);
    QVERIFY2(row->accessibleName().contains(QStringLiteral("逾期 6 天")), qPrintable(row->accessibleName()));
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<Kind>(), Kind::ResponsibilityItem);
}

void TestWorkbench::whatIsOverdueForLongIsNotForgotten()
{
    show(aBranchWithWork()
         << QStringLiteral(
                "responsibility_item | year=2022 | list_no=4 | task=年初部署 | state=进行中 | due_on=2022-01-15")
         << QStringLiteral(
                "responsibility_item | year=2022 | list_no=5 | task=已经办完 | state=已完成 | due_on=2022-01-10"));
    QVERIFY(rowOf(QStringLiteral("年初部署")));
    QVERIFY(!rowOf(QStringLiteral("已经办完")));
}

void TestWorkbench::aProbationAndAReviewOpenTheMember()
{
    show(aBranchWithWork() << QStringLiteral(
             "member | name=孙新 | category=预备党员 | admitted_on=2021-10-20 | memberships: branch=甲支部"));
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    LinkRow* row = rowOf(QStringLiteral("孙新预备期满"));
    QVERIFY(row);
    QVERIFY2(row->toolTip().contains(QStringLiteral("第三十二条")), qPrintable(row->toolTip()));
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(opened.value(0).at(0).value<Kind>(), Kind::Member);
    QVERIFY(rowOf(QStringLiteral("孙新（预备党员）半年考察")));
}

void TestWorkbench::aReportIsNotedAsHandedIn()
{
    show(aBranchWithWork());
    connect(&m_drawn->testLedger().ledger().hub(), &ChangeHub::changed, m_page.get(), &WorkbenchPage::refresh);
    QSignalSpy gone(m_session.get(), &Session::pageRequested);
    LinkRow* row = rowOf(QStringLiteral("报送2022年第三季度报告"));
    QVERIFY(row);
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(gone.value(0).value(0).toString(), QStringLiteral("report"));
    m_page->findChild<QPushButton*>(QStringLiteral("reportSent"))->click();
    QTRY_VERIFY(!rowOf(QStringLiteral("报送2022年第三季度报告")));
    QCOMPARE(m_drawn->testLedger().ledger().setting(QStringLiteral("report.sent.2022Q3")),
             QStringLiteral("2022-09-26"));
}

void TestWorkbench::aDraftIsOpenedFromHere()
{
    show(aBranchWithWork());
    Draft draft;
    draft.record.kind = Kind::Honor;
    draft.record.set(QStringLiteral("title"), QStringLiteral("还没写完的荣誉"));
    QVERIFY(keepDraft(m_drawn->testLedger().ledger(), draft));
    m_session->noteDrafts();
    QTRY_VERIFY(rowOf(QStringLiteral("还没写完的荣誉")));
    QSignalSpy opened(m_session.get(), &Session::draftRequested);
    QTest::mouseClick(rowOf(QStringLiteral("还没写完的荣誉")), Qt::LeftButton);
    QCOMPARE(opened.value(0).value(0).toLongLong(), draft.id);
}

void TestWorkbench::saysHowOldTheBackupIs()
{
    show(aBranchWithWork());
    const auto words = [this] {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY2(words().contains(QStringLiteral("还没有备份过")), qPrintable(words()));
    m_prompt->fileToSave = m_drawn->testLedger().folder() + QStringLiteral("/副本.ledger");
    m_page->findChild<QPushButton*>(QStringLiteral("backUpNow"))->click();
    QTRY_VERIFY2(words().contains(QStringLiteral("今天已备份并校验")), qPrintable(words()));
}

void TestWorkbench::nothingDueIsSaidCalmly()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 9, 5));
    show({QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01")});
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid |= label->text().contains(QStringLiteral("眼下没有要到期的事"));
    QVERIFY(isSaid);
}

void TestWorkbench::theLastRecordsOpenTheirForms()
{
    show(aBranchWithWork());
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    LinkRow* row = rowOf(QStringLiteral("七月主题党日"));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toLongLong(), m_drawn->idOf(QStringLiteral("七月主题党日")));
}

void TestWorkbench::quickEntriesOpenForms()
{
    show(aBranchWithWork());
    QSignalSpy asked(m_session.get(), &Session::newRecordRequested);
    m_page->findChild<QPushButton*>(QStringLiteral("new_honor"))->click();
    QCOMPARE(asked.value(0).value(0).value<Kind>(), Kind::Honor);
}

void TestWorkbench::anEmptyLedgerSaysWhatToDoFirst()
{
    show({});
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!view()->isVisible());
    bool hasAsked = false;
    connect(m_session.get(), &Session::importRequested, this, [&hasAsked] { hasAsked = true; });
    empty->findChildren<QPushButton*>().constFirst()->click();
    QVERIFY(hasAsked);
}

void TestWorkbench::aScopeWithoutDutiesIsNoEmptyLedger()
{
    show({QStringLiteral("branch | name=机关党委 | type=机关党委 | founded_on=2020-01-01")});
    QVERIFY(!view()->isVisible());
    QVERIFY(!m_page->findChild<EmptyState*>()->isVisible());
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
