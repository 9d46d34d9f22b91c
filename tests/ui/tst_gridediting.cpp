// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/changefielddialog.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/filterheader.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// Members edited in their list, by the keys a clerk uses in a spreadsheet.
class TestGridEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void whatTheDoorRefusesStaysMarkedToo();
    void neverWritesOverAChangeFromElsewhere();
    void twoCellsOfARowInQuickSuccession();
    void whatIsBeingTypedSurvivesANewOrder();
    void whatIsBeingTypedSurvivesAnotherList();
    void saysWhyAColumnIsNotTyped();
    void fillsDown();
    void fillsDownAllOrNothing();
    void emptiesCells();
    void changesOneFieldOfSelectedRows();
    void refusesAnUnreadableValueForManyRows();
    void ordersNamesByStrokesAndRemembersIt();

private:
    RecordTableModel& model() { return m_page->model(); }
    RecordView& view() { return m_page->table(); }
    QModelIndex cell(qint64 id, const char* key);
    QString shown(qint64 id, const char* key) { return cell(id, key).data().toString(); }
    QString problem(qint64 id, const char* key) { return cell(id, key).data(RecordTableModel::ProblemRole).toString(); }
    Record stored(qint64 id) { return m_fixture->store.reader()->load(Kind::Member, id).value_or(Record()); }
    void go(qint64 id, const char* key);
    void pick(const QList<qint64>& ids, const char* key);
    /// To whatever has the keyboard, as it goes from the list to the editor of the cell.
    static void type(const QString& text);
    QLineEdit* line();
    QString undoLabel() { return m_fixture->store.reader()->undoLabels().value_or(UndoLabels()).undo; }
    QAction* action(const char* name) { return m_page->findChild<QAction*>(QString::fromLatin1(name)); }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RecordPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_messages;
};

void TestGridEditing::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_messages.clear();
    connect(&m_fixture->session, &Session::messageRequested, this,
            [this](const Message& message) { m_messages.append(message.text); });
    m_page = std::make_unique<RecordPage>(traitsOf(Kind::Member), m_fixture->session, nullptr);
    m_page->resize(1400, 640);
    m_page->show();
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_page.get(), &RecordPage::refresh);
    m_page->setScope(m_fixture->session.scope());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* key : {"rank", "notes"})
        view().setColumnHidden(model().columnOf(QString::fromLatin1(key)), false);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(model().isComplete());
    view().setFocus();
}

void TestGridEditing::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_fixture.reset();
}

QModelIndex TestGridEditing::cell(qint64 id, const char* key)
{
    return model().index(model().rowOf(id), model().columnOf(QString::fromLatin1(key)));
}

void TestGridEditing::go(qint64 id, const char* key)
{
    view().setMode(RecordView::Mode::Cells);
    view().setFocus();
    view().selectionModel()->setCurrentIndex(cell(id, key), QItemSelectionModel::ClearAndSelect);
}

void TestGridEditing::pick(const QList<qint64>& ids, const char* key)
{
    go(ids.constFirst(), key);
    for (const qint64 id : ids)
        view().selectionModel()->select(cell(id, key), QItemSelectionModel::Select);
}

void TestGridEditing::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
}

/// The line of the open cell, which has the keyboard.
QLineEdit* TestGridEditing::line()
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* combo = qobject_cast<QComboBox*>(focus))
        focus = combo->lineEdit();
    auto* line = qobject_cast<QLineEdit*>(focus);
    if (!line || !view().isAncestorOf(line))
        qFatal("no cell is open");
    return line;
}

