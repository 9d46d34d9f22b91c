// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/meetingrule.h"
#include "ledger/meetingrules.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class Session;

/// The meetings the rules ask for, with the article each comes from, what the unit asks otherwise, and who changed it.
class RulesTab : public QWidget
{
    Q_OBJECT
public:
    RulesTab(Session& session, QWidget* parent);

private:
    struct Rules {
        QList<MeetingRule> rules;
        QList<MeetingRule> given; ///< the editions that come with the program
        QList<RuleChange> changes;
    };
    void createLayout();
    void ask();
    void showRules(const Rules& rules);
    void showChanges();
    void showButtons();
    const MeetingRule* chosen() const;
    void change();
    void restore();
    void open(const MeetingRule& rule);

    Session& m_session;
    QTableWidget* m_table;
    QPushButton* m_change;
    QPushButton* m_restore;
    QLabel* m_changes;
    Rules m_rules;
};

} // namespace ledger
