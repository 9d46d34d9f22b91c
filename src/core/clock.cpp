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
    const QDateTime real = QDateTime::currentDateTime();
    return (m_fixed.isValid() ? QDateTime(m_fixed, real.time()) : real).toUTC();
}

} // namespace ledger
