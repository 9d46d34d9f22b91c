// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

class QApplication;

namespace ledger {

struct WindowOptions {
    QString ledgerPath; ///< empty: the one opened last, or a start window that asks
    Clock clock = Clock::system();
    QString settingsPath = {}; ///< empty: the usual place
    QString pageId = {}; ///< page to begin with; empty: the last one
};

/// Shows the window until it is closed. Exit status: 0, or 3 when the named ledger cannot be opened.
int runWindow(QApplication& app, const WindowOptions& options);

} // namespace ledger
