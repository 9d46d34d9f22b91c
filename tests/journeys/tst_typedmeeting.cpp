// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/uifixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTableWidget>
#include <QWindow>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;

/// Somebody types a meeting from an empty form to a saved record, without touching the mouse.
class TestTypedMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void runsOnARealWindowSystem();
    void opensTheEmptyForm();
    void typesTheFieldsGoingOnByEnter();
    void ticksOffWhoWasAbsent();
    void savesAndGoesOnToTheNext();
    void showsTheMeetingInTheList();
    void takesItBackAndDoesItAgain();

private:
    /// As the window system delivers it: to the window, which finds who has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    static void type(const QString& text);
    static QString fieldWithFocus();
    FormDialog& form() { return *m_window->openForm(); }
    Record onlyMeeting() const;

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestTypedMeeting::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, held);
}

void TestTypedMeeting::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
}

QString TestTypedMeeting::fieldWithFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

Record TestTypedMeeting::onlyMeeting() const
{
    ListQuery query;
    query.kind = Kind::StudySession;
    const auto reader = m_fixture->store.reader();
    const auto ids = reader->ids(query);
    const auto record =
        ids && ids->size() == 1 ? reader->load(Kind::StudySession, ids->constFirst()) : Result<Record>();
    return record ? *record : Record{};
}

void TestTypedMeeting::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->session, builtInPages());
    m_window->show();
    m_window->showPage(QStringLiteral("study_session"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTypedMeeting::cleanupTestCase()
{
    m_window.reset();
    m_fixture.reset();
}

void TestTypedMeeting::runsOnARealWindowSystem()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

void TestTypedMeeting::opensTheEmptyForm()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->openForm());
    QTRY_COMPARE(QGuiApplication::focusWindow(), form().windowHandle());
    QCOMPARE(fieldWithFocus(), QStringLiteral("held_on"));
}

void TestTypedMeeting::typesTheFieldsGoingOnByEnter()
{
    type(QStringLiteral("9.12"));
    press(Qt::Key_Return);
    QCOMPARE(fieldWithFocus(), QStringLiteral("category"));
    // The first word offered is taken by Enter, which goes on as well.
    type(QStringLiteral("ztdr"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QTRY_COMPARE(fieldWithFocus(), QStringLiteral("title"));
    type(QStringLiteral("走进社区"));
    press(Qt::Key_Return);
    QCOMPARE(fieldWithFocus(), QStringLiteral("branch"));
    type(QStringLiteral("dydzb"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QTRY_COMPARE(fieldWithFocus(), QStringLiteral("mode"));
    QCOMPARE(form().form().value(QStringLiteral("held_on")).value<PartialDate>().toIso(), QStringLiteral("2022-09-12"));
    QCOMPARE(form().form().value(QStringLiteral("category")), QVariant(QStringLiteral("主题党日")));
    QCOMPARE(form().form().value(QStringLiteral("title")), QVariant(QStringLiteral("走进社区")));
    QCOMPARE(form().form().value(QStringLiteral("branch")), QVariant(m_fixture->first));
}

void TestTypedMeeting::ticksOffWhoWasAbsent()
{
    auto* table = find<QTableWidget>(&form(), "attendances");
    QTRY_COMPARE(table->rowCount(), 2);
    // Enter leads through all fields to the names; a text of several lines keeps its Enter and is left by Tab.
    auto* absent = find<QLineEdit>(&form(), "absent");
    for (int step = 0; step < 40 && QApplication::focusWidget() != absent; ++step) {
        const bool isLongText = QApplication::focusWidget()->inherits("QPlainTextEdit");
        press(isLongText ? Qt::Key_Tab : Qt::Key_Return);
    }
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table);
    QVERIFY(!table->visibleRegion().isEmpty());
    table->setCurrentCell(0, 0);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(table->item(1, 0)->checkState(), Qt::Unchecked);
    QCOMPARE(table->item(0, 0)->checkState(), Qt::Checked);
}

void TestTypedMeeting::savesAndGoesOnToTheNext()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 1);
    QTRY_COMPARE(form().form().value(QStringLiteral("title")), QVariant());
    const Record meeting = onlyMeeting();
    QCOMPARE(meeting.text(QStringLiteral("title")), QStringLiteral("走进社区"));
    QCOMPARE(meeting.text(QStringLiteral("category")), QStringLiteral("主题党日"));
    QCOMPARE(meeting.day(QStringLiteral("held_on")), QDate(2022, 9, 12));
    QCOMPARE(meeting.number(QStringLiteral("branch")), m_fixture->first);
    const QList<PartRow> names = meeting.parts.value(QStringLiteral("attendances"));
    QCOMPARE(names.size(), 2);
    QCOMPARE(std::count_if(names.begin(), names.end(), [](const PartRow& row) { return row.value(1).toBool(); }), 1);
    QCOMPARE(meeting.number(QStringLiteral("expected")), 2);
    QCOMPARE(meeting.number(QStringLiteral("present")), 1);
}

void TestTypedMeeting::showsTheMeetingInTheList()
{
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->openForm());
    QCOMPARE(m_fixture->prompt.asked.size(), 0);
    // There is no window manager on this server that would do it.
    m_window->activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->windowHandle());
    const auto* list = find<QAbstractItemView>(m_window.get(), "records");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->isVisible());
}

void TestTypedMeeting::takesItBackAndDoesItAgain()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 0);
    QTRY_VERIFY(m_window->findChild<QAction*>(QStringLiteral("redo"))->isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(onlyMeeting().text(QStringLiteral("title")), QStringLiteral("走进社区"));
    QCOMPARE(onlyMeeting().parts.value(QStringLiteral("attendances")).size(), 2);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestTypedMeeting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_typedmeeting.moc"
