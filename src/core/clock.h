// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace ledger {

/// Where "today" comes from: the machine, or a day given by --today. A value; copy it freely.
class Clock
{
public:
    static Clock system();
    /// Always the given day; an invalid day gives the system clock.
    static Clock fixed(QDate day);

    QDate today() const;
    /// UTC; with a fixed day, that day with the real time of day, or half a day off: it is that day in Greenwich and here.
    QDateTime now() const;

private:
    QDate m_fixed;
};

} // namespace ledger
