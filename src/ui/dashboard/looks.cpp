// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/looks.h"

#include "ui/kit/style.h"

#include <QApplication>

namespace ledger {

static constexpr int Plain = 100;

LookGuard::LookGuard(Appearance appearance, int scalePercent)
    : m_isDark(theme().isDark)
    , m_percent(scaled(Plain))
    , m_isChanged(m_isDark != (appearance == Appearance::Dark) || m_percent != scalePercent
                  || !theme().ground.isValid())
{
    if (m_isChanged)
        applyStyle(*qApp, appearance, scalePercent);
}

LookGuard::~LookGuard()
{
    if (m_isChanged)
        applyStyle(*qApp, m_isDark ? Appearance::Dark : Appearance::Light, m_percent);
}

} // namespace ledger
