// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

namespace ledger::bench {

static double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

static double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(const Comparison& comparison)
{
    QList<double> program;
    QList<double> limit;
    for (int round = 0; round < comparison.rounds; ++round) {
        limit << milliseconds(comparison.limit);
        program << milliseconds(comparison.program);
    }
    const double ratio = median(program) / median(limit);
    const QString goal = comparison.goal > 0 ? QStringLiteral("goal ≤ %1").arg(comparison.goal) : QString();
    const QString line = QStringLiteral("%1 %2 ms | %3 %4 ms | ratio %5 %6")
                             .arg(comparison.name, -46)
                             .arg(median(program), 9, 'f', 2)
                             .arg(comparison.limitName, -44)
                             .arg(median(limit), 9, 'f', 2)
                             .arg(ratio, 7, 'f', 2)
                             .arg(goal);
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void give(const QString& up)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(up));
    std::exit(1);
}

} // namespace ledger::bench
