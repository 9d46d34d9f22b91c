// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookchild.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <thread>

/// The reading process of the tests; a first word "crash", "hang" or "chatter" makes it misbehave instead.
int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "crash") == 0)
        std::abort();
    if (argc > 1 && std::strcmp(argv[1], "hang") == 0)
        std::this_thread::sleep_for(std::chrono::hours(1));
    if (argc > 1 && std::strcmp(argv[1], "chatter") == 0)
        return std::system("head -c 100000 /dev/urandom");
    return ledger::readWorkbookChild(argc, argv);
}
