// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// Makes migrations and catalogue files readable; a static library's resources are dropped unless asked for.
void initStorageResources();

} // namespace ledger
