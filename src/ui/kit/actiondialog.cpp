// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actiondialog.h"

#include "ui/kit/dialoglook.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ledger {

ActionDialog::ActionDialog(const Words& words, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_cancel(new QPushButton(tr("取消"), this))
    , m_button(new QPushButton(words.button, this))
    , m_enter(words.enter)
{
    setObjectName(words.object);
    setWindowTitle(words.title);
    dressDialog(this);
    createLayout();
    connect(m_button, &QPushButton::clicked, this, &ActionDialog::apply);
}

void ActionDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_messages);
    m_body->setSpacing(scaled(10));
    layout->addLayout(m_body, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, scaled(6), 0, 0);
    buttons->setSpacing(scaled(8));
    buttons->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_button->setObjectName(QStringLiteral("apply"));
    setRole(m_button, "primary");
    for (QPushButton* button : {m_cancel, m_button}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
}

/// They were made before what is filled in.
void ActionDialog::putButtonsLast()
{
    QWidget* last = this;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (each != m_cancel && each != m_button && each->focusPolicy() != Qt::NoFocus)
            last = each;
    }
    setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_button);
}

void ActionDialog::showEvent(QShowEvent* event)
{
    putButtonsLast();
    QDialog::showEvent(event);
}

bool ActionDialog::begin()
{
    if (m_isWriting)
        return false;
    m_isWriting = true;
    m_button->setEnabled(false);
    return true;
}

void ActionDialog::end()
{
    m_isWriting = false;
    m_button->setEnabled(true);
}

bool ActionDialog::settle(const QList<FieldEditor*>& editors)
{
    for (FieldEditor* editor : editors) {
        editor->settle();
        if (const QString problem = editor->problem(); !problem.isEmpty()) {
            m_messages->showMessage({Message::Tone::Bad, tr("%1：%2").arg(fieldLabel(editor->field()), problem)});
            editor->target()->setFocus();
            return false;
        }
    }
    return true;
}

void ActionDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
    else if (m_enter == Enter::Applies || m_button->hasFocus() || event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else
        focusNextChild();
}

} // namespace ledger
