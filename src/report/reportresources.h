// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// Makes the built-in compositions and the font list reachable; may be called more than once.
void initReportResources();

} // namespace ledger
