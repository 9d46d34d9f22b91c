// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/duesentry.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ledger {

class LineEditor;
class Session;

/// Asks which months several members pay and when; enters them itself and says what was left out.
class DuesPaymentDialog : public QDialog
{
    Q_OBJECT
public:
    DuesPaymentDialog(Session& session, QList<qint64> records, QWidget* parent);

    void accept() override;

private:
    void createLayout();
    QLayout* createMonths();
    QLayout* createButtons();
    void choose(int first, int last);
    QList<int> months() const;
    void showError(const QString& text);
    void finish(const Result<DuesPaymentOutcome>& done);

    Session& m_session;
    QList<qint64> m_records;
    QList<QCheckBox*> m_months;
    LineEditor* m_paidOn;
    QLineEdit* m_note;
    QLabel* m_error;
    QPushButton* m_save;
};

} // namespace ledger
