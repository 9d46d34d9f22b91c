// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

class QWidget;

namespace ledger {

class Prompt;

/// Asks for the name of the unit and a place, and makes an empty ledger there. Gives its path, empty when the person gave up.
Result<QString> beginLedger(Prompt& prompt, QWidget* parent, const Clock& clock);

} // namespace ledger
