// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace ledger {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_text(makeTextBlock({}, LabelRole::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
    }
    m_buttons->addStretch();
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        if (action == actions.first())
            setRole(button, "primary");
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

} // namespace ledger
