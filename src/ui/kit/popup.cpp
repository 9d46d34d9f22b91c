// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup.h"

#include "ui/kit/role.h"

#include <QScreen>
#include <QVBoxLayout>

namespace ledger {

Popup::Popup(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_body(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setRole(this, "popup");
    m_body->setContentsMargins(8, 8, 8, 8);
    m_body->setSpacing(6);
}

void Popup::showBelow(const QWidget* anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    if (place.x() + width() > room.right())
        place.setX(qMax(room.left(), room.right() - width()));
    if (place.y() + height() > room.bottom())
        place.setY(qMax(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 4));
    move(place);
    show();
}

void Popup::showAt(const QPoint& place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    show();
}

} // namespace ledger
