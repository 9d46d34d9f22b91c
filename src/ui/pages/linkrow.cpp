// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/linkrow.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace ledger {

LinkRow::LinkRow(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    setRole(this, "linkrow");
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(scaled(40));
    m_layout->setContentsMargins(scaled(8), 0, scaled(8), 0);
    m_layout->setSpacing(scaled(12));
}

void LinkRow::addText(const QString& text, int stretch, int width)
{
    auto* label = new ElidedLabel(text, this);
    if (width > 0)
        label->setFixedWidth(scaled(width));
    m_layout->addWidget(label, stretch);
    setAccessibleName(accessibleName() + u' ' + text);
}

void LinkRow::addChip(const QString& text, const char* tone)
{
    QLabel* chip = makeLabel(text, LabelRole::Plain, this);
    setRole(chip, "chip");
    chip->setProperty("tone", QString::fromLatin1(tone));
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* place = new QWidget(this);
    auto* box = new QHBoxLayout(place);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(chip, 0, Qt::AlignLeft);
    place->setFixedWidth(scaled(104));
    m_layout->addWidget(place);
    setAccessibleName(accessibleName() + u' ' + text);
}

QPushButton* LinkRow::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    setRole(button, "link");
    m_layout->addWidget(button);
    return button;
}

void LinkRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ledger
