// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedits.h"
#include "ui/kit/actiondialog.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ledger {

class FieldEditor;

/// Gives one field of many records the same value, by the editor of the form: all of them as one action, or none.
class ChangeFieldDialog final : public ActionDialog
{
    Q_OBJECT
public:
    /// `records` need their kind, id and revision; `fields` are those that may be typed.
    ChangeFieldDialog(const QList<Record>& records, const QList<Field>& fields, Session& session, QWidget* parent);

    void chooseField(const QString& key);
    FieldEditor* editor() const { return m_editor; }

    void apply() override;

private:
    void createLayout();
    void showEditor(int at);
    bool isMeant(const Field& field, const QVariant& value);
    void finish(const Result<QList<Record>>& written, qsizetype failedAt);

    QList<Record> m_records;
    QList<Field> m_fields;
    QComboBox* m_field;
    QVBoxLayout* m_place;
    FieldEditor* m_editor = nullptr;
    QLabel* m_error;
};

} // namespace ledger
