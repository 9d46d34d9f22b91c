// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"

class QComboBox;

namespace ledger {

/// A word of a dictionary, found by typing part of it, or 是/否/未填. Words outside are kept where the field allows them.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field& field, const Vocabulary& vocabulary, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setAccess(Access access) override;
    QString problem() const override;
    QString typed() const override;
    void setTyped(const QString& text) override;
    void settle() override;
    QWidget* target() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createCombo();
    void connectSignals();
    QString onlyWordWith(const QString& typed) const;
    /// A word of the dictionary as the screen says it.
    QString shown(const QString& word) const;

    const Vocabulary& m_vocabulary;
    QComboBox* m_combo;
    QString m_last; ///< the text announced last, so that one choice is one signal
};

} // namespace ledger
