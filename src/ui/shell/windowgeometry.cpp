// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowgeometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace ledger {

static constexpr QSize FirstSize(1440, 900);
/// So much of the title must be on a screen that the window can be moved.
static constexpr int LeastVisible = 120;
static constexpr int FrameAllowance = 48;

static bool isReachable(const QRect& frame)
{
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(frame);
        if (seen.width() >= LeastVisible && seen.height() >= LeastVisible
            && seen.top() <= frame.top() + LeastVisible / 4)
            return true;
    }
    return false;
}

void restoreGeometryOf(QWidget& window, const QByteArray& geometry)
{
    if (!geometry.isEmpty() && window.restoreGeometry(geometry) && isReachable(window.frameGeometry()))
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    // A frame whose size nobody knows yet comes on top; where that does not fit, the window takes the whole screen.
    const bool fits = room.width() > FirstSize.width() && room.height() > FirstSize.height() + FrameAllowance;
    const QSize size = fits ? FirstSize : room.size() - QSize(FrameAllowance, FrameAllowance);
    window.setWindowState(fits ? Qt::WindowNoState : Qt::WindowMaximized);
    window.resize(size);
    window.move(room.center() - QPoint(size.width() / 2, size.height() / 2));
}

} // namespace ledger
