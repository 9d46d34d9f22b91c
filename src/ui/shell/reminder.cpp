// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminder.h"

#include "figures/deadlines.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/gapcount.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace ledger {

namespace {

constexpr int AnHour = 60 * 60 * 1000;

/// A window that is made anew (another size of text) does not say the same thing once more.
QPair<QString, QDate>& lastTold()
{
    static QPair<QString, QDate> ledgerAndDay;
    return ledgerAndDay;
}

} // namespace

ReminderWay reminderWay(const QString& word)
{
    if (word == u"off")
        return ReminderWay::Off;
    return word == u"tray" ? ReminderWay::Tray : ReminderWay::AtStart;
}

Reminder::Reminder(Session& session, MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_hourly(new QTimer(this))
{
    m_hourly->setInterval(AnHour);
    connect(m_hourly, &QTimer::timeout, this, &Reminder::lookAtTheDay);
}

void Reminder::start()
{
    m_way = reminderWay(m_session.settings().text(UiKey::Reminder));
    if (m_way == ReminderWay::Off)
        return;
    if (m_way == ReminderWay::Tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(lineIcon(QStringLiteral("calendar"), theme().accent), this);
        m_tray->setToolTip(m_window.windowTitle());
        connect(m_tray, &QSystemTrayIcon::activated, this, &Reminder::raiseWindow);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Reminder::raiseWindow);
        m_tray->show();
        m_hourly->start();
    }
    if (lastTold() != qMakePair(m_session.ledger().path(), m_session.today()))
        ask();
    else
        m_told = m_session.today();
}

void Reminder::lookAtTheDay()
{
    if (m_told != m_session.today())
        ask();
}

void Reminder::ask()
{
    m_told = m_session.today();
    lastTold() = {m_session.ledger().path(), m_told};
    m_session.lists().ask<DeadlineCounts>(
        this,
        [today = m_told](Reader& reader) -> Result<DeadlineCounts> {
            const auto deadlines = readDeadlines(reader, today, {});
            return deadlines ? countDeadlines(*deadlines, today) : Result<DeadlineCounts>(deadlines.error());
        },
        [this](const Result<DeadlineCounts>& counts) {
            if (!counts)
                return m_session.showError(counts.error());
            countMissedMeetings(m_session, this, [this, due = *counts](int missed) { tell(due, missed); });
        });
}

void Reminder::tell(const DeadlineCounts& counts, int missed)
{
    QStringList parts;
    if (counts.overdue > 0)
        parts << tr("%1 项已逾期").arg(counts.overdue);
    if (counts.thisWeek > 0)
        parts << tr("%1 项本周到期").arg(counts.thisWeek);
    if (missed > 0)
        parts << tr("本季度缺 %1 次组织生活").arg(missed);
    if (parts.isEmpty())
        return;
    const QString text = tr("提醒：%1。").arg(parts.join(tr("，")));
    if (m_tray)
        showTray(text);
    // On the workbench itself it stands below for all to see: a note that passes is enough.
    const bool isThere = m_window.currentPageId() == u"workbench";
    if (isThere && m_window.notices().text().isEmpty())
        m_window.notices().showMessage({Message::Tone::Info, text});
    // What keeps one from working comes first.
    else if (m_window.messages().text().isEmpty())
        m_window.messages().showMessage({Message::Tone::Info, text, isThere ? QString() : tr("去工作台"),
                                         [this] { m_window.showPage(QStringLiteral("workbench")); }});
}

void Reminder::showTray(const QString& text)
{
    m_tray->setToolTip(m_window.windowTitle() + u'\n' + text);
    if (QSystemTrayIcon::supportsMessages())
        m_tray->showMessage(m_window.windowTitle(), text, m_tray->icon());
}

void Reminder::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_window.showPage(QStringLiteral("workbench"));
}

} // namespace ledger
