// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "exchange/workbook/workbookchild.h"

#include <cstring>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

/// Files of ours are for their owner only, and what is in memory stays there (faults.md D19).
static void guardPrivacy()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

int main(int argc, char** argv)
{
    guardPrivacy();
    if (argc > 1 && std::strcmp(argv[1], "__read-workbook") == 0)
        return ledger::readWorkbookChild(argc, argv);
    return ledger::runProgram(argc, argv);
}
