// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageimage.h"

#include <QPainter>

namespace ledger {

QImage imageOfPage(const LaidOutReport& report, int page, int width)
{
    const double scale = width / report.sheet.width;
    QImage image(width, qRound(report.sheet.height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, report, page);
    return image;
}

} // namespace ledger
