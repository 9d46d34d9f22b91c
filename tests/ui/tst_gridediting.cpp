// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"
#include "membergrid.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// Members edited in their list, by the keys a clerk uses in a spreadsheet.
class TestGridEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_grid = std::make_unique<MemberGrid>(); }
    void cleanup() { m_grid.reset(); }
    void typingReplacesTheCellAndEnterGoesDown();
    void f2KeepsWhatIsThereAndEscGivesUp();
    void tabGoesToTheRight();
    void enterOpensTheFormAmongRowsOnly();
    void anInputMethodBeginsToEdit();
    void leavesAloneWhatItOnlyShowsOtherwise();
    void daysAreReadAsInTheForm();
    void wordsOfADictionaryAreFoundByPinyin();
    void aWordIsChosenFromTheOpenList();
    void longTextTakesLines();
    void leavingByTheMouseSaves();
    void anUnreadableValueStaysMarkedAndWritesNothing();
    void theMessageLeadsBackToTheCell();
    void whatTheDoorRefusesStaysMarkedToo();
    void neverWritesOverAChangeFromElsewhere();
    void twoCellsOfARowInQuickSuccession();
    void whatIsBeingTypedSurvivesANewOrder();
    void whatIsBeingTypedSurvivesAnotherList();
    void saysWhyAColumnIsNotTyped();
    void anOpenCellIsKeptAsADraft();
    void aRefusedCellIsKeptUntilItIsPutRight();
    void whatWasOnlyOpenedIsNoDraft();
    void aRefusedCellIsKeptThoughItsRowIsGone();

private:
    QList<Draft> drafts() { return draftsOf(*m_grid->fixture.store.reader()).value_or(QList<Draft>()); }

    std::unique_ptr<MemberGrid> m_grid;
};

void TestGridEditing::typingReplacesTheCellAndEnterGoesDown()
{
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("科员"));
    BL_DONE(m_grid->fixture.store.save(ann));
    m_grid->view().setCurrentIndex(m_grid->cell(m_grid->fixture.ann, "rank"));
    QCOMPARE(m_grid->view().mode(), RecordView::Mode::Rows);
    m_grid->type(QStringLiteral("主"));
    QCOMPARE(m_grid->view().mode(), RecordView::Mode::Cells);
    QVERIFY(m_grid->action("gridMode")->isChecked());
    m_grid->type(QStringLiteral("任"));
    QCOMPARE(m_grid->line()->text(), QStringLiteral("主任"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.bao, "rank"));
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QTRY_VERIFY(m_grid->view().saver().isIdle());
    QCOMPARE(m_grid->shown(m_grid->fixture.ann, "rank"), QStringLiteral("主任"));
    QCOMPARE(m_grid->undoLabel(), QStringLiteral("修改党员的“职级”"));
    QVERIFY(m_grid->view().hasFocus());
}

void TestGridEditing::f2KeepsWhatIsThereAndEscGivesUp()
{
    m_grid->go(m_grid->fixture.ann, "name");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QCOMPARE(m_grid->line()->text(), QStringLiteral("安知远"));
    QTest::keyClick(m_grid->line(), Qt::Key_End);
    m_grid->type(QStringLiteral("甲"));
    QTest::keyClick(m_grid->line(), Qt::Key_Escape);
    QVERIFY(m_grid->view().hasFocus());
    QCOMPARE(m_grid->shown(m_grid->fixture.ann, "name"), QStringLiteral("安知远"));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 1);
    // Once more leads back to rows.
    QTest::keyClick(&m_grid->view(), Qt::Key_Escape);
    QCOMPARE(m_grid->view().mode(), RecordView::Mode::Rows);
    QVERIFY(!m_grid->action("gridMode")->isChecked());
}

