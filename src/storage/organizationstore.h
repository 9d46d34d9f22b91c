// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/vocabulary.h"
#include "storage/connection.h"

namespace ledger {

/// Reads the branches alone.
Result<Organization> loadBranchTree(Connection& connection, const Vocabulary& vocabulary);

/// Reads branches, members, memberships and posts into memory.
Result<Organization> loadOrganization(Connection& connection, const Vocabulary& vocabulary);

} // namespace ledger