void TestGridEditing::typingReplacesTheCellAndEnterGoesDown()
{
    Record ann = stored(m_fixture->ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("科员"));
    BL_DONE(m_fixture->store.save(ann));
    view().setCurrentIndex(cell(m_fixture->ann, "rank"));
    QCOMPARE(view().mode(), RecordView::Mode::Rows);
    type(QStringLiteral("主"));
    QCOMPARE(view().mode(), RecordView::Mode::Cells);
    QVERIFY(action("gridMode")->isChecked());
    type(QStringLiteral("任"));
    QCOMPARE(line()->text(), QStringLiteral("主任"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(view().currentIndex(), cell(m_fixture->bao, "rank"));
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QTRY_VERIFY(view().saver().isIdle());
    QCOMPARE(shown(m_fixture->ann, "rank"), QStringLiteral("主任"));
    QCOMPARE(undoLabel(), QStringLiteral("修改党员的“职级”"));
    QVERIFY(view().hasFocus());
}

void TestGridEditing::f2KeepsWhatIsThereAndEscGivesUp()
{
    go(m_fixture->ann, "name");
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(line()->text(), QStringLiteral("安知远"));
    QTest::keyClick(line(), Qt::Key_End);
    type(QStringLiteral("甲"));
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(view().hasFocus());
    QCOMPARE(shown(m_fixture->ann, "name"), QStringLiteral("安知远"));
    QCOMPARE(stored(m_fixture->ann).revision, 1);
    // Once more leads back to rows.
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(view().mode(), RecordView::Mode::Rows);
    QVERIFY(!action("gridMode")->isChecked());
}

void TestGridEditing::tabGoesToTheRight()
{
    go(m_fixture->ann, "name");
    const QList<int> shownColumns = view().shownColumns();
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(view().currentIndex().column(),
             shownColumns.value(shownColumns.indexOf(cell(m_fixture->ann, "name").column()) + 1));
    QCOMPARE(view().currentIndex().row(), model().rowOf(m_fixture->ann));
    QTest::keyClick(&view(), Qt::Key_Backtab);
    QCOMPARE(view().currentIndex(), cell(m_fixture->ann, "name"));
    QCOMPARE(stored(m_fixture->ann).revision, 1);
}

void TestGridEditing::enterOpensTheFormAmongRowsOnly()
{
    QSignalSpy opened(&view(), &RecordView::recordActivated);
    view().setCurrentIndex(cell(m_fixture->ann, "name"));
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    view().setMode(RecordView::Mode::Cells);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(view().currentIndex(), cell(m_fixture->bao, "name"));
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view().currentIndex(), cell(m_fixture->ann, "name"));
}

void TestGridEditing::anInputMethodBeginsToEdit()
{
    go(m_fixture->ann, "rank");
    QVERIFY(view().testAttribute(Qt::WA_InputMethodEnabled));
    const auto compose = [this](const QString& preedit, const QString& commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&view(), &event);
    };
    compose(QStringLiteral("zhu ren"), {});
    compose({}, QStringLiteral("主任"));
    QCOMPARE(line()->text(), QStringLiteral("主任"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QTRY_COMPARE(shown(m_fixture->ann, "rank"), QStringLiteral("主任"));

    // A composition that is given up leaves the cell as it was.
    go(m_fixture->ann, "rank");
    compose(QStringLiteral("ke"), {});
    compose({}, {});
    QCOMPARE(line()->text(), QStringLiteral("主任"));
}

void TestGridEditing::leavesAloneWhatItOnlyShowsOtherwise()
{
    Record ann = stored(m_fixture->ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("一行\n二行"));
    BL_DONE(m_fixture->store.save(ann));
    go(m_fixture->ann, "rank");
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(view().saver().isIdle());
    QCOMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("一行\n二行"));
}

void TestGridEditing::daysAreReadAsInTheForm()
{
    go(m_fixture->ann, "confirmed_on");
    type(QStringLiteral("3.15"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).day(QStringLiteral("confirmed_on")), QDate(2022, 3, 15));
    QTRY_COMPARE(shown(m_fixture->ann, "confirmed_on"), QStringLiteral("2022-03-15"));
}

void TestGridEditing::wordsOfADictionaryAreFoundByPinyin()
{
    go(m_fixture->ann, "sex");
    type(QStringLiteral("nu"));
    QTest::keyClick(line(), Qt::Key_Tab);
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("sex")), QStringLiteral("女"));
}

void TestGridEditing::aWordIsChosenFromTheOpenList()
{
    go(m_fixture->ann, "sex");
    QTest::keyClick(&view(), Qt::Key_F2);
    auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(combo);
    combo->showPopup();
    QTRY_VERIFY(combo->view()->hasFocus());
    QCOMPARE(view().currentIndex(), cell(m_fixture->ann, "sex"));
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    const QString chosen = combo->currentText();
    QVERIFY(!chosen.isEmpty());
    QTRY_COMPARE(QApplication::focusWidget(), combo);
    QTest::keyClick(combo, Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("sex")), chosen);
    QCOMPARE(view().currentIndex(), cell(m_fixture->bao, "sex"));
}

void TestGridEditing::longTextTakesLines()
{
    go(m_fixture->ann, "notes");
    type(QStringLiteral("a"));
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClick(text, Qt::Key_Return, Qt::AltModifier);
    type(QStringLiteral("b"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("notes")), QStringLiteral("a\nb"));
}

void TestGridEditing::leavingByTheMouseSaves()
{
    go(m_fixture->ann, "rank");
    type(QStringLiteral("科员"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell(m_fixture->cen, "name")).center());
    QCOMPARE(view().currentIndex(), cell(m_fixture->cen, "name"));
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("科员"));
    QTRY_VERIFY(view().saver().isIdle());
    QCOMPARE(stored(m_fixture->ann).revision, 2);
}

