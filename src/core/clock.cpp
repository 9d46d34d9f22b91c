// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace ledger {

Clock Clock::system()
{
    return {};
}

Clock Clock::fixed(QDate day)
{
    Clock clock;
    clock.m_fixed = day;
    return clock;
}

QDate Clock::today() const
{
    return m_fixed.isValid() ? m_fixed : QDate::currentDate();
}

QDateTime Clock::now() const
{
    const QDateTime real = QDateTime::currentDateTimeUtc();
    if (!m_fixed.isValid())
        return real;
    constexpr qint64 halfADay = 12 * 60 * 60;
    const QDateTime at(m_fixed, real.time(), Qt::UTC);
    const QDate here = at.toLocalTime().date();
    return here == m_fixed ? at : at.addSecs(here > m_fixed ? -halfADay : halfADay);
}

} // namespace ledger
