// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/ownfields.h"
#include "ui/fakeprompt.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/ruledialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/uifixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

using namespace ledger;
using namespace ledger::testing;

/// Settings, words, rules and own fields taken back and done again in the window, by Ctrl+Z and Ctrl+Y.
class TestUndoSettingsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theUnitsName();
    void aTypedNameThatIsNotSavedStays();
    void aWord();
    void aRule();
    void theRatesOfDues();
    void anOwnField();

private:
    enum Tab { Unit = 0, Words = 3, Fields = 4, Rules = 5, Dues = 7 };
    void openWindow();
    /// As the program does when the window asks to be made anew.
    void renew();
    void showTab(Tab tab);
    template<class T>
    T* child(const char* name) const
    {
        return find<T>(m_window.get(), name);
    }
    QAction* action(const char* name) const;
    QString textOf(const char* name) const { return action(name)->text(); }
    void press(Qt::Key key);
    bool listHas(const QString& field) const;
    QString ruleText(const QString& rule) const;

    std::unique_ptr<TestLedger> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_isRenewalAsked = false;
};

QAction* TestUndoSettingsInWindow::action(const char* name) const
{
    auto* action = m_window->findChild<QAction*>(QString::fromUtf8(name));
    if (!action)
        qFatal("no action is called %s", name);
    return action;
}

static void type(QWidget* widget, const QString& words)
{
    for (const QChar letter : words) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &key);
    }
}

void TestUndoSettingsInWindow::init()
{
    m_store = std::make_unique<TestLedger>();
    m_store->addBranch(QStringLiteral("第一党支部"));
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_store->folder() + QStringLiteral("/ui.ini"));
    openWindow();
}

void TestUndoSettingsInWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
}

void TestUndoSettingsInWindow::openWindow()
{
    m_isRenewalAsked = false;
    m_session = std::make_unique<Session>(m_store->ledger(), *m_prompt, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, builtInPages());
    connect(m_window.get(), &MainWindow::ledgerRequested, this, [this] { m_isRenewalAsked = true; });
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->currentPage());
}

void TestUndoSettingsInWindow::renew()
{
    QTRY_VERIFY(m_isRenewalAsked);
    QTRY_VERIFY(m_session->tasks().isIdle());
    const QString page = m_window->currentPageId();
    m_window.reset();
    m_session.reset();
    m_store->reopen();
    openWindow();
    m_window->showPage(page);
}

void TestUndoSettingsInWindow::showTab(Tab tab)
{
    m_window->showPage(QStringLiteral("settings"));
    m_window->currentPage()->findChild<QTabWidget*>()->setCurrentIndex(tab);
}

void TestUndoSettingsInWindow::press(Qt::Key key)
{
    QTRY_VERIFY(m_session->tasks().isIdle());
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, Qt::ControlModifier);
}

bool TestUndoSettingsInWindow::listHas(const QString& field) const
{
    const RecordTableModel& model = static_cast<RecordPage*>(m_window->currentPage())->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.fieldOf(column) && model.fieldOf(column)->key == field)
            return true;
    }
    return false;
}

QString TestUndoSettingsInWindow::ruleText(const QString& rule) const
{
    const auto* table = child<QTableWidget>("rules");
    QString text;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == rule)
            text = table->item(row, 1)->text();
    }
    return text;
}

