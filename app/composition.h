// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// Joins the parts: a sub-command with as much of Qt as it needs, or the window. Gives the exit status.
int runProgram(int argc, char** argv);

} // namespace ledger
