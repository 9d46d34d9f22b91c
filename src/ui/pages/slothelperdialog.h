// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/slotanswers.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ledger {

class Session;

/// Puts a slot together from figure, window, style and narrowing, shows what it is now, and copies its text.
class SlotHelperDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `session` must outlive the dialog; it answers for the session's period and branch.
    SlotHelperDialog(Session& session, QWidget* parent);

    /// The slot as it stands in a template.
    QString slotText() const;

private:
    void createLayout();
    void createFigures();
    void createChoices();
    QComboBox* addChoice(QFormLayout* form, const QString& label, const QString& name);
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name);
    QString window() const;
    QString conditions() const;
    void ask();
    void showAnswer(const Result<SlotAnswer>& answer);
    void copy();

    Session& m_session;
    QComboBox* m_figure = nullptr;
    QComboBox* m_window = nullptr;
    QLineEdit* m_when = nullptr; ///< the year or month of a window that names one
    QComboBox* m_style = nullptr;
    QComboBox* m_branch = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_category = nullptr;
    QLineEdit* m_level = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_slot = nullptr;
    QLabel* m_value = nullptr;
    QPushButton* m_copy = nullptr;
    int m_asked = 0; ///< number of the last question; answers to earlier ones are dropped
};

} // namespace ledger
