// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// Makes the library's compiled-in files reachable; a static library drops them otherwise. May be called more than once.
void initCoreResources();

} // namespace ledger
