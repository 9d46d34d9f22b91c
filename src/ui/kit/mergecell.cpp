// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mergecell.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace ledger {

MergeCell::MergeCell(const QString& text, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_button(new QRadioButton(this))
    , m_label(makeLabel({}, LabelRole::Plain, this))
{
    setRole(this, "choicecell");
    m_label->setWordWrap(true);
    setText(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    layout->setSpacing(scaled(8));
    // The mark stands beside the first line.
    m_button->setFixedHeight(fontMetrics().height());
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    connect(m_button, &QRadioButton::toggled, this, [this](bool isChosen) { setLook(this, "chosen", isChosen); });
}

void MergeCell::setText(const QString& text)
{
    m_label->setText(text.isEmpty() ? tr("（空）") : text);
    setLook(m_label, "role", text.isEmpty() ? QStringLiteral("muted") : QStringLiteral("plain"));
    m_button->setAccessibleName(m_name + m_label->text());
}

void MergeCell::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

} // namespace ledger
