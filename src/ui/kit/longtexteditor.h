// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"

class QPlainTextEdit;

namespace ledger {

/// Several lines; Tab goes on to the next field.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Field& field, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setAccess(Access access) override;
    QString typed() const override;
    void setTyped(const QString& text) override;
    QWidget* target() const override;

private:
    QPlainTextEdit* m_text;
};

} // namespace ledger