void TestGridEditing::tabGoesToTheRight()
{
    m_grid->go(m_grid->fixture.ann, "name");
    const QList<int> shownColumns = m_grid->view().shownColumns();
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QTest::keyClick(m_grid->line(), Qt::Key_Tab);
    QCOMPARE(m_grid->view().currentIndex().column(),
             shownColumns.value(shownColumns.indexOf(m_grid->cell(m_grid->fixture.ann, "name").column()) + 1));
    QCOMPARE(m_grid->view().currentIndex().row(), m_grid->model().rowOf(m_grid->fixture.ann));
    QTest::keyClick(&m_grid->view(), Qt::Key_Backtab);
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.ann, "name"));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 1);
}

void TestGridEditing::enterOpensTheFormAmongRowsOnly()
{
    QSignalSpy opened(&m_grid->view(), &RecordView::recordActivated);
    m_grid->view().setCurrentIndex(m_grid->cell(m_grid->fixture.ann, "name"));
    QTest::keyClick(&m_grid->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    m_grid->view().setMode(RecordView::Mode::Cells);
    QTest::keyClick(&m_grid->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.bao, "name"));
    QTest::keyClick(&m_grid->view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.ann, "name"));
}

void TestGridEditing::anInputMethodBeginsToEdit()
{
    m_grid->go(m_grid->fixture.ann, "rank");
    QVERIFY(m_grid->view().testAttribute(Qt::WA_InputMethodEnabled));
    const auto compose = [this](const QString& preedit, const QString& commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&m_grid->view(), &event);
    };
    compose(QStringLiteral("zhu ren"), {});
    compose({}, QStringLiteral("主任"));
    QCOMPARE(m_grid->line()->text(), QStringLiteral("主任"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QTRY_COMPARE(m_grid->shown(m_grid->fixture.ann, "rank"), QStringLiteral("主任"));

    // A composition that is given up leaves the cell as it was.
    m_grid->go(m_grid->fixture.ann, "rank");
    compose(QStringLiteral("ke"), {});
    compose({}, {});
    QCOMPARE(m_grid->line()->text(), QStringLiteral("主任"));
}

void TestGridEditing::leavesAloneWhatItOnlyShowsOtherwise()
{
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("一行\n二行"));
    BL_DONE(m_grid->fixture.store.save(ann));
    m_grid->go(m_grid->fixture.ann, "rank");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(m_grid->view().saver().isIdle());
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("一行\n二行"));
}

void TestGridEditing::daysAreReadAsInTheForm()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("3.15"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).day(QStringLiteral("confirmed_on")), QDate(2022, 3, 15));
    QTRY_COMPARE(m_grid->shown(m_grid->fixture.ann, "confirmed_on"), QStringLiteral("2022-03-15"));
}

void TestGridEditing::wordsOfADictionaryAreFoundByPinyin()
{
    m_grid->go(m_grid->fixture.ann, "sex");
    m_grid->type(QStringLiteral("nu"));
    QTest::keyClick(m_grid->line(), Qt::Key_Tab);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("sex")), QStringLiteral("女"));
}

void TestGridEditing::aWordIsChosenFromTheOpenList()
{
    m_grid->go(m_grid->fixture.ann, "sex");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(combo);
    combo->showPopup();
    QTRY_VERIFY(combo->view()->hasFocus());
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.ann, "sex"));
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    const QString chosen = combo->currentText();
    QVERIFY(!chosen.isEmpty());
    QTRY_COMPARE(QApplication::focusWidget(), combo);
    QTest::keyClick(combo, Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("sex")), chosen);
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.bao, "sex"));
}

void TestGridEditing::longTextTakesLines()
{
    m_grid->go(m_grid->fixture.ann, "notes");
    m_grid->type(QStringLiteral("a"));
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClick(text, Qt::Key_Return, Qt::AltModifier);
    m_grid->type(QStringLiteral("b"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("notes")), QStringLiteral("a\nb"));
}

