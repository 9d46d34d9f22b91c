// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/duesentry.h"
#include "ui/kit/actiondialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ledger {

class LineEditor;

/// Asks which months several members pay and when; enters them itself and says what was left out.
class DuesPaymentDialog final : public ActionDialog
{
    Q_OBJECT
public:
    DuesPaymentDialog(Session& session, QList<qint64> records, QWidget* parent);

    void apply() override;

private:
    void createLayout();
    QLayout* createMonths();
    void choose(int first, int last);
    QList<int> months() const;
    void showError(const QString& text);
    void finish(const Result<DuesPaymentOutcome>& done);

    QList<qint64> m_records;
    QList<QCheckBox*> m_months;
    LineEditor* m_paidOn;
    QLineEdit* m_note;
    QLabel* m_error;
};

} // namespace ledger
