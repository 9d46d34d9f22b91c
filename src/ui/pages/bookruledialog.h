// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/bookrule.h"
#include "ui/pages/unitruledialog.h"

class QComboBox;
class QSpinBox;

namespace ledger {

/// What the unit asks of a vote, a committee or a deadline: an editor for each of its values. Shares of votes below the rule
/// are not among the choices.
class BookRuleDialog : public UnitRuleDialog
{
    Q_OBJECT
public:
    /// `rule` is shown; `given` are the editions that come with the program.
    BookRuleDialog(Session& session, BookRule rule, QList<BookRule> given, QWidget* parent);

private:
    Judged judge() const override;
    Result<> put(const QString& label) override;
    void addNumber(const BookValue& value);
    void addShare(const BookValue& value);
    /// The rule as it stands in the dialog.
    BookRule edited() const;

    BookRule m_rule;
    QList<BookRule> m_given;
    QHash<QString, QSpinBox*> m_numbers;
    QHash<QString, QComboBox*> m_shares;
};

} // namespace ledger
