// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

class QSystemTrayIcon;
class QTimer;

namespace ledger {

class MainWindow;
class Session;
struct DeadlineCounts;

/// How one is told of what is overdue or due this week; the word stands in the window's settings.
enum class ReminderWay {
    Off, ///< off
    AtStart, ///< start: a note when the program is started
    Tray, ///< tray: beside it an icon by the clock, which says so on later days too
};
ReminderWay reminderWay(const QString& word);

/// Tells what is overdue or due this week, at the start and, in the tray, on every new day. Where the desktop has no
/// tray, the note at the start is all there is.
class Reminder : public QObject
{
    Q_OBJECT
public:
    Reminder(Session& session, MainWindow& window);

    /// Once the window is shown.
    void start();

private:
    void ask();
    void tell(const DeadlineCounts& counts, int missed);
    void showTray(const QString& text);
    void raiseWindow();
    void lookAtTheDay();

    Session& m_session;
    MainWindow& m_window;
    ReminderWay m_way = ReminderWay::Off;
    QSystemTrayIcon* m_tray = nullptr;
    QTimer* m_hourly;
    QDate m_told;
};

} // namespace ledger
