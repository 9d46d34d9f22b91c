// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/rulestance.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ledger {

class Session;

/// Asks what the unit wants of a required meeting from a day on, says how that stands to the rule, and saves it itself.
/// What is looser than the rule is asked about once more, with its article, and needs a reason.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    /// `rule` is shown; `given` are the editions that come with the program.
    RuleDialog(Session& session, MeetingRule rule, QList<MeetingRule> given, QWidget* parent);

    void accept() override;

private:
    void createLayout();
    void addRow(const QString& label, QWidget* editor);
    void addRows();
    void addButtons();
    void fill();
    void showDifference();
    /// The edition as it stands in the dialog.
    QJsonObject edition() const;
    bool isConfirmed(const RuleDifference& difference, const MeetingRule& given);
    void showError(const QString& text, QWidget* place);

    Session& m_session;
    MeetingRule m_rule;
    QList<MeetingRule> m_given;
    QFormLayout* m_rows;
    QComboBox* m_every;
    QSpinBox* m_required;
    QSpinBox* m_monthsAhead;
    QSpinBox* m_minFull;
    QCheckBox* m_exempt;
    QLineEdit* m_exemptReason;
    QCheckBox* m_off;
    QDateEdit* m_from;
    QLineEdit* m_reason;
    QLabel* m_difference;
    QLabel* m_error;
};

} // namespace ledger
