// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"
#include "report/textsetting.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr double WidestPhoto = 0.86; ///< of the text block
constexpr double TallestPhoto = 0.4; ///< so that two stand on a page

} // namespace

Strip contentsLine(const QString& words, int page, const TextSetting& setting)
{
    const QFontMetricsF metrics(setting.font);
    const QString number = page > 0 ? QString::number(page) : QString();
    const QString dot = QStringLiteral("·");
    const double gap = metrics.horizontalAdvance(dot);
    const double room = setting.width - metrics.horizontalAdvance(QStringLiteral("0000")) - 2 * gap;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
    const double left = room - metrics.horizontalAdvance(shown);
    const QString dots(std::max(0, static_cast<int>(std::floor(left / gap)) - 1), u'·');
    Strip line = setText({{shown + dots}}, setting).first();
    TextSetting right = setting;
    right.align = Qt::AlignRight;
    line.lines += setText({{number}}, right).first().lines;
    return line;
}

QSizeF photoSize(const ReportImage& image, const paper::Sheet& sheet)
{
    const double widest = sheet.textWidth * WidestPhoto;
    const double tallest = sheet.textHeight * TallestPhoto;
    const double scale = std::min(widest / std::max(1, image.width), tallest / std::max(1, image.height));
    return {image.width * scale, image.height * scale};
}

void addPhoto(StripFlow& flow, const ReportImage& image, const FontSet& fonts)
{
    using namespace paper;
    const QSizeF size = photoSize(image, flow.sheet);
    Strip photo;
    photo.height = size.height() + LinePitch / 4;
    photo.images += PlacedImage{image.bytes, {{(flow.sheet.textWidth - size.width()) / 2, 0}, size}};
    photo.isKeptWithNext = true;
    flow.strips += photo;
    const TextSetting words{fonts.font(FontRole::Body, SmallSize),
                            flow.sheet.textWidth,
                            SmallSize * UnitsPerPoint * 1.5,
                            0,
                            Qt::AlignHCenter,
                            {}};
    QList<Strip> lines = setText({{image.caption}}, words);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i].isKeptWithNext = true;
    flow.strips += lines;
    Strip space;
    space.height = LinePitch / 2;
    space.isSpace = true;
    flow.strips += space;
}

} // namespace ledger
