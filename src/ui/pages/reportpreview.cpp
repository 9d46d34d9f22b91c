// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpreview.h"

#include "report/paper.h"
#include "ui/kit/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace ledger {

namespace {

constexpr int PageGap = 24; ///< around and between pages, at 100 %
constexpr int WidestPage = 960;
constexpr int PaperWidth = 794; ///< of A4 at 96 dots per inch
constexpr int ZoomStep = 25;
constexpr int KeptAround = 2; ///< pages kept before and after those shown

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("报表预览"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setCornerWidget(new QWidget(this));
}

void ReportPreview::setReport(int pages, const QList<FigureLink>& links, Start start)
{
    m_pages = pages;
    m_links = links;
    m_images.clear();
    m_asked.clear();
    m_focused = -1;
    m_shownPage = -1;
    if (start == Start::Top)
        verticalScrollBar()->setValue(0);
    updateBars();
    askForShown();
    viewport()->update();
}

void ReportPreview::setZoom(Fit fit, int percent)
{
    const QScrollBar* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_fit = fit;
    m_percent = std::clamp(percent, LeastPercent, GreatestPercent);
    updateBars();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    askForShown();
    viewport()->update();
    Q_EMIT zoomChanged();
}

int ReportPreview::percent() const
{
    return qRound(100.0 * pageSize().width() / scaled(PaperWidth));
}

void ReportPreview::zoomBy(int steps)
{
    const int now = percent();
    const int next = (steps > 0 ? now / ZoomStep + 1 : (now - 1) / ZoomStep) * ZoomStep;
    setZoom(Fit::Percent, next);
}

void ReportPreview::goToPage(int page)
{
    const int step = pageSize().height() + scaled(PageGap);
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, m_pages - 1)) * step);
}

void ReportPreview::notePage()
{
    if (currentPage() == m_shownPage)
        return;
    m_shownPage = currentPage();
    Q_EMIT pageChanged();
}

void ReportPreview::setImage(int page, const QImage& image)
{
    m_images.insert(page, image);
    viewport()->update();
}

QSize ReportPreview::pageSize() const
{
    const double ratio = m_sheet.height / m_sheet.width;
    int width = std::clamp(viewport()->width() - 2 * scaled(PageGap), 200, scaled(WidestPage));
    if (m_fit == Fit::Page)
        width = std::min(width, std::max(200, qRound((viewport()->height() - 2 * scaled(PageGap)) / ratio)));
    else if (m_fit == Fit::Percent)
        width = qRound(scaled(PaperWidth) * m_percent / 100 * m_sheet.width / paper::PageWidth);
    return {width, qRound(width * ratio)};
}

int ReportPreview::imageWidth() const
{
    return qRound(pageSize().width() * devicePixelRatioF());
}

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int top = scaled(PageGap) + page * (size.height() + scaled(PageGap)) - verticalScrollBar()->value();
    const int free = viewport()->width() - size.width();
    const bool isWider = free < 2 * scaled(PageGap);
    return {QPoint(isWider ? scaled(PageGap) - horizontalScrollBar()->value() : free / 2, top), size};
}

int ReportPreview::currentPage() const
{
    const int step = pageSize().height() + scaled(PageGap);
    return std::clamp((verticalScrollBar()->value() + viewport()->height() / 3) / step, 0, std::max(0, m_pages - 1));
}

QRectF ReportPreview::areaOf(const FigureLink& link) const
{
    const QRect page = pageRect(link.page);
    const double scale = page.width() / m_sheet.width;
    return QRectF(link.area.topLeft() * scale, link.area.size() * scale).translated(page.topLeft());
}

const FigureLink* ReportPreview::linkAt(QPoint point) const
{
    for (const FigureLink& link : m_links) {
        if (areaOf(link).adjusted(-2, 0, 2, 0).contains(point))
            return &link;
    }
    return nullptr;
}

void ReportPreview::updateBars()
{
    const int whole = m_pages == 0 ? 0 : m_pages * (pageSize().height() + scaled(PageGap)) + scaled(PageGap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(40));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    const int wide = pageSize().width() + 2 * scaled(PageGap);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(scaled(40));
    // A page as wide as the view must not call for a bar by its own rounding.
    horizontalScrollBar()->setRange(0, m_fit == Fit::Percent ? std::max(0, wide - viewport()->width()) : 0);
    notePage();
}

void ReportPreview::askForShown()
{
    const int width = imageWidth();
    for (int page = 0; page < m_pages; ++page) {
        const QRect area = pageRect(page);
        const int around = KeptAround * area.height();
        const bool isNear = area.bottom() > -around && area.top() < viewport()->height() + around;
        if (!isNear) {
            m_images.remove(page);
            m_asked.remove(page);
        } else if (area.intersects(viewport()->rect()) && m_asked.value(page) != width) {
            m_asked.insert(page, width);
            Q_EMIT pageNeeded(page, width);
        }
    }
}

void ReportPreview::paintPaper(QPainter& painter, int page) const
{
    const QRect area = pageRect(page);
    for (int i = 1; i <= scaled(6); ++i) {
        painter.setPen(QColor(0, 0, 0, 22 / i));
        painter.drawRoundedRect(area.adjusted(-i, -i + 2, i, i + 2), i, i);
    }
    painter.fillRect(area, Qt::white);
    if (const auto image = m_images.constFind(page); image != m_images.constEnd())
        painter.drawImage(area, *image);
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(), theme().ground);
    for (int page = 0; page < m_pages; ++page) {
        if (pageRect(page).intersects(viewport()->rect()))
            paintPaper(painter, page);
    }
    QColor line = theme().accent;
    line.setAlpha(110);
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const QRectF area = areaOf(m_links[i]);
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.setPen(QPen(line, i == m_focused ? 2 : 1));
        // Close below the digits: the lower part of a line is the room to the next one.
        const qreal y = area.bottom() - area.height() * 0.2;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (i == m_focused)
            painter.drawRect(area);
    }
}

void ReportPreview::resizeEvent(QResizeEvent*)
{
    updateBars();
    askForShown();
    Q_EMIT zoomChanged();
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ReportPreview::scrollContentsBy(int, int)
{
    askForShown();
    viewport()->update();
    notePage();
}

bool ReportPreview::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const bool isLink = linkAt(static_cast<QMouseEvent*>(event)->position().toPoint()) != nullptr;
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const FigureLink* link = linkAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && link != nullptr)
            Q_EMIT figureClicked(link->figure);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// Chooses the next figure and brings it into view.
void ReportPreview::step(int direction)
{
    if (m_links.isEmpty())
        return;
    const int count = static_cast<int>(m_links.size());
    m_focused = m_focused < 0 ? (direction > 0 ? 0 : count - 1) : (m_focused + direction + count) % count;
    const QRectF area = areaOf(m_links[m_focused]);
    if (!QRectF(viewport()->rect()).contains(area))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(area.top()) - viewport()->height() / 3);
    viewport()->update();
}

/// Left and right go from figure to figure, Enter opens one, Ctrl with + − 0 zooms; the rest scrolls.
void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn)
        || (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Equal))
        return zoomBy(1);
    if (event->matches(QKeySequence::ZoomOut))
        return zoomBy(-1);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        return setZoom(Fit::Width);
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0)
            Q_EMIT figureClicked(m_links[m_focused].figure);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ledger
