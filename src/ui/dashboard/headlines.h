// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/cardkind.h"

namespace ledger {

/// The large numbers of the period, each with its change on the period before and on the year before.
Result<QList<Headline>> collectHeadlines(CardQuestion& question);

} // namespace ledger
