// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/meetingrule.h"
#include "ui/pages/rulelisttab.h"

namespace ledger {

/// The meetings the rules ask for.
class RulesTab : public RuleListTab
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
    void ask() override;
    void change(int row) override;
    /// The dialog opens with what the rule of today asks; from the day chosen in it on it holds again.
    void restore(int row) override;
    void showRules(const Rules& rules);
    void open(const MeetingRule& rule);

    Rules m_rules;
};

} // namespace ledger
