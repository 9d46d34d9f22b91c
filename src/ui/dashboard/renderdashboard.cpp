// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/renderdashboard.h"

#include "core/safefile.h"
#include "ledger/ledger.h"
#include "ui/dashboard/collectdashboard.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ledger {

namespace {

constexpr int PictureWidth = 1440;
constexpr int PictureMargin = 28;
constexpr qreal Sharpness = 2; ///< pixels of the picture per pixel of the window

QString say(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

QString titleOf(const DashboardData& data)
{
    return say(QT_TRANSLATE_NOOP("Dashboard", "党建驾驶舱 · %1")).arg(data.periodLabel);
}

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
    head->addWidget(makeLabel(titleOf(data), LabelRole::PageTitle, picture.get()));
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
    picture->resize(PictureWidth, layout->hasHeightForWidth() ? layout->totalHeightForWidth(PictureWidth)
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

/// One sheet of A4, lying, with the dashboard as large as fits.
Result<QByteArray> pdfOf(QWidget& picture, const QString& title)
{
    constexpr qreal marginMillimetres = 8;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Dashboard", "驾驶舱的 PDF 没有生成。")));
    const qreal scale = std::min(qreal(writer.width()) / picture.width(), qreal(writer.height()) / picture.height());
    painter.translate((writer.width() - scale * picture.width()) / 2, 0);
    painter.scale(scale, scale);
    picture.render(&painter);
    painter.end();
    return bytes;
}

} // namespace

Result<> writeDashboard(const DashboardData& data, const QString& unitName, const QString& path)
{
    const bool isPdf = path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    const auto picture = layOutPicture(data, unitName, isPdf ? theme().surface : theme().ground);
    const auto bytes = isPdf ? pdfOf(*picture, titleOf(data)) : pngOf(*picture);
    if (!bytes)
        return bytes.error();
    return writeFileSafely(path, *bytes);
}

Result<> renderDashboard(Ledger& ledger, const Period& period, const QString& path)
{
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const QDate today = ledger.clock().today();
    auto figures = Figures::load(**reader, today);
    if (!figures)
        return figures.error();
    const auto data = collectDashboard(*figures, period, 0, today);
    if (!data)
        return data.error();
    applyStyle(*qApp, Appearance::Light);
    return writeDashboard(*data, ledger.setting(QStringLiteral("unit.name")), path);
}

} // namespace ledger