void TestGridEditing::leavingByTheMouseSaves()
{
    m_grid->go(m_grid->fixture.ann, "rank");
    m_grid->type(QStringLiteral("科员"));
    QTest::mouseClick(m_grid->view().viewport(), Qt::LeftButton, {},
                      m_grid->view().visualRect(m_grid->cell(m_grid->fixture.cen, "name")).center());
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.cen, "name"));
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("科员"));
    QTRY_VERIFY(m_grid->view().saver().isIdle());
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 2);
}

void TestGridEditing::anUnreadableValueStaysMarkedAndWritesNothing()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("abc"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QCOMPARE(m_grid->shown(m_grid->fixture.ann, "confirmed_on"), QStringLiteral("abc"));
    QVERIFY(!m_grid->problem(m_grid->fixture.ann, "confirmed_on").isEmpty());
    QVERIFY(m_grid->cell(m_grid->fixture.ann, "confirmed_on")
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("不是日期")));
    QVERIFY(m_grid->messages.last().contains(QStringLiteral("转正时间")));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 1);

    // What was typed is there again, to be put right.
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QCOMPARE(m_grid->line()->text(), QStringLiteral("abc"));
    m_grid->line()->selectAll();
    m_grid->type(QStringLiteral("2016-7-1"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).day(QStringLiteral("confirmed_on")), QDate(2016, 7, 1));
    QTRY_COMPARE(m_grid->shown(m_grid->fixture.ann, "confirmed_on"), QStringLiteral("2016-07-01"));
    QVERIFY(m_grid->problem(m_grid->fixture.ann, "confirmed_on").isEmpty());
}

void TestGridEditing::theMessageLeadsBackToTheCell()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("abc"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    m_grid->view().setMode(RecordView::Mode::Rows);
    m_grid->view().selectOnly(2);
    QVERIFY(m_grid->message.action);
    m_grid->message.action();
    QCOMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.ann, "confirmed_on"));
    QCOMPARE(m_grid->line()->text(), QStringLiteral("abc"));
}

void TestGridEditing::whatTheDoorRefusesStaysMarkedToo()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("2014-1-1"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_VERIFY(m_grid->problem(m_grid->fixture.ann, "confirmed_on").contains(QStringLiteral("早于")));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 1);
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QTest::keyClick(m_grid->line(), Qt::Key_Escape);
    QCOMPARE(m_grid->shown(m_grid->fixture.ann, "confirmed_on"), QString());
    QVERIFY(m_grid->problem(m_grid->fixture.ann, "confirmed_on").isEmpty());
}

void TestGridEditing::neverWritesOverAChangeFromElsewhere()
{
    m_grid->go(m_grid->fixture.ann, "rank");
    m_grid->type(QStringLiteral("mine"));
    Record elsewhere = m_grid->stored(m_grid->fixture.ann);
    elsewhere.set(QStringLiteral("rank"), QStringLiteral("theirs"));
    BL_DONE(m_grid->fixture.store.save(elsewhere));
    QCoreApplication::processEvents();
    QCOMPARE(m_grid->line()->text(), QStringLiteral("mine"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_VERIFY(m_grid->problem(m_grid->fixture.ann, "rank").contains(QStringLiteral("别处改过")));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("theirs"));
    QCOMPARE(m_grid->shown(m_grid->fixture.ann, "rank"), QStringLiteral("mine"));

    m_grid->go(m_grid->fixture.ann, "rank");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("mine"));
}

void TestGridEditing::twoCellsOfARowInQuickSuccession()
{
    m_grid->go(m_grid->fixture.ann, "rank");
    m_grid->type(QStringLiteral("x"));
    QTest::keyClick(m_grid->line(), Qt::Key_Tab);
    m_grid->go(m_grid->fixture.ann, "work_post");
    m_grid->type(QStringLiteral("y"));
    QTest::keyClick(m_grid->line(), Qt::Key_Tab);
    QTRY_VERIFY(m_grid->view().saver().isIdle());
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("x"));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("work_post")), QStringLiteral("y"));
    QVERIFY(m_grid->problem(m_grid->fixture.ann, "work_post").isEmpty());
}

