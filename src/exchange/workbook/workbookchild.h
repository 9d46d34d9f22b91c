// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// The reading process behind readWorkbook(): takes limits and path from the last two arguments, limits itself,
/// writes the sheets to standard output as blocks. Needs no QCoreApplication. Returns the exit status of the process.
int readWorkbookChild(int argc, char** argv);

} // namespace ledger
