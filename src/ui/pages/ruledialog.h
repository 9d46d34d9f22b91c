// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/unitruledialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ledger {

/// What the unit wants of a required meeting from a day on.
class RuleDialog : public UnitRuleDialog
{
    Q_OBJECT
public:
    /// `rule` is shown; `given` are the editions that come with the program.
    RuleDialog(Session& session, MeetingRule rule, QList<MeetingRule> given, QWidget* parent);

private:
    Judged judge() const override;
    Result<> put(const QString& label) override;
    void addRows();
    bool asksQuorum() const;
    void fill();
    void fillNumbers();
    void showReason();
    /// The edition as it stands in the dialog.
    QJsonObject edition() const;

    MeetingRule m_rule;
    QList<MeetingRule> m_given;
    QComboBox* m_every;
    QSpinBox* m_required;
    QSpinBox* m_monthsAhead;
    QSpinBox* m_minFull;
    QComboBox* m_withoutQuorum;
    QCheckBox* m_exempt;
    QLineEdit* m_exemptReason;
    QCheckBox* m_off;
};

} // namespace ledger