void TestGridEditing::whatIsBeingTypedSurvivesANewOrder()
{
    m_grid->go(m_grid->fixture.cen, "rank");
    m_grid->type(QStringLiteral("half"));
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("name"), QStringLiteral("赵知远"));
    BL_DONE(m_grid->fixture.store.save(ann));
    QTRY_COMPARE(m_grid->model().rowOf(m_grid->fixture.ann), 2);
    QCOMPARE(m_grid->line()->text(), QStringLiteral("half"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.cen).text(QStringLiteral("rank")), QStringLiteral("half"));
}

void TestGridEditing::whatIsBeingTypedSurvivesAnotherList()
{
    m_grid->go(m_grid->fixture.bao, "rank");
    m_grid->type(QStringLiteral("half"));
    m_grid->page.setScope(m_grid->fixture.session.scope());
    QTRY_COMPARE(m_grid->view().currentIndex(), m_grid->cell(m_grid->fixture.bao, "rank"));
    QTRY_COMPARE(m_grid->line()->text(), QStringLiteral("half"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.bao).text(QStringLiteral("rank")), QStringLiteral("half"));
}

void TestGridEditing::saysWhyAColumnIsNotTyped()
{
    m_grid->go(m_grid->fixture.ann, "branch");
    m_grid->type(QStringLiteral("x"));
    QVERIFY(m_grid->view().hasFocus());
    QVERIFY(m_grid->messages.value(0).contains(QStringLiteral("组织关系")));
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QCOMPARE(m_grid->messages.size(), 2);
}

void TestGridEditing::anOpenCellIsKeptAsADraft()
{
    m_grid->go(m_grid->fixture.ann, "rank");
    m_grid->type(QStringLiteral("主任"));
    QTRY_COMPARE(drafts().size(), 1);
    const Draft draft = drafts().constFirst();
    QCOMPARE(draft.record.id, m_grid->fixture.ann);
    QVERIFY(draft.isOfCells);
    const QHash<QString, QString> typed{{QStringLiteral("rank"), QStringLiteral("主任")}};
    QCOMPARE(draft.unread, typed);
    // The list still shows it.
    QVERIFY(m_grid->fixture.session.offered({draft}).isEmpty());
    QTest::keyClick(m_grid->line(), Qt::Key_Escape);
    QTRY_VERIFY(drafts().isEmpty());
}

void TestGridEditing::aRefusedCellIsKeptUntilItIsPutRight()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("abc"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_COMPARE(drafts().size(), 1);
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    m_grid->line()->selectAll();
    m_grid->type(QStringLiteral("2016-7-1"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    QTRY_VERIFY(drafts().isEmpty());
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).day(QStringLiteral("confirmed_on")), QDate(2016, 7, 1));
}

void TestGridEditing::whatWasOnlyOpenedIsNoDraft()
{
    m_grid->go(m_grid->fixture.ann, "name");
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    QTest::qWait(1000);
    QVERIFY(m_grid->line()->isVisible());
    QVERIFY(drafts().isEmpty());
}

void TestGridEditing::aRefusedCellIsKeptThoughItsRowIsGone()
{
    m_grid->go(m_grid->fixture.ann, "confirmed_on");
    m_grid->type(QStringLiteral("abc"));
    QTest::keyClick(m_grid->line(), Qt::Key_Return);
    ListQuery query = m_grid->model().query();
    query.filters = {{QStringLiteral("name"), ListFilter::Test::Contains, {QStringLiteral("没有这个人")}}};
    m_grid->model().setQuery(query);
    QTRY_COMPARE(m_grid->model().rowOf(m_grid->fixture.ann), -1);
    QTRY_COMPARE(drafts().size(), 1);
    QCOMPARE(drafts().constFirst().record.id, m_grid->fixture.ann);
}

QTEST_MAIN(TestGridEditing)
#include "tst_gridediting.moc"
