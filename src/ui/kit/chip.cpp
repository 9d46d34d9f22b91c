// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/style.h"

#include <QPainter>

namespace ledger {

namespace {

struct ChipColours {
    QColor text;
    QColor ground;
};

ChipColours coloursOf(Tone tone)
{
    const Theme& t = theme();
    switch (tone) {
    case Tone::Good:
        return {t.good, t.goodSoft};
    case Tone::Warning:
        return {t.warning, t.warningSoft};
    case Tone::Bad:
        return {t.bad, t.badSoft};
    case Tone::Neutral:
        return {t.neutral, t.neutralSoft};
    case Tone::None:
        break;
    }
    return {t.text, {}};
}

} // namespace

int chipWidth(const QPainter& painter, const QString& text)
{
    return painter.fontMetrics().horizontalAdvance(text) + scaled(16);
}

void paintChip(QPainter& painter, const QRect& room, const QString& text, Tone tone)
{
    const ChipColours colours = coloursOf(tone);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = qMin(room.width(), chipWidth(painter, text));
    const int height = metrics.height() + scaled(4);
    const QRect chip(room.left(), room.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(chip, scaled(4), scaled(4));
    painter.setPen(colours.text);
    painter.drawText(chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - scaled(8)));
}

} // namespace ledger
