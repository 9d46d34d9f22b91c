// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "report/pagelayout.h"
#include "ui/kit/page.h"

class QAction;
class QBoxLayout;
class QButtonGroup;
class QComboBox;

namespace ledger {

class Card;
class EmptyState;
class GapDetail;
class GapGrid;
class GapView;
class PrinterChooser;
class Session;
struct GapSheetsRequest;

/// What the rules ask of every branch in a year, month by month, and what is missing.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    CalendarPage(Session& session, PrinterChooser& printers, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createLayout();
    void placeDetail();
    void ask();
    void showGaps(const QList<Gap>& gaps);
    void showRule(const QString& rule);
    void addRuleButton(const QString& text, const QString& rule);
    void showCell(const QModelIndex& index);
    void createActions();
    void showEmpty();
    void returnToCell();
    void print();
    void exportCalendar();
    GapSheetsRequest request() const;
    PaperFormat paper() const;

    Session& m_session;
    PrinterChooser& m_printers;
    QAction* m_export;
    QAction* m_print;
    QComboBox* m_paper;
    QBoxLayout* m_columns = nullptr;
    Card* m_card;
    QWidget* m_rules;
    QButtonGroup* m_buttons;
    GapGrid* m_grid;
    GapView* m_view;
    GapDetail* m_detail;
    EmptyState* m_empty;
    QList<QAction*> m_firstSteps;
    Scope m_scope;
    QList<Gap> m_gaps;
    QString m_rule;
    qint64 m_branch = 0; ///< of the cell shown; 0 = none
    QString m_column;
};

} // namespace ledger
