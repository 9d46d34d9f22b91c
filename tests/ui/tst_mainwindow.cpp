// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ledger/backup.h"
#include "ledger/drafts.h"
#include "ui/kit/branchpicker.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"
#include "uifixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// The window as somebody at the keyboard meets it, over a ledger of three branches.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWorkbenchFirst();
    void goesToAPageByKeyboard();
    void comesBackToTheLastPage();
    void keepsPeriodAndBranchAcrossPages();
    void catchesUpWithWhatChangedMeanwhile();
    void opensAFormAndAsksBeforeLosingIt();
    void keepsThePagesKeysAfterItsMenu();
    void offersBackWhatACrashInterrupted();
    void offersBackACellThatWasNotSaved();
    void aCellGivenUpOnClosingIsNoDraft();
    void namesAndUndoesTheLastAction();
    void doesItAgainByEitherKey();
    void leavesATextItsOwnSteps();
    void saysWhatItLeftAlone();
    void hasNothingToUndoInANewLedger();
    void changesNothingThatIsReadOnly();
    void makesABackupThatRestores();

private:
    MainWindow& window() { return *m_window; }
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QString::fromUtf8(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers held);
    QList<Draft> drafts() const { return draftsOf(*m_fixture->store.reader()).value_or(QList<Draft>()); }
    /// Types a day of founding that cannot be read into the list of branches and goes on.
    void typeARefusedCell();
    RecordTableModel& model() { return static_cast<RecordPage*>(m_window->currentPage())->model(); }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->session, builtInPages());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->currentPage());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, held);
}

void TestMainWindow::makesABackupThatRestores()
{
    QVERIFY(!lastBackup(m_fixture->store.ledger().path()));
    m_fixture->prompt.fileToSave = m_fixture->store.folder() + QStringLiteral("/副本.ledger");
    action("backup")->trigger();
    QTRY_VERIFY(lastBackup(m_fixture->store.ledger().path()));
    QTRY_COMPARE(window().notices().text(), QStringLiteral("已备份到 副本.ledger，并已校验。"));
    BL_TRY(checked, verifyCopy(m_fixture->prompt.fileToSave));
    QCOMPARE(checked.counts.value(kindKey(Kind::Member)), 3);
    QVERIFY(find<QLabel>(m_window.get(), "backup")->text().contains(QStringLiteral("已校验")));
}

void TestMainWindow::showsTheWorkbenchFirst()
{
    QCOMPARE(window().currentPageId(), QStringLiteral("workbench"));
    QVERIFY(window().navigation().button(QStringLiteral("workbench"))->isChecked());
    QVERIFY(window().currentPage()->hasFocus());
    QVERIFY(window().windowTitle().contains(QStringLiteral("云州市人民检察院")));
}

void TestMainWindow::goesToAPageByKeyboard()
{
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window().currentPageId(), QStringLiteral("member"));
    QVERIFY(window().navigation().button(QStringLiteral("member"))->isChecked());
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(find<QWidget>(m_window.get(), "records")->hasFocus());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window().topBar().search().hasFocus());
}

void TestMainWindow::comesBackToTheLastPage()
{
    window().navigation().button(QStringLiteral("honor"))->click();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->session, builtInPages());
    m_window->show();
    QTRY_COMPARE(window().currentPageId(), QStringLiteral("honor"));
}

void TestMainWindow::keepsPeriodAndBranchAcrossPages()
{
    Record mine = m_fixture->store.session(QStringLiteral("学习党章"), QDate(2022, 5, 10), m_fixture->first);
    BL_DONE(m_fixture->store.save(mine));
    Record other = m_fixture->store.session(QStringLiteral("学习党史"), QDate(2022, 5, 11), m_fixture->second);
    BL_DONE(m_fixture->store.save(other));
    window().showPage(QStringLiteral("study_session"));
    QCOMPARE(model().rowCount(), 0);
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 2);
    m_fixture->session.setBranch(m_fixture->first);
    QCOMPARE(model().rowCount(), 1);
    window().showPage(QStringLiteral("member"));
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(window().topBar().period().period(), *Period::parse(QStringLiteral("2022Q2")));
    QCOMPARE(window().topBar().branch().branch(), m_fixture->first);
    m_fixture->session.setBranch(0);
    window().showPage(QStringLiteral("study_session"));
    QCOMPARE(model().rowCount(), 2);
}

