// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lights.h"
#include "ui/kit/style.h"

namespace ledger {

/// The colour of a light in bars, the same on every page; the lights differ in grey print too.
inline QColor lightColour(Light light)
{
    const Theme& t = theme();
    switch (light) {
    case Light::Green:
        return t.series.value(3);
    case Light::Yellow:
        return t.series.value(2);
    case Light::Red:
        return t.isDark ? t.series.value(6) : t.series.value(0);
    case Light::Grey:
        return t.isDark ? QColor(QStringLiteral("#565B64")) : QColor(QStringLiteral("#D3D6DB"));
    }
    Q_UNREACHABLE();
}

} // namespace ledger
