// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace ledger {

static constexpr int GreatestNumber = 999;

NavButton::NavButton(const QString& iconName, const QString& title, QWidget* parent)
    : QPushButton(lineIcon(iconName), QStringLiteral(" ") + title, parent)
    , m_title(title)
{
    setRole(this, "nav");
    setCheckable(true);
    setAutoExclusive(true);
    setIconSize(QSize(scaled(20), scaled(20)));
    setCursor(Qt::PointingHandCursor);
    setBadge(0);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1，%2 项缺").arg(m_title, QString::number(count)) : m_title);
    update();
}

void NavButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    const QString text = m_badge > GreatestNumber ? QStringLiteral("999+") : QString::number(m_badge);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(12, QFont::DemiBold));
    const int height = scaled(19);
    const int width = qMax(scaled(22), painter.fontMetrics().horizontalAdvance(text) + scaled(12));
    const QRect pill(rect().right() - width - scaled(9), (rect().height() - height) / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(theme().onAccent);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace ledger
