// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace ledger {

/// Puts a window where it was left, or in the middle of the screen when that place is not on any screen now.
void restoreGeometryOf(QWidget& window, const QByteArray& geometry);

} // namespace ledger
