// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"
#include "ui/kit/page.h"

#include <atomic>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace ledger {

class DashboardView;
class EmptyState;
class PrinterChooser;
class Session;
class TracePanel;

/// The leadership's view of a period: headline figures and charts; every one opens the records behind it.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// `session` and `printers` must outlive the page.
    DashboardPage(Session& session, PrinterChooser& printers, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override { return {m_export, m_print}; }

private:
    void createActions();
    void createLayout();
    void setOffered(bool isOffered);
    QString unitName() const;
    void ask();
    void showData(const DashboardData& dashboard);
    void showFirstSteps();
    void showError(const Error& error);
    void openLink(const DashboardLink& link);
    void exportPicture();
    void print();

    Session& m_session;
    PrinterChooser& m_printers;
    Scope m_scope;
    DashboardData m_shown;
    std::shared_ptr<std::atomic<int>> m_asked; ///< number of the last question; earlier ones need no answer
    QAction* m_export;
    QAction* m_print;
    QAction* m_import;
    QAction* m_newBranch;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    DashboardView* m_view;
    EmptyState* m_empty;
    TracePanel* m_trace;
};

} // namespace ledger
