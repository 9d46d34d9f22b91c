// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ui/kit/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ledger {

class Card;
class EmptyState;
class GapGrid;
class GapView;
class Session;
struct Deadline;
struct Draft;

/// The first page of the day: what the quarter still lacks, what is due, what was entered last, and where to enter more.
class WorkbenchPage : public Page
{
    Q_OBJECT
public:
    WorkbenchPage(Session& session, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createLayout();
    void createEmptyState();
    QWidget* makeColumns();
    void addQuickEntries(Card* card);
    void ask();
    void askDeadlines();
    void askRecent();
    void askDrafts();
    void showGaps(const QList<Gap>& gaps);
    void showDeadlines(const QList<Deadline>& deadlines);
    void addDeadline(const Deadline& deadline);
    void openDeadline(const Deadline& deadline);
    void noteReportSent(const Period& quarter);
    void showDrafts(const QList<Draft>& drafts);
    void showBackup();
    void addBackup(QBoxLayout* column);
    void showRecent(const QList<Record>& records);
    void chooseCell(const QModelIndex& index);

    Session& m_session;
    Card* m_gaps;
    GapGrid* m_grid;
    GapView* m_view;
    QLabel* m_gapHint;
    QPushButton* m_toCalendar;
    EmptyState* m_empty;
    Card* m_recent;
    QWidget* m_recentRows = nullptr;
    Card* m_deadlines;
    QWidget* m_deadlineRows = nullptr;
    bool m_areAllShown = false;
    Card* m_drafts;
    QWidget* m_draftRows = nullptr;
    Card* m_backup;
    QBoxLayout* m_columns = nullptr;
    Scope m_scope;
};

} // namespace ledger
