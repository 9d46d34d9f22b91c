// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpicture.h"

#include "core/safefile.h"
#include "ui/dashboard/dashboardview.h"
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

constexpr int PictureWidth = 1440;
constexpr int PictureMargin = 28;
constexpr qreal Sharpness = 2; ///< pixels of the picture per pixel of the window

QString say(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

/// Puts the light look at its usual size in the place of the one in force, for as long as it lives.
class PaperLook
{
public:
    PaperLook()
        : m_isDark(theme().isDark)
        , m_percent(scaled(100))
        , m_isChanged(m_isDark || m_percent != 100 || !theme().ground.isValid())
    {
        if (m_isChanged)
            applyStyle(*qApp, Appearance::Light);
    }
    ~PaperLook()
    {
        if (m_isChanged)
            applyStyle(*qApp, m_isDark ? Appearance::Dark : Appearance::Light, m_percent);
    }
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;

private:
    bool m_isDark;
    int m_percent;
    bool m_isChanged;
};

/// The dashboard with a head, laid out at its final size but never shown.
std::unique_ptr<QWidget> layOutPicture(const DashboardData& data, const QString& unitName, const QColor& ground)
{
    auto picture = std::make_unique<QWidget>();
    QPalette palette = picture->palette();
    palette.setColor(QPalette::Window, ground);
    picture->setPalette(palette);
    picture->setAutoFillBackground(true);
    picture->setAttribute(Qt::WA_DontShowOnScreen);
    auto* layout = new QVBoxLayout(picture.get());
    layout->setContentsMargins(PictureMargin, PictureMargin, PictureMargin, PictureMargin);
    layout->setSpacing(scaled(16));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(dashboardTitle(data), LabelRole::PageTitle, picture.get()));
    head->addStretch();
    const QString whose = data.scopeName.isEmpty() ? unitName : data.scopeName;
    head->addWidget(makeLabel(whose, LabelRole::Muted, picture.get()));
    layout->addLayout(head);
    auto* view = new DashboardView(picture.get());
    view->setData(data);
    layout->addWidget(view, 1);
    // First as wide as it shall be, so that the columns are arranged; then as high as they need.
    picture->resize(PictureWidth, PictureWidth);
    picture->show();
    layout->activate();
    picture->resize(PictureWidth,
                    layout->hasHeightForWidth() ? layout->totalHeightForWidth(PictureWidth)
                                                : layout->totalMinimumSize().height());
    layout->activate();
    return picture;
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

/// As large as fits on the page; false when the device does not answer.
bool paintOnto(QPagedPaintDevice& device, QWidget& picture)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = std::min(qreal(device.width()) / picture.width(), qreal(device.height()) / picture.height());
    painter.translate((device.width() - scale * picture.width()) / 2, 0);
    painter.scale(scale, scale);
    picture.render(&painter);
    return painter.end();
}

QPageLayout lyingPage()
{
    constexpr qreal margin = 8;
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin),
            QPageLayout::Millimeter};
}

Result<QByteArray> pdfOf(QWidget& picture, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageLayout(lyingPage());
    if (!paintOnto(writer, picture))
        return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Dashboard", "驾驶舱的 PDF 没有生成。")));
    return bytes;
}

} // namespace

QString dashboardTitle(const DashboardData& data)
{
    return say(QT_TRANSLATE_NOOP("Dashboard", "党建驾驶舱 · %1")).arg(data.periodLabel);
}

Result<> writeDashboard(const DashboardData& data, const QString& unitName, const QString& path)
{
    const PaperLook look;
    const bool isPdf = path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    const auto picture = layOutPicture(data, unitName, isPdf ? theme().surface : theme().ground);
    const auto bytes = isPdf ? pdfOf(*picture, dashboardTitle(data)) : pngOf(*picture);
    if (!bytes)
        return bytes.error();
    return writeFileSafely(path, *bytes);
}

Result<> printDashboard(const DashboardData& data, const QString& unitName, QPagedPaintDevice& device)
{
    const PaperLook look;
    const auto picture = layOutPicture(data, unitName, theme().surface);
    device.setPageLayout(lyingPage());
    if (!paintOnto(device, *picture))
        return fail(ErrorCode::Unavailable,
                    say(QT_TRANSLATE_NOOP("Dashboard", "打印机没有响应，请检查打印机后重试，或导出图片再打印。")));
    return {};
}

} // namespace ledger
