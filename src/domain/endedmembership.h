// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

namespace ledger {

/// Died, was expelled or stopped before the day, and was not restored by then.
bool hasEndedMembership(const OrgMember& member, QDate day);

} // namespace ledger