void TestGridEditing::anUnreadableValueStaysMarkedAndWritesNothing()
{
    go(m_fixture->ann, "confirmed_on");
    type(QStringLiteral("abc"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(shown(m_fixture->ann, "confirmed_on"), QStringLiteral("abc"));
    QVERIFY(!problem(m_fixture->ann, "confirmed_on").isEmpty());
    QVERIFY(cell(m_fixture->ann, "confirmed_on").data(Qt::ToolTipRole).toString().contains(QStringLiteral("不是日期")));
    QVERIFY(m_messages.last().contains(QStringLiteral("转正时间")));
    QCOMPARE(stored(m_fixture->ann).revision, 1);

    // What was typed is there again, to be put right.
    go(m_fixture->ann, "confirmed_on");
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(line()->text(), QStringLiteral("abc"));
    line()->selectAll();
    type(QStringLiteral("2016-7-1"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).day(QStringLiteral("confirmed_on")), QDate(2016, 7, 1));
    QTRY_COMPARE(shown(m_fixture->ann, "confirmed_on"), QStringLiteral("2016-07-01"));
    QVERIFY(problem(m_fixture->ann, "confirmed_on").isEmpty());
}

void TestGridEditing::whatTheDoorRefusesStaysMarkedToo()
{
    go(m_fixture->ann, "confirmed_on");
    type(QStringLiteral("2014-1-1"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(problem(m_fixture->ann, "confirmed_on").contains(QStringLiteral("早于")));
    QCOMPARE(stored(m_fixture->ann).revision, 1);
    go(m_fixture->ann, "confirmed_on");
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(shown(m_fixture->ann, "confirmed_on"), QString());
    QVERIFY(problem(m_fixture->ann, "confirmed_on").isEmpty());
}

void TestGridEditing::neverWritesOverAChangeFromElsewhere()
{
    go(m_fixture->ann, "rank");
    type(QStringLiteral("mine"));
    Record elsewhere = stored(m_fixture->ann);
    elsewhere.set(QStringLiteral("rank"), QStringLiteral("theirs"));
    BL_DONE(m_fixture->store.save(elsewhere));
    QCoreApplication::processEvents();
    QCOMPARE(line()->text(), QStringLiteral("mine"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(problem(m_fixture->ann, "rank").contains(QStringLiteral("别处改过")));
    QCOMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("theirs"));
    QCOMPARE(shown(m_fixture->ann, "rank"), QStringLiteral("mine"));

    go(m_fixture->ann, "rank");
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("mine"));
}

void TestGridEditing::twoCellsOfARowInQuickSuccession()
{
    go(m_fixture->ann, "rank");
    type(QStringLiteral("x"));
    QTest::keyClick(line(), Qt::Key_Tab);
    go(m_fixture->ann, "work_post");
    type(QStringLiteral("y"));
    QTest::keyClick(line(), Qt::Key_Tab);
    QTRY_VERIFY(view().saver().isIdle());
    QCOMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("x"));
    QCOMPARE(stored(m_fixture->ann).text(QStringLiteral("work_post")), QStringLiteral("y"));
    QVERIFY(problem(m_fixture->ann, "work_post").isEmpty());
}

void TestGridEditing::whatIsBeingTypedSurvivesANewOrder()
{
    go(m_fixture->cen, "rank");
    type(QStringLiteral("half"));
    Record ann = stored(m_fixture->ann);
    ann.set(QStringLiteral("name"), QStringLiteral("赵知远"));
    BL_DONE(m_fixture->store.save(ann));
    QTRY_COMPARE(model().rowOf(m_fixture->ann), 2);
    QCOMPARE(line()->text(), QStringLiteral("half"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->cen).text(QStringLiteral("rank")), QStringLiteral("half"));
}

void TestGridEditing::whatIsBeingTypedSurvivesAnotherList()
{
    go(m_fixture->bao, "rank");
    type(QStringLiteral("half"));
    m_page->setScope(m_fixture->session.scope());
    QTRY_COMPARE(view().currentIndex(), cell(m_fixture->bao, "rank"));
    QTRY_COMPARE(line()->text(), QStringLiteral("half"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_fixture->bao).text(QStringLiteral("rank")), QStringLiteral("half"));
}

void TestGridEditing::saysWhyAColumnIsNotTyped()
{
    go(m_fixture->ann, "branch");
    type(QStringLiteral("x"));
    QVERIFY(view().hasFocus());
    QVERIFY(m_messages.value(0).contains(QStringLiteral("组织关系")));
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(m_messages.size(), 2);
}

void TestGridEditing::fillsDown()
{
    Record ann = stored(m_fixture->ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("一级科员"));
    BL_DONE(m_fixture->store.save(ann));
    pick({m_fixture->ann, m_fixture->bao, m_fixture->cen}, "rank");
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(m_fixture->cen).text(QStringLiteral("rank")), QStringLiteral("一级科员"));
    QCOMPARE(stored(m_fixture->bao).text(QStringLiteral("rank")), QStringLiteral("一级科员"));
    QCOMPARE(undoLabel(), QStringLiteral("向下填充 2 行党员"));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QVERIFY(!stored(m_fixture->bao).isStated(QStringLiteral("rank")));
    QVERIFY(!stored(m_fixture->cen).isStated(QStringLiteral("rank")));
}

void TestGridEditing::fillsDownAllOrNothing()
{
    Record cen = stored(m_fixture->cen);
    cen.set(QStringLiteral("confirmed_on"), QVariant::fromValue(PartialDate::day(QDate(2016, 7, 1))));
    BL_DONE(m_fixture->store.save(cen));
    Record ann = stored(m_fixture->ann);
    ann.set(QStringLiteral("admitted_on"), QVariant::fromValue(PartialDate::day(QDate(2020, 7, 1))));
    BL_DONE(m_fixture->store.save(ann));
    pick({m_fixture->ann, m_fixture->bao, m_fixture->cen}, "admitted_on");
    action("fillDown")->trigger();
    QTRY_VERIFY(!m_messages.isEmpty());
    QVERIFY2(m_messages.last().contains(QStringLiteral("第 3 行")), qPrintable(m_messages.last()));
    QCOMPARE(stored(m_fixture->bao).day(QStringLiteral("admitted_on")), QDate(2015, 7, 1));
}

void TestGridEditing::emptiesCells()
{
    pick({m_fixture->ann, m_fixture->bao}, "admitted_on");
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(!stored(m_fixture->bao).isStated(QStringLiteral("admitted_on")));
    QVERIFY(!stored(m_fixture->ann).isStated(QStringLiteral("admitted_on")));
    QVERIFY(m_fixture->prompt.asked.isEmpty());
    QCOMPARE(m_fixture->count(Kind::Member), 3);
}

void TestGridEditing::changesOneFieldOfSelectedRows()
{
    pick({m_fixture->ann, m_fixture->cen}, "rank");
    QTest::keyClick(&view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_page->findChild<ChangeFieldDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->editor()->target());
    QCOMPARE(dialog->editor()->field().key, QStringLiteral("rank"));
    type(QStringLiteral("主任"));
    QTest::keyClick(dialog->editor()->target(), Qt::Key_Return);
    QTest::mouseClick(find<QPushButton>(dialog, "apply"), Qt::LeftButton);
    QTRY_COMPARE(stored(m_fixture->cen).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QCOMPARE(stored(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QVERIFY(!stored(m_fixture->bao).isStated(QStringLiteral("rank")));
    QCOMPARE(undoLabel(), QStringLiteral("修改 2 行党员的“职级”"));
    QTRY_VERIFY(!m_page->findChild<ChangeFieldDialog*>());
}

void TestGridEditing::refusesAnUnreadableValueForManyRows()
{
    pick({m_fixture->ann, m_fixture->cen}, "confirmed_on");
    action("changeField")->trigger();
    auto* dialog = m_page->findChild<ChangeFieldDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->editor()->target());
    type(QStringLiteral("abc"));
    QTest::mouseClick(find<QPushButton>(dialog, "apply"), Qt::LeftButton);
    QVERIFY(find<QLabel>(dialog, "error")->isVisible());
    QVERIFY(dialog->isVisible());
    QCOMPARE(stored(m_fixture->ann).revision, 1);
}

void TestGridEditing::ordersNamesByStrokesAndRemembersIt()
{
    m_fixture->store.addMember(QStringLiteral("丁一"), m_fixture->first);
    QTRY_COMPARE(model().rowCount(), 4);
    QCOMPARE(model().rowOf(m_fixture->ann), 0);
    action("strokeOrder")->trigger();
    QTRY_COMPARE(model().index(0, model().columnOf(QStringLiteral("name"))).data().toString(), QStringLiteral("丁一"));
    QCOMPARE(m_fixture->settings.text(UiKey::NameOrder), QStringLiteral("strokes"));
    const RecordPage again(traitsOf(Kind::Member), m_fixture->session, nullptr);
    QVERIFY(again.findChild<QAction*>(QStringLiteral("strokeOrder"))->isChecked());
}

QTEST_MAIN(TestGridEditing)
#include "tst_gridediting.moc"
