// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <csignal>

namespace ledger {

namespace {

volatile std::sig_atomic_t s_isWanted = 0;

extern "C" void noteInterruption(int number)
{
    s_isWanted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    s_isWanted = 0;
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isWanted() const
{
    return s_isWanted != 0;
}

} // namespace ledger
