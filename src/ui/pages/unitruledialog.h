// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/rulestance.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ledger {

class Session;

/// "2018-10-28", "2018-10-28 至 2022-06-30".
QString effectText(QDate from, QDate to);

/// Asks what the unit wants of a rule from a day on, says how that stands to the rule, and saves it itself. What is looser
/// than the rule needs a reason, and is asked about once more with its article. Heirs have the editors of their rules.
class UnitRuleDialog : public QDialog
{
    Q_OBJECT
public:
    void accept() override;

protected:
    /// What stands in the dialog, held against the rule.
    struct Judged {
        QString problem; ///< it cannot be saved so; empty: it can
        bool isOwn = false; ///< no rule asks for anything
        RuleDifference difference;
        QString basis; ///< of the rule
        QString requirement; ///< what is asked now, in words
    };
    /// What a stricter and a looser rule mean for those who read the ledger, as the dialog says it.
    struct Consequences {
        QString stricter; ///< "日历里标“本单位要求”"
        QString looser;
        QString question; ///< asked before loosening
    };

    UnitRuleDialog(Session& session, const QString& rule, const Consequences& consequences, QWidget* parent);

    virtual Judged judge() const = 0;
    /// `label` stands in the history.
    virtual Result<> put(const QString& label) = 0;

    Session& session() const { return m_session; }
    QFormLayout* rows() const { return m_rows; }
    void addRow(const QString& label, QWidget* editor);
    /// The day of effect and the reason, below the editors; then the dialog is complete.
    void addEnd();
    /// To be called whenever an editor changes.
    void showDifference();
    QDate from() const;
    QString reason() const;

private:
    void createLayout();
    void addButtons();
    bool isConfirmed(const Judged& judged);
    void showError(const QString& text, QWidget* place);

    Session& m_session;
    QString m_rule;
    Consequences m_consequences;
    QFormLayout* m_rows;
    QDateEdit* m_from;
    QLineEdit* m_reason;
    QLabel* m_difference;
    QLabel* m_error;
};

} // namespace ledger
