// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ledger {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(title, LabelRole::CardTitle, this))
    , m_note(makeLabel({}, LabelRole::Muted, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setRole(this, "card");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(12);
    m_head->setSpacing(16);
    // A long title in a narrow window gives way rather than making the page wider than the window.
    m_title->setMinimumWidth(1);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    outer->addLayout(m_head);
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
    m_note->hide();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addToTitle(QWidget* widget)
{
    m_head->addWidget(widget);
}

} // namespace ledger
