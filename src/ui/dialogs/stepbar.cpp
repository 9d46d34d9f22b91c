// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace ledger {

namespace {

int discSize()
{
    return scaled(24);
}

int gap()
{
    return scaled(8);
}

int bridge()
{
    return scaled(28);
}

} // namespace

StepBar::StepBar(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFont(fontOf(14));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("第 %1 步，共 %2 步：%3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int StepBar::widthOf(int step) const
{
    const QFontMetrics metrics(fontOf(14, QFont::DemiBold));
    return discSize() + gap() + metrics.horizontalAdvance(m_steps[step]) + scaled(2);
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? bridge() + 2 * gap() : 0);
    return {width, discSize() + scaled(4)};
}

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            painter.setPen(QPen(step <= m_current ? theme().accent : theme().line, 1));
            painter.drawLine(left + gap(), height() / 2, left + gap() + bridge(), height() / 2);
            left += bridge() + 2 * gap();
        }
        paintStep(painter, step, left);
        left += widthOf(step);
    }
}

void StepBar::paintStep(QPainter& painter, int step, int left) const
{
    const Theme& t = theme();
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    const QRect disc(left, (height() - discSize()) / 2, discSize(), discSize());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isCurrent ? t.accent : isDone ? t.accentSoft : t.neutralSoft);
    painter.drawEllipse(disc);
    if (isDone) {
        const int inset = scaled(4);
        lineIcon(QStringLiteral("check"), t.accent).paint(&painter, disc.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.setFont(fontOf(13, QFont::DemiBold));
        painter.setPen(isCurrent ? t.onAccent : t.muted);
        painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setFont(fontOf(14, isCurrent ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isCurrent ? t.text : t.muted);
    painter.drawText(QRect(disc.right() + gap(), 0, widthOf(step), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_steps[step]);
}

} // namespace ledger
