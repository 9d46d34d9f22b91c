// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace ledger {

class FieldEditor;
class MessageBar;
class Session;

/// A dialog that does one thing: what is said about it, what is filled in, and below “取消” and the button that does it.
/// Enter goes on to the next widget, or where a dialog is short does the thing; on the button, and with Ctrl, it always does.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Enter { GoesOn, Applies };
    /// What a dialog is called: its object, its title, its button.
    struct Words {
        QString object;
        QString title;
        QString button;
        Enter enter = Enter::GoesOn;
    };

    ActionDialog(const Words& words, Session& session, QWidget* parent);

public Q_SLOTS:
    virtual void apply() = 0;

protected:
    Session& session() const { return m_session; }
    /// Where the dialog puts what is filled in, below the messages.
    QVBoxLayout& body() const { return *m_body; }
    MessageBar& messages() const { return *m_messages; }
    QPushButton& button() const { return *m_button; }
    /// True once: until end() the button stays grey, and a second Enter does nothing.
    bool begin();
    void end();
    /// Takes what was typed; false where an editor cannot read it: that is said, and the keyboard goes there.
    bool settle(const QList<FieldEditor*>& editors);
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createLayout();
    void putButtonsLast();

    Session& m_session;
    MessageBar* m_messages;
    QVBoxLayout* m_body;
    QPushButton* m_cancel;
    QPushButton* m_button;
    Enter m_enter;
    bool m_isWriting = false;
};

} // namespace ledger