void TestUndoSettingsInWindow::theUnitsName()
{
    showTab(Unit);
    auto* line = child<QLineEdit>("unit.name");
    const QString before = line->text();
    line->setFocus();
    line->selectAll();
    type(line, QStringLiteral("雾州市人民检察院"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(textOf("undo"), QStringLiteral("撤销：修改设置“单位名称”"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("雾州市")));
    line->setFocus();
    press(Qt::Key_Z);
    QTRY_COMPARE(line->text(), before);
    QVERIFY(m_window->windowTitle().startsWith(before));
    QTRY_COMPARE(textOf("redo"), QStringLiteral("重做：修改设置“单位名称”"));
    QCOMPARE(m_window->notices().text(), QStringLiteral("已撤销：修改设置“单位名称”。"));
    press(Qt::Key_Y);
    QTRY_COMPARE(line->text(), QStringLiteral("雾州市人民检察院"));
    // Leaving the line writes nothing of its own.
    QTRY_VERIFY(action("undo")->isEnabled());
    press(Qt::Key_Z);
    QTRY_COMPARE(line->text(), before);
    child<QLineEdit>("unit.city")->setFocus();
    QCOMPARE(m_store->ledger().setting(QStringLiteral("unit.name")), before);
}

void TestUndoSettingsInWindow::aTypedNameThatIsNotSavedStays()
{
    BL_DONE(m_store->ledger().setSetting(QStringLiteral("unit.city"), QStringLiteral("云州市")));
    showTab(Unit);
    auto* line = child<QLineEdit>("unit.name");
    line->setFocus();
    line->selectAll();
    type(line, QStringLiteral("雾"));
    action("undo")->trigger();
    QTRY_COMPARE(child<QLineEdit>("unit.city")->text(), QString());
    QCOMPARE(line->text(), QStringLiteral("雾"));
}

void TestUndoSettingsInWindow::aWord()
{
    showTab(Words);
    auto* words = child<QTableWidget>("words");
    const int before = words->rowCount();
    const QString dictionary = child<QListWidget>("dictionaries")->currentItem()->data(Qt::UserRole).toString();
    auto* line = child<QLineEdit>("newWord");
    line->setFocus();
    type(line, QStringLiteral("海岛宣讲"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(words->rowCount(), before + 1);
    QCOMPARE(textOf("undo"), QStringLiteral("撤销：增加词“海岛宣讲”"));
    press(Qt::Key_Z);
    QTRY_COMPARE(words->rowCount(), before);
    QVERIFY(!m_session->vocabulary().canonical(dictionary, QStringLiteral("海岛宣讲")));
    QTRY_COMPARE(textOf("redo"), QStringLiteral("重做：增加词“海岛宣讲”"));
    press(Qt::Key_Y);
    QTRY_COMPARE(words->rowCount(), before + 1);
    words->selectRow(0);
    const QString first = words->item(0, 0)->text();
    child<QPushButton>("retireWord")->click();
    QTRY_COMPARE(textOf("undo"), QStringLiteral("撤销：停用词“%1”").arg(first));
    QVERIFY(!words->item(0, 1)->text().isEmpty());
    press(Qt::Key_Z);
    QTRY_COMPARE(words->item(0, 1)->text(), QString());
}

void TestUndoSettingsInWindow::aRule()
{
    const QString rule = QStringLiteral("主题党日");
    showTab(Rules);
    QTRY_COMPARE(ruleText(rule), QStringLiteral("每月至少 1 次"));
    auto* table = child<QTableWidget>("rules");
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == rule)
            table->selectRow(row);
    }
    for (auto* button : m_window->findChildren<QPushButton*>(QStringLiteral("changeRule"))) {
        if (button->isVisible()) // the other books of rules have one as well
            button->click();
    }
    auto* dialog = m_window->findChild<RuleDialog*>();
    QVERIFY(dialog);
    find<QSpinBox>(dialog, "ruleRequired")->setValue(2);
    dialog->accept();
    QTRY_COMPARE(ruleText(rule), QStringLiteral("每月至少 2 次"));
    QVERIFY(textOf("undo").startsWith(QStringLiteral("撤销：规则“主题党日”自")));
    action("undo")->trigger(); // the keys are tried above; here the focus is still on its way back
    QTRY_COMPARE(ruleText(rule), QStringLiteral("每月至少 1 次"));
    QTRY_VERIFY(textOf("redo").startsWith(QStringLiteral("重做：规则“主题党日”自")));
    action("redo")->trigger();
    QTRY_COMPARE(ruleText(rule), QStringLiteral("每月至少 2 次"));
}

void TestUndoSettingsInWindow::theRatesOfDues()
{
    showTab(Dues);
    auto* own = child<QPlainTextEdit>("duesOwn");
    own->setFocus();
    type(own, QStringLiteral("2023-01-01 离退休 ≤5000 0.5%；其余 1%"));
    child<QPushButton>("saveDuesOwn")->click();
    QTRY_COMPARE(textOf("undo"), QStringLiteral("撤销：修改党费规则“本单位的规定”"));
    action("undo")->trigger();
    QTRY_COMPARE(own->toPlainText(), QString());
    QTRY_VERIFY(action("redo")->isEnabled());
    action("redo")->trigger();
    QTRY_COMPARE(own->toPlainText(), QStringLiteral("2023-01-01 离退休 ≤5000 0.5%；其余 1%"));
}

void TestUndoSettingsInWindow::anOwnField()
{
    const QString key = QStringLiteral("own_zhengzhishengri");
    showTab(Fields);
    auto* kinds = child<QListWidget>("ownKinds");
    for (int row = 0; row < kinds->count(); ++row) {
        if (kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(Kind::Member))
            kinds->setCurrentRow(row);
    }
    QTest::keyClick(child<QPushButton>("addOwnField"), Qt::Key_Space);
    auto* dialog = child<QDialog>("ownField");
    type(find<QLineEdit>(dialog, "ownLabel"), QStringLiteral("政治生日"));
    QTest::keyClick(find<QComboBox>(dialog, "ownType"), Qt::Key_Down);
    QTest::keyClick(find<QComboBox>(dialog, "ownType"), Qt::Key_Down);
    QTest::keyClick(find<QLineEdit>(dialog, "ownLabel"), Qt::Key_Return);
    renew();
    m_window->showPage(QStringLiteral("member"));
    QVERIFY(listHas(key));
    QCOMPARE(textOf("undo"), QStringLiteral("撤销：增加自定字段“政治生日”"));
    press(Qt::Key_Z);
    renew();
    QCOMPARE(m_window->currentPageId(), QStringLiteral("member"));
    QVERIFY(!listHas(key));
    m_session->newRecord(Kind::Member);
    QVERIFY(!m_window->openForm()->form().editor(key));
    m_window->openForm()->reject();
    QTRY_COMPARE(textOf("redo"), QStringLiteral("重做：增加自定字段“政治生日”"));
    press(Qt::Key_Y);
    renew();
    QVERIFY(listHas(key));
    m_session->newRecord(Kind::Member);
    QVERIFY(m_window->openForm()->form().editor(key));
}

QTEST_MAIN(TestUndoSettingsInWindow)

#include "tst_undosettingsinwindow.moc"
