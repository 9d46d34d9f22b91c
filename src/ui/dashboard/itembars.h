// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/cardkind.h"

namespace ledger {

/// The responsibility lists by leader or by lead department, divided by light; the reddest first.
Result<CardData> itemBars(CardQuestion& question, const QString& field);

} // namespace ledger
