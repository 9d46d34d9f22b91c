// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reminder.h"
#include "ui/shell/session.h"

#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// What the window says at its start of what is overdue or due this week.
class TestReminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theWordChoosesTheWay();
    void saysWhatIsOverdueAtTheStart();
    void onAnotherPageItLeadsToTheWorkbench();
    void saysNothingWhenItIsNotWanted();
    void saysNothingWhereNothingIsDue();
    void withoutATrayTheNoteIsEnough();
    void aWindowMadeAnewDoesNotRepeatIt();

private:
    void open(const QStringList& lines, const char* way);
    QString said() const { return m_window->messages().text() + m_window->notices().text(); }
    void waitForAnswers();

    std::unique_ptr<FigureLedger> m_drawn;
    FakePrompt m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

static QStringList somethingOverdue()
{
    return {QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01"),
            QStringLiteral(
                "responsibility_item | year=2022 | list_no=3 | task=谈心谈话 | state=进行中 | due_on=2022-08-20"),
            QStringLiteral(
                "responsibility_item | year=2022 | list_no=4 | task=警示教育 | state=进行中 | due_on=2022-09-07")};
}

void TestReminder::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestReminder::open(const QStringList& lines, const char* way)
{
    // A Monday.
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 9, 5));
    m_drawn->draw(lines);
    m_settings = std::make_unique<UiSettings>(m_drawn->testLedger().folder() + QStringLiteral("/ui.ini"));
    if (way)
        m_settings->set(UiKey::Reminder, QString::fromLatin1(way));
    m_session = std::make_unique<Session>(m_drawn->testLedger().ledger(), m_prompt, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, builtInPages());
    m_window->resize(1366, 768);
    m_window->show();
    waitForAnswers();
}

void TestReminder::waitForAnswers()
{
    QTRY_VERIFY(m_window->currentPage());
    QTest::qWait(50);
    QTRY_VERIFY(m_session->lists().isIdle() && m_session->figures().isIdle());
    QTest::qWait(50);
    QTRY_VERIFY(m_session->figures().isIdle());
}

void TestReminder::theWordChoosesTheWay()
{
    QCOMPARE(reminderWay(QStringLiteral("off")), ReminderWay::Off);
    QCOMPARE(reminderWay(QStringLiteral("tray")), ReminderWay::Tray);
    QCOMPARE(reminderWay(QStringLiteral("start")), ReminderWay::AtStart);
    QCOMPARE(reminderWay(QStringLiteral("nonsense")), ReminderWay::AtStart);
}

void TestReminder::saysWhatIsOverdueAtTheStart()
{
    open(somethingOverdue(), nullptr);
    // July and August lack a theme day.
    QTRY_COMPARE(said(), QStringLiteral("提醒：1 项已逾期，1 项本周到期，本季度缺 2 次组织生活。"));
}

void TestReminder::onAnotherPageItLeadsToTheWorkbench()
{
    open({}, "off");
    m_settings->set(UiKey::LastPage, QStringLiteral("gaps"));
    m_settings->set(UiKey::Reminder, QStringLiteral("start"));
    m_drawn->draw(somethingOverdue());
    m_window = std::make_unique<MainWindow>(*m_session, builtInPages());
    m_window->show();
    QTRY_VERIFY(m_window->messages().text().startsWith(QStringLiteral("提醒：")));
    for (QPushButton* button : m_window->messages().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("去工作台"))
            button->click();
    }
    QCOMPARE(m_window->currentPageId(), QStringLiteral("workbench"));
}

void TestReminder::saysNothingWhenItIsNotWanted()
{
    open(somethingOverdue(), "off");
    QCOMPARE(said(), QString());
}

void TestReminder::saysNothingWhereNothingIsDue()
{
    open({QStringLiteral("branch | name=甲支部 | type=离退休党支部 | founded_on=2020-01-01")}, "start");
    QCOMPARE(said(), QString());
}

void TestReminder::withoutATrayTheNoteIsEnough()
{
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    open(somethingOverdue(), "tray");
    QTRY_VERIFY(said().startsWith(QStringLiteral("提醒：1 项已逾期")));
    QVERIFY(!m_window->findChild<QSystemTrayIcon*>());
}

void TestReminder::aWindowMadeAnewDoesNotRepeatIt()
{
    open(somethingOverdue(), "start");
    QTRY_VERIFY(!said().isEmpty());
    m_window = std::make_unique<MainWindow>(*m_session, builtInPages());
    m_window->show();
    waitForAnswers();
    QCOMPARE(said(), QString());
}

QTEST_MAIN(TestReminder)
#include "tst_reminder.moc"
