// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"
#include "membergrid.h"
#include "ui/kit/pastedialog.h"
#include "ui/kit/twindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QWindow>

using namespace ledger;
using namespace ledger::testing;

/// Whoever makes a record like another one in a list is asked, as in the form: in a cell, filled down, pasted; and what
/// two cells say of one another is checked.
class TestTwinAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_grid = std::make_unique<MemberGrid>(); }
    void cleanup() { m_grid.reset(); }
    void aCellThatMakesATwinIsNotSavedWithoutAQuestion();
    void aTwinInACellIsSavedWhenTheyAreTwo();
    void aTwinMadeByFillingDownIsAskedAbout();
    void aPastedTwinIsShownAndLeftOut();
    void aPastedTwinIsSavedWhenTheyAreTwo();
    void theSameRowTwiceInABlockIsShown();
    void anIdNumberInACellFillsSexAndBirth();
    void morePresentThanExpectedIsRefusedInACell();
    void anHonorOfPeopleIsNotPastedForABranch();
    void tellsWhichNewRowsAreLeftOut();
    void enterTakesTheFirstOfferInACell();

private:
    PasteDialog* paste(const QString& text);
    std::unique_ptr<RecordPage> openPage(Kind kind);

    std::unique_ptr<MemberGrid> m_grid;
};

PasteDialog* TestTwinAsks::paste(const QString& text)
{
    QApplication::clipboard()->setText(text);
    m_grid->action("paste")->trigger();
    PasteDialog* dialog = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        dialog = m_grid->page.findChild<PasteDialog*>();
        return dialog != nullptr;
    }));
    return dialog;
}

std::unique_ptr<RecordPage> TestTwinAsks::openPage(Kind kind)
{
    auto page = std::make_unique<RecordPage>(traitsOf(kind), m_grid->fixture.session, nullptr);
    QObject::connect(&m_grid->fixture.store.ledger().hub(), &ChangeHub::changed, page.get(), &RecordPage::refresh);
    page->resize(1400, 640);
    page->show();
    page->setScope(m_grid->fixture.session.scope());
    page->activateWindow();
    const bool isReady =
        QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] { return page->model().isComplete(); });
    return isReady ? std::move(page) : nullptr;
}

void TestTwinAsks::aCellThatMakesATwinIsNotSavedWithoutAQuestion()
{
    const UiFixture& fixture = m_grid->fixture;
    m_grid->go(fixture.bao, "name");
    MemberGrid::type(QStringLiteral("安知远"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_grid->problem(fixture.bao, "name").contains(QStringLiteral("可能已有这条记录：安知远")));
    QCOMPARE(m_grid->stored(fixture.bao).text(QStringLiteral("name")), QStringLiteral("鲍晓棠"));
    QVERIFY(m_grid->message.text.contains(QStringLiteral("没有保存")));
    m_grid->message.action();
    auto* dialog = m_grid->page.findChild<TwinDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_grid->page.findChild<TwinDialog*>());
    QCOMPARE(m_grid->stored(fixture.bao).text(QStringLiteral("name")), QStringLiteral("鲍晓棠"));
    // What was typed still stands in the cell.
    QCOMPARE(m_grid->shown(fixture.bao, "name"), QStringLiteral("安知远"));
}

