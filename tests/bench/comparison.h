// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace ledger::bench {

/// One line of the table: what the program does against the barest program that does the necessary part.
struct Comparison {
    QString name;
    QString limitName;
    double goal = 0; ///< the ratio not to be passed (speed.md); 0 = none set
    std::function<void()> program;
    std::function<void()> limit;
    int rounds = 5;
};

/// Runs both in turn, so that a busy machine slows both, and prints the medians and their ratio.
void compare(const Comparison& comparison);
/// Ends the run: what is measured did not work.
[[noreturn]] void give(const QString& up);

} // namespace ledger::bench
