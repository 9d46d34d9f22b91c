// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboarddata.h"
#include "ui/kit/page.h"

#include <QPointer>

#include <atomic>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace ledger {

class CardChooser;
class DashboardView;
class EmptyState;
class MeetingRoom;
class PrinterChooser;
class Session;
class TracePanel;
class WhoPicker;
struct DashboardSheet;

/// The leadership's view of a period: headline figures and cards; every number opens the records behind it.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// `session` and `printers` must outlive the page.
    DashboardPage(Session& session, PrinterChooser& printers, QWidget* parent);
    ~DashboardPage() override;

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override { return {m_export, m_print, m_present}; }
    bool present() override;

private:
    void createActions();
    void createLayout();
    QWidget* makeTools();
    void connectParts();
    void setOffered(bool isOffered);
    DashboardSheet sheet() const;
    void ask();
    void showData(const DashboardData& dashboard);
    void showFirstSteps();
    void showError(const Error& error);
    void openLink(const DashboardLink& link, TracePanel& panel);
    void askTrace(const DashboardLink& link, TracePanel& panel);
    void openHere(const DashboardLink& link);
    void goBack();
    void showInList(Kind kind, qint64 id);
    void arrange();
    void moveCard(const QString& id, const QString& onto);
    void runCommand(const QString& id, CardCommand command);
    void savePicture(ChartCard& card);
    void editPlan();
    void exportPicture();
    void print();
    void connectRoom();

    Session& m_session;
    PrinterChooser& m_printers;
    DashboardScope m_scope;
    DashboardData m_shown;
    std::shared_ptr<std::atomic<int>> m_asked; ///< number of the last question; earlier ones need no answer
    DashboardLink m_traced; ///< what the panel shows
    QPointer<QWidget> m_from; ///< where one was before the panel opened
    int m_fromScroll = 0;
    QAction* m_export;
    QAction* m_print;
    QAction* m_present;
    QAction* m_import;
    QAction* m_newBranch;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    DashboardView* m_view;
    EmptyState* m_empty;
    TracePanel* m_trace;
    WhoPicker* m_who;
    CardChooser* m_chooser;
    QPointer<MeetingRoom> m_room;
};

} // namespace ledger
