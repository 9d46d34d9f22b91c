// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QVariant>
#include <QWidget>

namespace ledger {

class Session;

/// Edits one value of a field. Setting a value is not editing: only what a person does is announced.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Access { Editable, ReadOnly };
    enum class Look { Form, Cell };

    FieldEditor(const Field& field, QWidget* parent);
    ~FieldEditor() override;

    const Field& field() const { return m_field; }
    /// Invalid while nothing is stated or what was typed cannot be read; problem() tells which.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant& value) = 0;
    virtual void setAccess(Access access) = 0;
    /// Why the text typed is no value of this field; empty when all is well.
    virtual QString problem() const { return {}; }
    /// What stands in the editor, readable or not.
    virtual QString typed() const = 0;
    /// Puts a text in as if somebody had typed it, without announcing it.
    virtual void setTyped(const QString& text) = 0;
    /// Takes what was typed as far as its meaning is clear; what the editor does itself when the keyboard leaves it.
    virtual void settle() { }
    /// Whether a list of offers is open below it, of which Enter takes the marked one.
    virtual bool isOffering() const { return false; }
    /// The widget that takes the keyboard.
    virtual QWidget* target() const = 0;
    void clear() { setValue({}); }
    /// Marks the editor wrong with the reason as its description; an empty reason takes the mark away.
    void setError(const QString& reason);
    QString error() const { return m_error; }

Q_SIGNALS:
    void edited();
    /// Enter was pressed: the form goes on to the next field.
    void finished();

protected:
    /// To be called by the constructor of the editor: names, description, focus.
    void adopt(QWidget* target);
    /// A list hands what an input method writes to the editor as a whole.
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    Field m_field;
    QString m_error;
};

/// The editor for a field's type; `session` answers for words, branches and people.
FieldEditor* makeEditor(const Field& field, Session& session, QWidget* parent);

} // namespace ledger
