// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ledger {

class FieldEditor;
class MessageBar;
class Session;

/// Gives one field of many records the same value, by the editor of the form: all of them as one action, or none.
class ChangeFieldDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `records` need their kind, id and revision; `fields` are those that may be typed.
    ChangeFieldDialog(const QList<Record>& records, const QList<Field>& fields, Session& session, QWidget* parent);

    void chooseField(const QString& key);
    FieldEditor* editor() const { return m_editor; }

public Q_SLOTS:
    void apply();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createLayout();
    QWidget* makeButtonRow();
    void showEditor(int at);
    bool isMeant(const Field& field, const QVariant& value);
    void finish(const Result<QList<Record>>& written, qsizetype failedAt);

    QList<Record> m_records;
    QList<Field> m_fields;
    Session& m_session;
    MessageBar* m_messages;
    QComboBox* m_field;
    QVBoxLayout* m_place;
    FieldEditor* m_editor = nullptr;
    QLabel* m_error;
    QPushButton* m_apply;
    bool m_isWriting = false;
};

} // namespace ledger
