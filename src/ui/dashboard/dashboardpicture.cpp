// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpicture.h"

#include "core/safefile.h"
#include "report/pdftextmap.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/looks.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <memory>

namespace ledger {

namespace {

constexpr int PictureWidth = 1440; ///< of a page A4; A3 has room for three columns
constexpr int WidePictureWidth = 2036;
constexpr int PictureMargin = 28;
constexpr int FootHeight = 30;
constexpr qreal Sharpness = 2; ///< pixels of the picture per pixel of the window
constexpr qreal LeastFit = 0.85; ///< so small a page is drawn rather than begin another with the next row

QString say(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

/// The dashboard with a head, laid out at its final size but never shown.
class Sheet
{
public:
    Sheet(const DashboardData& data, const DashboardSheet& sheet, const QColor& ground);

    QWidget& picture() { return *m_picture; }
    /// From above, each to be drawn into `height` and hardly smaller than it is, unless a single row of cards is too high;
    /// together the whole picture.
    QList<QRect> slices(int height) const;

private:
    void layOut(int width);

    std::unique_ptr<QWidget> m_picture;
    DashboardView* m_view;
};

Sheet::Sheet(const DashboardData& data, const DashboardSheet& sheet, const QColor& ground)
    : m_picture(std::make_unique<QWidget>())
    , m_view(new DashboardView(ChartCard::Place::Paper, m_picture.get()))
{
    QPalette palette = m_picture->palette();
    palette.setColor(QPalette::Window, ground);
    m_picture->setPalette(palette);
    m_picture->setAutoFillBackground(true);
    m_picture->setAttribute(Qt::WA_DontShowOnScreen);
    auto* layout = new QVBoxLayout(m_picture.get());
    layout->setContentsMargins(PictureMargin, PictureMargin, PictureMargin, PictureMargin);
    layout->setSpacing(scaled(16));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(dashboardTitle(data), LabelRole::PageTitle, m_picture.get()));
    head->addStretch();
    const QString whose = data.scopeName.isEmpty() ? sheet.unitName : data.scopeName;
    head->addWidget(makeLabel(whose, LabelRole::Muted, m_picture.get()));
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    QStringList ids = sheet.cards;
    for (const CardKind& kind : dashboardCards()) {
        if (sheet.cards.isEmpty())
            ids << kind.id;
    }
    m_view->setCards(ids);
    m_view->setData(data);
    layOut(sheet.paper == DashboardPaper::A3 ? WidePictureWidth : PictureWidth);
}

/// First as wide as it shall be, so that the columns are arranged; then as high as they need.
void Sheet::layOut(int width)
{
    QLayout* layout = m_picture->layout();
    m_picture->resize(width, width);
    m_picture->show();
    layout->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
    m_picture->resize(width, height);
    layout->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QList<QRect> Sheet::slices(int height) const
{
    const int top = m_view->mapTo(m_picture.get(), QPoint(0, 0)).y();
    QList<QRect> slices;
    int from = 0;
    int to = 0;
    for (const int end : m_view->rowEnds()) {
        const int rowEnd = top + end;
        if (to > from && rowEnd - from > height / LeastFit) {
            slices.append({0, from, m_picture->width(), to - from});
            from = to;
        }
        to = rowEnd;
    }
    slices.append({0, from, m_picture->width(), std::max(to, from + 1) - from});
    return slices;
}

Result<QByteArray> pngOf(QWidget& picture)
{
    QImage image(picture.size() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    image.fill(theme().ground);
    picture.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Dashboard", "驾驶舱的图片没有生成。")));
    return bytes;
}

void paintFoot(QPainter& painter, const QRectF& room, int page, int pages)
{
    painter.setFont(fontOf(12));
    painter.setPen(theme().muted);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine,
                     say(QT_TRANSLATE_NOOP("Dashboard", "第 %1 页 共 %2 页")).arg(page).arg(pages));
}

/// Every page as wide as the paper; false when the device does not answer.
bool paintOnto(QPagedPaintDevice& device, Sheet& sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.width()) / sheet.picture().width();
    const int height = static_cast<int>(device.height() / scale) - FootHeight;
    const QList<QRect> slices = sheet.slices(height);
    for (qsizetype page = 0; page < slices.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        const QRect& slice = slices[page];
        const qreal fit = std::min(1.0, qreal(height) / slice.height());
        painter.save();
        painter.scale(scale, scale);
        paintFoot(painter, QRectF(0, height, slice.width(), FootHeight), static_cast<int>(page) + 1,
                  static_cast<int>(slices.size()));
        painter.translate(slice.width() * (1 - fit) / 2, 0);
        painter.scale(fit, fit);
        sheet.picture().render(&painter, QPoint(0, 0), QRegion(slice));
        painter.restore();
    }
    return painter.end();
}

QPageLayout lyingPage(DashboardPaper paper)
{
    constexpr qreal margin = 8;
    const auto size = paper == DashboardPaper::A3 ? QPageSize::A3 : QPageSize::A4;
    return {QPageSize(size), QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin),
            QPageLayout::Millimeter};
}

Result<QByteArray> pdfOf(Sheet& sheet, DashboardPaper paper, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageLayout(lyingPage(paper));
    if (!paintOnto(writer, sheet))
        return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Dashboard", "驾驶舱的 PDF 没有生成。")));
    constexpr int anySize = 14;
    repairTextMaps(bytes, {fontOf(anySize), fontOf(anySize, QFont::DemiBold), fontOf(anySize, QFont::Bold)});
    return bytes;
}

} // namespace

QString dashboardTitle(const DashboardData& data)
{
    return say(QT_TRANSLATE_NOOP("Dashboard", "党建驾驶舱 · %1")).arg(data.periodLabel);
}

Result<> writeDashboard(const DashboardData& data, const DashboardSheet& sheet, const QString& path)
{
    const LookGuard look(Appearance::Light, 100);
    const bool isPdf = path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    Sheet drawn(data, sheet, isPdf ? theme().surface : theme().ground);
    const auto bytes = isPdf ? pdfOf(drawn, sheet.paper, dashboardTitle(data)) : pngOf(drawn.picture());
    if (!bytes)
        return bytes.error();
    return writeFileSafely(path, *bytes);
}

Result<> printDashboard(const DashboardData& data, const DashboardSheet& sheet, QPagedPaintDevice& device)
{
    const LookGuard look(Appearance::Light, 100);
    Sheet drawn(data, sheet, theme().surface);
    device.setPageLayout(lyingPage(sheet.paper));
    if (!paintOnto(device, drawn))
        return fail(ErrorCode::Unavailable,
                    say(QT_TRANSLATE_NOOP("Dashboard", "打印机没有响应，请检查打印机后重试，或导出图片再打印。")));
    return {};
}

} // namespace ledger
