// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ledger {

/// A line drawing of resources/icons/icons.txt at any size and resolution; a null icon for an unknown name.
/// With an invalid colour it follows the palette: text, accent when selected or checked, grey when disabled.
QIcon lineIcon(const QString& name, const QColor& colour = {});

QStringList lineIconNames();

} // namespace ledger
