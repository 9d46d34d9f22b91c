// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ui/kit/page.h"

class QButtonGroup;
class QHBoxLayout;

namespace ledger {

class Card;
class EmptyState;
class GapDetail;
class GapGrid;
class GapView;
class Session;

/// What the rules ask of every branch in a year, month by month, and what is missing.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    CalendarPage(Session& session, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;

private:
    void createLayout();
    void ask();
    void showGaps(const QList<Gap>& gaps);
    void showRule(const QString& rule);
    void addRuleButton(const QString& text, const QString& rule);
    void showCell(const QModelIndex& index);

    Session& m_session;
    Card* m_card;
    QHBoxLayout* m_rules;
    QButtonGroup* m_buttons;
    GapGrid* m_grid;
    GapView* m_view;
    GapDetail* m_detail;
    EmptyState* m_empty;
    Scope m_scope;
    QList<Gap> m_gaps;
    QString m_rule;
};

} // namespace ledger
