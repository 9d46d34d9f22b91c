// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemlife.h"
#include "ui/kit/attachmentpanel.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordform.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ledger {

/// What was closed is shown and not changed.
void FormDialog::lockClosed(const Record& record)
{
    const bool isClosed = isClosedItem(record, m_session.vocabulary());
    const bool isReadOnly = isClosed || m_session.ledger().isReadOnly();
    m_form->setDisabled(isClosed);
    m_attachments->setDisabled(isClosed);
    m_save->setDisabled(isReadOnly);
    m_saveNext->setDisabled(isReadOnly);
    if (m_steps)
        m_steps->show();
    if (isClosed)
        m_messages->showMessage({Message::Tone::Info, tr("已销号，内容只读；确需修改请先重新打开并写明原因。")});
}

/// The form closes for a step, which works on what is saved.
void FormDialog::addSteps(QHBoxLayout& buttons)
{
    if (m_traits.actions.isEmpty() || m_session.ledger().isReadOnly())
        return;
    m_steps = new QPushButton(tr("办理"), this);
    m_steps->setObjectName(QStringLiteral("formSteps"));
    m_steps->setAutoDefault(false);
    m_steps->hide();
    auto* menu = new QMenu(m_steps);
    for (const KindAction& known : std::as_const(m_traits.actions)) {
        connect(menu->addAction(known.text), &QAction::triggered, this, [this, run = known.run] {
            if (m_form->isModified()) {
                m_messages->showMessage({Message::Tone::Info, tr("请先保存改动，再办理。")});
                return;
            }
            const qint64 id = m_form->record().id;
            Session& session = m_session;
            QWidget* over = parentWidget();
            QDialog::reject();
            run({id}, session, over);
        });
    }
    m_steps->setMenu(menu);
    buttons.addWidget(m_steps);
}

} // namespace ledger
