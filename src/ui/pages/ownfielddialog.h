// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownfield.h"
#include "ui/kit/actiondialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ledger {

/// Asks for everything a field of the unit's own has; saves it itself, and stays open while something is wrong with it.
class OwnFieldDialog final : public ActionDialog
{
    Q_OBJECT
public:
    /// `own` without a key is a new field of its kind.
    OwnFieldDialog(Session& session, OwnField own, QWidget* parent);

    void apply() override;

private:
    void createLayout();
    void addRow(QFormLayout& rows, const QString& label, QWidget* editor);
    void fill();
    void fillDictionaries();
    void showRowsOfType();
    OwnFieldType type() const;

    OwnField m_own;
    QLineEdit* m_label;
    QComboBox* m_type;
    QComboBox* m_dictionary;
    QPlainTextEdit* m_words;
    QLineEdit* m_unit;
    QLineEdit* m_headers;
    QCheckBox* m_required;
    QCheckBox* m_counted;
    QLabel* m_error;
    QFormLayout* m_rows;
};

} // namespace ledger
