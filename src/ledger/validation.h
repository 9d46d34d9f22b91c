// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

/// How thoroughly a save looks at what it is given.
enum class Validation {
    Full, ///< as typed by a person
    Planned, ///< checked already by the importer's plan or made by the demo
};

} // namespace ledger