void TestMainWindow::catchesUpWithWhatChangedMeanwhile()
{
    window().showPage(QStringLiteral("member"));
    window().showPage(QStringLiteral("branch"));
    m_fixture->store.addMember(QStringLiteral("戴明轩"), m_fixture->first);
    window().showPage(QStringLiteral("member"));
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestMainWindow::opensAFormAndAsksBeforeLosingIt()
{
    window().showPage(QStringLiteral("member"));
    press(Qt::Key_N, Qt::ControlModifier);
    FormDialog* form = window().openForm();
    QVERIFY(form && form->isVisible());
    form->activateWindow();
    QTRY_VERIFY(form->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Xu"));
    m_fixture->prompt.answer = Prompt::Answer::Cancel;
    press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(form->isVisible());
    m_fixture->prompt.answer = Prompt::Answer::No;
    press(Qt::Key_Escape, Qt::NoModifier);
    QCOMPARE(m_fixture->prompt.asked.size(), 2);
    QTRY_VERIFY(!window().openForm());
    QCOMPARE(model().rowCount(), 3);
}

void TestMainWindow::keepsThePagesKeysAfterItsMenu()
{
    window().showPage(QStringLiteral("member"));
    auto* menu = find<QMenu>(m_window.get(), "pageMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    Q_EMIT menu->aboutToHide();
    QTRY_VERIFY(menu->actions().isEmpty());
    window().showPage(QStringLiteral("honor"));
    press(Qt::Key_N, Qt::ControlModifier);
    const FormDialog* form = window().openForm();
    QVERIFY(form);
    QCOMPARE(form->form().record().kind, Kind::Honor);
}

void TestMainWindow::offersBackWhatACrashInterrupted()
{
    window().showPage(QStringLiteral("honor"));
    press(Qt::Key_N, Qt::ControlModifier);
    FormDialog* form = window().openForm();
    QVERIFY(form && form->isVisible());
    QTest::keyClicks(find<QLineEdit>(form, "title"), QStringLiteral("A medal"));
    QTRY_COMPARE(drafts().size(), 1);
    // Gone without being closed.
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->session, builtInPages());
    m_window->show();
    QTRY_COMPARE(window().notices().text(), QStringLiteral("有 1 条记录填了还没有保存。"));
    QTest::mouseClick(find<QPushButton>(&window().notices(), "messageAction"), Qt::LeftButton);
    form = window().openForm();
    QVERIFY(form);
    QCOMPARE(form->form().value(QStringLiteral("title")).toString(), QStringLiteral("A medal"));
    QVERIFY(form->form().isModified());
    m_fixture->prompt.answer = Prompt::Answer::No;
    form->reject();
    QTRY_VERIFY(drafts().isEmpty());
}

void TestMainWindow::typeARefusedCell()
{
    window().showPage(QStringLiteral("branch"));
    QTRY_COMPARE(model().rowCount(), 3);
    RecordView& view = static_cast<RecordPage*>(window().currentPage())->table();
    view.setMode(RecordView::Mode::Cells);
    view.setFocus();
    const int column = model().columnOf(QStringLiteral("founded_on"));
    view.setColumnHidden(column, false);
    view.setCurrentIndex(model().index(0, column));
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("abc"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.refusedCells(), 1);
    QTRY_COMPARE(drafts().size(), 1);
}

void TestMainWindow::offersBackACellThatWasNotSaved()
{
    typeARefusedCell();
    const Record branch = drafts().constFirst().record;
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->session, builtInPages());
    m_window->show();
    QTRY_COMPARE(window().notices().text(), QStringLiteral("有 1 条记录填了还没有保存。"));
    QTest::mouseClick(find<QPushButton>(&window().notices(), "messageAction"), Qt::LeftButton);
    FormDialog* form = window().openForm();
    QVERIFY(form);
    QCOMPARE(form->form().record().id, branch.id);
    QCOMPARE(form->form().value(QStringLiteral("name")).toString(), branch.text(QStringLiteral("name")));
    QCOMPARE(form->form().unread().value(QStringLiteral("founded_on")), QStringLiteral("abc"));
    QVERIFY(form->form().isModified());
    m_fixture->prompt.answer = Prompt::Answer::No;
    form->reject();
    QTRY_VERIFY(drafts().isEmpty());
}

void TestMainWindow::aCellGivenUpOnClosingIsNoDraft()
{
    typeARefusedCell();
    m_fixture->prompt.answer = Prompt::Answer::Yes;
    QVERIFY(window().close());
    QVERIFY(drafts().isEmpty());
}

void TestMainWindow::namesAndUndoesTheLastAction()
{
    window().showPage(QStringLiteral("branch"));
    QCOMPARE(model().rowCount(), 3);
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第三党支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    BL_DONE(m_fixture->store.ledger().transact(QStringLiteral("save"), QStringLiteral("新建 A&B"),
                                               [&](UnitOfWork& unit) { return unit.save(branch); }));
    QTRY_COMPARE(model().rowCount(), 4);
    QCOMPARE(action("undo")->text(), QStringLiteral("撤销：新建 A&&B"));
    QVERIFY(!action("redo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_VERIFY(action("redo")->isEnabled());
    QCOMPARE(action("redo")->text(), QStringLiteral("重做：新建 A&&B"));
    QCOMPARE(window().notices().text(), QStringLiteral("已撤销：新建 A&B（1 条记录）。"));
}

void TestMainWindow::doesItAgainByEitherKey()
{
    window().showPage(QStringLiteral("member"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(action("redo")->isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 3);
    QTRY_VERIFY(action("undo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(action("redo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(model().rowCount(), 3);
}

void TestMainWindow::leavesATextItsOwnSteps()
{
    window().showPage(QStringLiteral("member"));
    auto* filter = find<QLineEdit>(m_window.get(), "filter_name");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("an"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(filter->text(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(filter->text(), QStringLiteral("an"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->session.branches().entries().size(), 3);
    QVERIFY(m_fixture->session.tasks().isIdle());
    QVERIFY(!action("redo")->isEnabled());
    // Nothing is left to the text: the key is the ledger's.
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(filter->text(), QString());
}

void TestMainWindow::saysWhatItLeftAlone()
{
    window().showPage(QStringLiteral("member"));
    QList<Record> people;
    for (const char* name : {"丁一舟", "段雨桐"}) {
        Record person;
        person.kind = Kind::Member;
        person.set(QStringLiteral("name"), QString::fromUtf8(name));
        person.set(QStringLiteral("category"), QStringLiteral("正式党员"));
        person.parts[QStringLiteral("memberships")] = {PartRow{m_fixture->first, {}, {}, {}, {}}};
        people.append(person);
    }
    BL_DONE(m_fixture->store.ledger().transact(QStringLiteral("import"), QStringLiteral("导入花名册"),
                                               [&](UnitOfWork& unit) -> Result<> {
                                                   if (auto saved = unit.save(people[0]); !saved)
                                                       return saved;
                                                   return unit.save(people[1]);
                                               }));
    BL_DONE(
        m_fixture->store.tamper(QStringLiteral("UPDATE members SET revision = revision + 1 WHERE name = '丁一舟'")));
    action("undo")->trigger();
    QTRY_COMPARE(window().messages().text(),
                 QStringLiteral("已撤销：导入花名册（1 条记录）。1 条后来又改过，保持原样：丁一舟"));
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestMainWindow::hasNothingToUndoInANewLedger()
{
    TestLedger empty;
    FakePrompt prompt;
    Session session(empty.ledger(), prompt, m_fixture->settings);
    const MainWindow fresh(session, builtInPages());
    QVERIFY(!fresh.findChild<QAction*>(QStringLiteral("undo"))->isEnabled());
    QVERIFY(!fresh.findChild<QAction*>(QStringLiteral("redo"))->isEnabled());
    QVERIFY(action("undo")->isEnabled());
}

void TestMainWindow::changesNothingThatIsReadOnly()
{
    BL_TRY(opened, Ledger::open(m_fixture->store.path(), OpenMode::ReadOnly, Clock::fixed(QDate(2022, 9, 30))));
    Session session(*opened, m_fixture->prompt, m_fixture->settings);
    m_window = std::make_unique<MainWindow>(session, builtInPages());
    m_window->show();
    QTRY_VERIFY(window().currentPage());
    window().showPage(QStringLiteral("member"));
    QVERIFY(!action("undo")->isEnabled());
    QVERIFY(!action("new")->isEnabled());
    QVERIFY(!action("remove")->isEnabled());
    QCOMPARE(window().messages().text(), opened->readOnlyReason());
    session.newRecord(Kind::Member);
    QVERIFY(!window().openForm());
    m_window.reset();
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
