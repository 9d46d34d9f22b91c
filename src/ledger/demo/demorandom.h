// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace ledger {

/// A stream of numbers that is the same on every machine for the same seed (SplitMix64; the standard library's
/// distributions differ between implementations).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 … count − 1; 0 when there is nothing to choose.
    int below(qsizetype count) { return count <= 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(count)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day(QDate from, QDate to) { return from.addDays(below(from.daysTo(to) + 1)); }
    template<class T>
    const T& pick(const QList<T>& list)
    {
        return list[below(list.size())];
    }

private:
    quint64 m_state;
};

} // namespace ledger
