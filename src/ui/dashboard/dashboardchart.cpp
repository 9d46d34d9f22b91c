// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardchart.h"

#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QChart>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ledger {

DashboardChart::DashboardChart(QWidget* parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(theme().surface);
    setMinimumWidth(scaled(280));
    QChart* plain = chart();
    plain->setBackgroundVisible(false);
    plain->setMargins({});
    plain->setContentsMargins(0, 0, 0, 0);
    plain->legend()->hide();
    plain->setAnimationOptions(QChart::NoAnimation);
}

void DashboardChart::clear()
{
    m_current = -1;
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
}

void DashboardChart::finish()
{
    QStringList lines;
    for (int mark = 0; mark < markCount(); ++mark)
        lines << describe(mark);
    setAccessibleDescription(lines.join(u'\n'));
    place();
    viewport()->update();
}

int DashboardChart::markAt(QPointF place) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        if (markArea(mark).contains(place))
            return mark;
    }
    return -1;
}

void DashboardChart::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    viewport()->update();
}

bool DashboardChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : plainToolTip(describe(mark)), this);
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus())
        setCurrent(-1);
    return QChartView::viewportEvent(event);
}

void DashboardChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void DashboardChart::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    setCurrent(mark);
    viewport()->setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void DashboardChart::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void DashboardChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    const DashboardLink link = linkAt(mark, event->position());
    if (!link.key.isEmpty())
        Q_EMIT linkOpened(link);
}

void DashboardChart::keyPressEvent(QKeyEvent* event)
{
    const auto [before, behind] = stepKeys();
    const int last = markCount() - 1;
    if (last >= 0 && event->key() == before)
        return setCurrent(std::max(0, m_current - 1));
    if (last >= 0 && event->key() == behind)
        return setCurrent(std::min(last, m_current + 1));
    const bool isEnter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && m_current >= 0 && m_current <= last) {
        const DashboardLink link = linkAt(m_current, {});
        if (!link.key.isEmpty())
            Q_EMIT linkOpened(link);
        return;
    }
    event->ignore();
}

void DashboardChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && markCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void DashboardChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
}

/// The page scrolls, not the chart.
void DashboardChart::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void DashboardChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_current >= 0 && m_current < markCount()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().hover);
        painter->drawRoundedRect(markArea(m_current), scaled(4), scaled(4));
    }
    paintGround(*painter);
}

void DashboardChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    painter->setRenderHint(QPainter::TextAntialiasing);
    paintWords(*painter);
}

} // namespace ledger
