// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// Makes style sheet, colours and icons reachable; a static library drops them otherwise. May be called more than once.
void initKitResources();

} // namespace ledger
