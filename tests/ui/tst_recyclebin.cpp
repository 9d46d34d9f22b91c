// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recyclebindialog.h"

#include "ui/dialogs/recyclebinmodel.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace ledger;
using namespace ledger::testing;

/// The recycle bin by keys: found, looked at, brought back.
class TestRecycleBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatItIsEmpty();
    void listsAllKindsNewestFirst();
    void narrowsByKindAndWords();
    void restoresOneByKeys();
    void restoresSeveralAsOneAction();
    void showsARecordToReadOnly();
    void readsOnAsSomebodyScrolls();
    void opensFromTheMenuByKeys();

private:
    RecycleBinDialog* open();
    QTableView* table() { return find<QTableView>(m_dialog, "bin"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString message() { return m_dialog->findChild<MessageBar*>()->text(); }
    QString foot() { return find<QLabel>(m_dialog, "binFoot")->text(); }
    Record addDeleted(Record record);

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<RecycleBinDialog> m_dialog;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestRecycleBin::init()
{
    m_fixture = std::make_unique<UiFixture>();
}

void TestRecycleBin::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

Record TestRecycleBin::addDeleted(Record record)
{
    if (!m_fixture->store.save(record) || !m_fixture->store.remove(record))
        qFatal("the record cannot be deleted");
    return record;
}

RecycleBinDialog* TestRecycleBin::open()
{
    m_dialog = new RecycleBinDialog(m_fixture->session, nullptr);
    QSignalSpy listed(m_dialog->findChild<RecycleBinModel*>(), &RecycleBinModel::listed);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog) || (listed.isEmpty() && !listed.wait()))
        qFatal("the recycle bin does not come up");
    return m_dialog;
}

void TestRecycleBin::saysThatItIsEmpty()
{
    open();
    QVERIFY(!table()->isVisible());
    QVERIFY(foot().contains(text("不能彻底删除")));
    QVERIFY(!find<QPushButton>(m_dialog, "binRestore")->isEnabled());
}

void TestRecycleBin::listsAllKindsNewestFirst()
{
    addDeleted(m_fixture->store.session(text("学习党章"), QDate(2022, 9, 12), m_fixture->first));
    addDeleted(m_fixture->store.honor(text("先进集体"), QDate(2022, 7, 1), text("张三")));
    open();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, RecycleBinModel::KindColumn), text("荣誉"));
    QCOMPARE(cell(0, RecycleBinModel::TitleColumn), text("先进集体"));
    QCOMPARE(cell(1, RecycleBinModel::BranchColumn), text("第一党支部"));
    QCOMPARE(cell(1, RecycleBinModel::DateColumn), text("2022-09-12"));
    QVERIFY(cell(1, RecycleBinModel::DeletedAtColumn).startsWith(text("2022-09-30")));
    QVERIFY(!cell(1, RecycleBinModel::ActorColumn).isEmpty());
    QCOMPARE(cell(1, RecycleBinModel::ReasonColumn), text("删除"));
    QVERIFY(foot().startsWith(text("共 2 条")));
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecycleBin::narrowsByKindAndWords()
{
    addDeleted(m_fixture->store.session(text("学习党章"), QDate(2022, 9, 12), m_fixture->first));
    addDeleted(m_fixture->store.honor(text("学习标兵"), QDate(2022, 7, 1), text("张三")));
    addDeleted(m_fixture->store.honor(text("先进集体"), QDate(2022, 7, 1), text("张三")));
    open();
    auto* words = find<QLineEdit>(m_dialog, "binWords");
    words->setFocus();
    words->insert(text("学习"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    auto* kinds = find<QComboBox>(m_dialog, "binKind");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_End);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
    kinds->setCurrentIndex(kinds->findText(text("荣誉")));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, RecycleBinModel::TitleColumn), text("学习标兵"));
}

void TestRecycleBin::restoresOneByKeys()
{
    const Record meeting = addDeleted(m_fixture->store.session(text("学习党章"), QDate(2022, 9, 12), m_fixture->first));
    addDeleted(m_fixture->store.honor(text("先进集体"), QDate(2022, 7, 1), text("张三")));
    open();
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(message(), text("已恢复 1 条记录。"));
    QVERIFY(!m_fixture->store.reader()->load(Kind::StudySession, meeting.id)->isDeleted);
    find<QPushButton>(m_dialog, "messageAction")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(m_fixture->store.reader()->load(Kind::StudySession, meeting.id)->isDeleted);
}

void TestRecycleBin::restoresSeveralAsOneAction()
{
    for (const char* title : {"一", "二", "三"})
        addDeleted(m_fixture->store.session(text(title), QDate(2022, 9, 12), m_fixture->first));
    open();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    auto* restore = find<QPushButton>(m_dialog, "binRestore");
    QCOMPARE(restore->text(), text("恢复选中的 3 条"));
    QVERIFY(!find<QPushButton>(m_dialog, "binShow")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(restore->hasFocus());
    QTest::keyClick(restore, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 3);
    BL_TRY(labels, m_fixture->store.reader()->undoLabels());
    QCOMPARE(labels.undo, text("恢复 3 条记录"));
    QTRY_VERIFY(!table()->isVisible());
}

void TestRecycleBin::showsARecordToReadOnly()
{
    Record meeting = m_fixture->store.session(text("学习党章"), QDate(2022, 9, 12), m_fixture->first);
    meeting.set(text("place"), text("三楼会议室"));
    addDeleted(meeting);
    open();
    QTest::keyClick(table(), Qt::Key_Return);
    auto* shown = m_dialog->findChild<RecordDialog*>();
    QVERIFY(shown);
    QVERIFY(QTest::qWaitForWindowActive(shown));
    QStringList words;
    for (const QLabel* label : shown->findChildren<QLabel*>())
        words.append(label->text());
    QVERIFY(words.contains(text("三楼会议室")));
    for (const QPushButton* button : shown->findChildren<QPushButton*>())
        QVERIFY(button->text() != text("修改") || !button->isVisible());
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<RecordDialog*>());
    QVERIFY(m_dialog->isVisible());
}

void TestRecycleBin::readsOnAsSomebodyScrolls()
{
    BL_DONE(m_fixture->store.ledger().transact(text("delete"), text("删除"), [&](UnitOfWork& unit) -> Result<> {
        for (int i = 0; i < 450; ++i) {
            Record meeting = m_fixture->store.session(QString::number(i), QDate(2022, 9, 12), m_fixture->first);
            if (auto saved = unit.save(meeting); !saved)
                return saved;
            if (auto removed = unit.remove(Kind::StudySession, meeting.id); !removed)
                return removed;
        }
        return {};
    }));
    open();
    QCOMPARE(table()->model()->rowCount(), 200);
    QVERIFY(foot().startsWith(text("共 450 条")));
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 400);
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 450);
    QCOMPARE(cell(0, RecycleBinModel::TitleColumn), text("449"));
    QCOMPARE(cell(449, RecycleBinModel::TitleColumn), text("0"));
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecycleBin::opensFromTheMenuByKeys()
{
    MainWindow window(m_fixture->session, builtInPages());
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.currentPage());
    QVERIFY(window.findChild<QAction*>(text("recycleBin")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.findChild<RecycleBinDialog*>());
    QVERIFY(QTest::qWaitForWindowActive(window.findChild<RecycleBinDialog*>()));
    QTest::keyClick(window.findChild<RecycleBinDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<RecycleBinDialog*>());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestRecycleBin test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recyclebin.moc"
