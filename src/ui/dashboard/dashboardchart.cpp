// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardchart.h"

#include "core/chinesenumber.h"
#include "core/numbertext.h"
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

void DashboardChart::setCard(const CardData& card)
{
    m_card = card;
    if (!canStand(m_current))
        m_current = {};
    fill();
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        lines << describe(row);
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    place();
    viewport()->update();
}

QString DashboardChart::numberText(const std::optional<double>& value) const
{
    if (!value)
        return QStringLiteral("—");
    return m_card.isRate ? styledPercent(*value) : styledPlain(*value);
}

QString DashboardChart::ownText(const Mark& mark)
{
    if (!mark.value)
        return QStringLiteral("—");
    if (mark.isRate)
        return styledPercent(*mark.value);
    const QString unit = unitText(mark.unit);
    return unit.isEmpty() ? styledPlain(*mark.value) : styledPlain(*mark.value) + u' ' + unit;
}

QString DashboardChart::describe(int row, int mark) const
{
    const CardRow& shown = m_card.rows[row];
    const auto said = [&](qsizetype at) {
        if (!shown.marks[at].name.isEmpty())
            return QStringLiteral("%1 %2").arg(shown.marks[at].name, ownText(shown.marks[at]));
        const auto& value = shown.marks[at].value;
        const QString number = value ? numberText(value) + m_card.unit : tr("没有记录");
        const QString name = m_card.series.value(at).name;
        return name.isEmpty() ? number : QStringLiteral("%1 %2").arg(name, number);
    };
    QStringList words{shown.spoken()};
    for (qsizetype at = 0; at < shown.marks.size(); ++at) {
        const bool isShown = mark == at || (mark < 0 && (shown.marks[at].value.value_or(0) != 0 || at == 0));
        if (isShown)
            words << said(at);
    }
    if (shown.marks.isEmpty() && !shown.end.isEmpty())
        words << shown.end;
    return words.join(QStringLiteral("  "));
}

DashboardChart::Place DashboardChart::placeAt(QPointF at) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int mark = 0; mark < static_cast<int>(m_card.rows[row].marks.size()); ++mark) {
            if (markArea(row, mark).contains(at))
                return {row, mark};
        }
        if (rowArea(row).contains(at) && canStand({row, -1}))
            return {row, -1};
    }
    return {};
}

bool DashboardChart::canStand(Place place) const
{
    if (place.row < 0 || place.row >= rowCount() || m_card.rows[place.row].isHeading)
        return false;
    return place.mark < static_cast<int>(m_card.rows[place.row].marks.size());
}

DashboardLink DashboardChart::linkOf(Place place) const
{
    if (!canStand(place))
        return {};
    const CardRow& row = m_card.rows[place.row];
    if (place.mark >= 0 && !row.marks[place.mark].link.isEmpty())
        return row.marks[place.mark].link;
    if (!row.link.isEmpty())
        return row.link;
    return row.marks.isEmpty() ? DashboardLink() : row.marks.constFirst().link;
}

DashboardLink DashboardChart::linkAt(QPointF place) const
{
    return linkOf(placeAt(place));
}

void DashboardChart::open(Place place)
{
    if (const DashboardLink link = linkOf(place); !link.isEmpty())
        Q_EMIT linkOpened(link);
}

void DashboardChart::setCurrent(Place place)
{
    if (place == m_current)
        return;
    m_current = place;
    viewport()->update();
}

bool DashboardChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Place at = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), at.row < 0 ? QString() : plainToolTip(describe(at.row, at.mark)), this);
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus())
        setCurrent({});
    return QChartView::viewportEvent(event);
}

void DashboardChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    // A legend may need other lines now.
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    place();
}

void DashboardChart::mouseMoveEvent(QMouseEvent* event)
{
    const Place at = placeAt(event->position());
    setCurrent(at);
    viewport()->setCursor(linkOf(at).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void DashboardChart::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void DashboardChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Place at = placeAt(event->position());
    if (event->button() != Qt::LeftButton || at.row < 0)
        return;
    setCurrent(at);
    open(at);
}

/// Along the rows, and within one from the whole row over its marks.
bool DashboardChart::step(int key)
{
    const bool isDown = direction() == Qt::Vertical;
    const int back = isDown ? Qt::Key_Up : Qt::Key_Left;
    const int on = isDown ? Qt::Key_Down : Qt::Key_Right;
    if (key == back || key == on) {
        const int by = key == on ? 1 : -1;
        Place next{m_current.row + by, m_current.mark};
        while (next.row >= 0 && next.row < rowCount() && !canStand({next.row, -1}))
            next.row += by;
        if (!canStand(next))
            next.mark = -1;
        if (canStand(next))
            setCurrent(next);
        return true;
    }
    const int less = isDown ? Qt::Key_Left : Qt::Key_Up;
    const int more = isDown ? Qt::Key_Right : Qt::Key_Down;
    if (key != less && key != more)
        return false;
    const Place next{m_current.row, std::max(-1, m_current.mark + (key == more ? 1 : -1))};
    if (canStand(next))
        setCurrent(next);
    return true;
}

void DashboardChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::NoModifier && rowCount() > 0 && step(key))
        return;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && canStand(m_current))
        return open(m_current);
    event->ignore();
}

void DashboardChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current.row < 0 && event->reason() != Qt::MouseFocusReason)
        step(direction() == Qt::Vertical ? Qt::Key_Down : Qt::Key_Right);
}

void DashboardChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setCurrent({});
}

/// The page scrolls, not the chart.
void DashboardChart::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

/// The card's own menu.
void DashboardChart::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore();
}

void DashboardChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (canStand(m_current)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().hover);
        painter->drawRoundedRect(rowArea(m_current.row), scaled(4), scaled(4));
    }
    paintGround(*painter);
}

void DashboardChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    painter->setRenderHint(QPainter::TextAntialiasing);
    paintWords(*painter);
    if (!canStand(m_current) || m_current.mark < 0)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().text, scaled(2)));
    painter->drawRect(markArea(m_current.row, m_current.mark));
}

} // namespace ledger
