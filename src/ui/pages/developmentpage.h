// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ledger/developmentlist.h"
#include "ui/kit/page.h"
#include "ui/pages/stepdialog.h"

#include <optional>

class QBoxLayout;
class QLabel;

namespace ledger {

class Card;
class DevelopmentDetail;
class DevelopmentTree;
class EmptyState;
class Session;
class TracePanel;

/// Developing members: everybody under way by stage, and how many were admitted and confirmed in the period.
class DevelopmentPage : public Page
{
    Q_OBJECT
public:
    DevelopmentPage(Session& session, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override { return m_actions; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createActions();
    void createLayout();
    void placeDetail();
    void askPeople();
    void askFigures();
    void showPeople(const DevelopmentList& list);
    void showFigures(const QList<FigureValue>& values);
    void showCurrent();
    void showTrace(const QString& key);
    void startStep();
    void openStep(const StepDialog::Ground& ground);

    Session& m_session;
    QBoxLayout* m_columns = nullptr;
    Card* m_card;
    QWidget* m_figures;
    QLabel* m_note;
    DevelopmentTree* m_tree;
    DevelopmentDetail* m_detail;
    TracePanel* m_trace;
    EmptyState* m_empty;
    QList<QAction*> m_actions;
    QList<QAction*> m_firstSteps;
    Scope m_scope;
};

} // namespace ledger
