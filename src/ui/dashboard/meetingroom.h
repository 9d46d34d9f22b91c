// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"
#include "ui/dashboard/looks.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTimer;

namespace ledger {

class DashboardView;
class TracePanel;

/// The dashboard over the whole screen in large type, two cards at a time; pages turn by themselves or with the keys.
class MeetingRoom : public QWidget
{
    Q_OBJECT
public:
    struct Setting {
        QString unitName;
        QStringList cards; ///< ids in their order
        int turnSeconds = 0; ///< 0: pages do not turn by themselves
    };

    MeetingRoom(const DashboardData& dashboard, const Setting& setting, QSize screen);
    ~MeetingRoom() override;

    void setData(const DashboardData& dashboard);
    int pageCount() const;
    int page() const;
    bool isPaused() const { return m_isPaused; }
    void showPage(int page);
    void setPaused(bool isPaused);
    TracePanel& trace() const { return *m_trace; }

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createLayout(const Setting& setting);
    void createPages(const QStringList& cards);
    void showState();
    bool turn(int key);
    bool handleKey(const QKeyEvent& event);

    std::unique_ptr<LookGuard> m_look; ///< in force before any widget is made
    DashboardData m_data;
    QList<DashboardView*> m_views;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QStackedWidget* m_pages = nullptr;
    TracePanel* m_trace = nullptr;
    QTimer* m_timer = nullptr;
    bool m_isPaused = false;
};

/// How large type must be for a screen of that size, in percent of the window's.
int meetingRoomScale(QSize screen);

} // namespace ledger