void TestTwinAsks::aTwinInACellIsSavedWhenTheyAreTwo()
{
    const UiFixture& fixture = m_grid->fixture;
    m_grid->go(fixture.bao, "name");
    MemberGrid::type(QStringLiteral("安知远"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_grid->message.text.isEmpty());
    m_grid->message.action();
    auto* dialog = m_grid->page.findChild<TwinDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(find<QPushButton>(dialog, "saveAllTheSame"), Qt::LeftButton);
    QTRY_COMPARE(m_grid->stored(fixture.bao).text(QStringLiteral("name")), QStringLiteral("安知远"));
    QTRY_COMPARE(m_grid->problem(fixture.bao, "name"), QString());
}

void TestTwinAsks::aTwinMadeByFillingDownIsAskedAbout()
{
    UiFixture& fixture = m_grid->fixture;
    m_grid->pick({fixture.ann, fixture.bao}, "name");
    fixture.prompt.answer = Prompt::Answer::No;
    m_grid->action("fillDown")->trigger();
    QTRY_COMPARE(fixture.prompt.asked.size(), 1);
    QVERIFY2(fixture.prompt.questions.constFirst().contains(QStringLiteral("可能已有这条记录：安知远")),
             qPrintable(fixture.prompt.questions.constFirst()));
    QTRY_VERIFY(!m_grid->message.text.isEmpty());
    QCOMPARE(m_grid->stored(fixture.bao).text(QStringLiteral("name")), QStringLiteral("鲍晓棠"));
    fixture.prompt.answer = Prompt::Answer::Yes;
    m_grid->action("fillDown")->trigger();
    QTRY_COMPARE(m_grid->stored(fixture.bao).text(QStringLiteral("name")), QStringLiteral("安知远"));
}

void TestTwinAsks::aPastedTwinIsShownAndLeftOut()
{
    m_grid->go(m_grid->fixture.ann, "name");
    PasteDialog* dialog = paste(
        QStringLiteral("姓名\t人员类别\t所在党支部\n安知远\t正式党员\t第一党支部\n鲍晓棠\t正式党员\t第一党支部\n"
                       "岑若溪\t正式党员\t第二党支部\n安知远\t正式党员\t第一党支部\n戴维\t正式党员\t第一党支部\n"));
    QVERIFY(dialog);
    const auto* problems = find<QListWidget>(dialog, "problems");
    QCOMPARE(problems->count(), 1);
    QVERIFY2(
        problems->item(0)->text().contains(QStringLiteral("新增 1（安知远）：可能已有这条记录：安知远（第一党支部")),
        qPrintable(problems->item(0)->text()));
    QVERIFY(find<QLabel>(dialog, "summary")->text().contains(QStringLiteral("其中 1 行可能重复")));
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(dialog, "leaveOutTwins"));
    QTest::mouseClick(find<QPushButton>(dialog, "leaveOutTwins"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(dialog, "paste"), Qt::LeftButton);
    QTRY_COMPARE(m_grid->fixture.count(Kind::Member), 4);
    QCOMPARE(m_grid->stored(m_grid->fixture.cen + 1).text(QStringLiteral("name")), QStringLiteral("戴维"));
}

void TestTwinAsks::aPastedTwinIsSavedWhenTheyAreTwo()
{
    m_grid->go(m_grid->fixture.cen, "name");
    PasteDialog* dialog = paste(QStringLiteral("姓名\t人员类别\t所在党支部\n岑若溪\t正式党员\t第二党支部\n"
                                               "安知远\t正式党员\t第一党支部\n"));
    QVERIFY(dialog);
    QCOMPARE(find<QPushButton>(dialog, "paste")->text(), QStringLiteral("仍然粘贴 1 行"));
    QTest::mouseClick(find<QPushButton>(dialog, "paste"), Qt::LeftButton);
    QTRY_COMPARE(m_grid->fixture.count(Kind::Member), 4);
}

void TestTwinAsks::theSameRowTwiceInABlockIsShown()
{
    m_grid->go(m_grid->fixture.cen, "name");
    PasteDialog* dialog = paste(QStringLiteral("姓名\t人员类别\t所在党支部\n岑若溪\t正式党员\t第二党支部\n"
                                               "戴维\t正式党员\t第一党支部\n戴维\t正式党员\t第一党支部\n"));
    QVERIFY(dialog);
    const auto* problems = find<QListWidget>(dialog, "problems");
    QCOMPARE(problems->count(), 1);
    QCOMPARE(problems->item(0)->text(), QStringLiteral("新增 2（戴维）：与“新增 1”是同一条"));
}

void TestTwinAsks::anIdNumberInACellFillsSexAndBirth()
{
    const UiFixture& fixture = m_grid->fixture;
    m_grid->view().setColumnHidden(m_grid->model().columnOf(QStringLiteral("id_number")), false);
    m_grid->go(fixture.cen, "id_number");
    MemberGrid::type(QStringLiteral("130999199602290449"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(fixture.cen).text(QStringLiteral("sex")), QStringLiteral("女"));
    QCOMPARE(m_grid->stored(fixture.cen).day(QStringLiteral("birth_on")), QDate(1996, 2, 29));
    BL_DONE(stepBack(m_grid->fixture.store.ledger(), UndoDirection::Undo));
    QVERIFY(!m_grid->stored(fixture.cen).isStated(QStringLiteral("sex")));
}

void TestTwinAsks::morePresentThanExpectedIsRefusedInACell()
{
    UiFixture& fixture = m_grid->fixture;
    Record session = fixture.store.session(QStringLiteral("学习"), QDate(2022, 7, 5), fixture.first);
    session.set(QStringLiteral("expected"), qlonglong(12));
    BL_DONE(fixture.store.save(session));
    const auto page = openPage(Kind::StudySession);
    QVERIFY(page);
    const QModelIndex cell = page->model().index(0, page->model().columnOf(QStringLiteral("present")));
    page->table().setMode(RecordView::Mode::Cells);
    page->table().setFocus();
    page->table().selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    MemberGrid::type(QStringLiteral("13"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(page->model()
                     .index(0, page->model().columnOf(QStringLiteral("present")))
                     .data(RecordTableModel::ProblemRole)
                     .toString(),
                 QStringLiteral("“实到”（13）多于“应到”（12）"));
    const auto stored = fixture.store.reader()->load(Kind::StudySession, session.id);
    QVERIFY(stored && !stored->isStated(QStringLiteral("present")));
}

void TestTwinAsks::anHonorOfPeopleIsNotPastedForABranch()
{
    const auto page = openPage(Kind::Honor);
    QVERIFY(page);
    QApplication::clipboard()->setText(QStringLiteral("获奖时间\t荣誉名称\t级别\t获奖对象\t获奖对象类型\n"
                                                      "2022-08-01\t先进党支部\t省级\t第一党支部\t个人\n"));
    page->findChild<QAction*>(QStringLiteral("paste"))->trigger();
    QTRY_VERIFY(page->findChild<PasteDialog*>());
    auto* dialog = page->findChild<PasteDialog*>();
    QVERIFY(!find<QPushButton>(dialog, "paste")->isEnabled());
    const QString problem = find<QListWidget>(dialog, "problems")->item(0)->text();
    QVERIFY2(problem.contains(QStringLiteral("“第一党支部”是党组织，与类型“个人”不符")), qPrintable(problem));
}

void TestTwinAsks::tellsWhichNewRowsAreLeftOut()
{
    m_grid->go(m_grid->fixture.cen, "name");
    PasteDialog* dialog = paste(QStringLiteral("姓名\t人员类别\t所在党支部\n岑若溪\t正式党员\t第二党支部\n"
                                               "戴维\t正式党员\t第一党支部\n范立\t正式党员\t第九党支部\n"));
    QVERIFY(dialog);
    QTest::mouseClick(find<QPushButton>(dialog, "leaveOut"), Qt::LeftButton);
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.join(QLatin1Char('\n')).contains(QStringLiteral("整行没有粘贴：新增 2")),
             qPrintable(texts.join(QLatin1Char('\n'))));
    QTest::mouseClick(find<QPushButton>(dialog, "paste"), Qt::LeftButton);
    QTRY_COMPARE(m_grid->fixture.count(Kind::Member), 4);
}

void TestTwinAsks::enterTakesTheFirstOfferInACell()
{
    UiFixture& fixture = m_grid->fixture;
    Record session = fixture.store.session(QStringLiteral("学习"), QDate(2022, 7, 5), fixture.second);
    BL_DONE(fixture.store.save(session));
    const auto page = openPage(Kind::StudySession);
    QVERIFY(page);
    const int column = page->model().columnOf(QStringLiteral("branch"));
    page->table().setMode(RecordView::Mode::Cells);
    page->table().setFocus();
    page->table().selectionModel()->setCurrentIndex(page->model().index(0, column),
                                                    QItemSelectionModel::ClearAndSelect);
    MemberGrid::type(QStringLiteral("dzb"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::qWait(100);
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(fixture.store.reader()->load(Kind::StudySession, session.id)->number(QStringLiteral("branch"))
                != fixture.second);
    QCOMPARE(page->model().index(0, column).data(RecordTableModel::ProblemRole).toString(), QString());
}

QTEST_MAIN(TestTwinAsks)
#include "tst_twinasks.moc"
