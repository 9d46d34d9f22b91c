// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/bookrule.h"
#include "ui/pages/rulelisttab.h"

namespace ledger {

/// Quorums and majorities, the size and the terms of branches and committees, the deadlines of the workbench.
class BookRulesTab : public RuleListTab
{
    Q_OBJECT
public:
    BookRulesTab(Session& session, QWidget* parent);

private:
    struct Rules {
        QList<BookRule> rules;
        QList<BookRule> given; ///< the editions that come with the program
        QList<RuleChange> changes;
    };
    void ask() override;
    void change(int row) override;
    void restore(int row) override;
    void showRules(const Rules& rules);
    void open(const BookRule& rule);

    Rules m_rules;
};

} // namespace ledger
