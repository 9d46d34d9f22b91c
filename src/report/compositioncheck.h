// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace ledger {

/// Whether a text describes a report that can be made: every key known and of its type, every source one that there is.
/// Errors: Unreadable, naming the line or the key with where it stands (sections[1].table.columns[0].heda).
Result<> checkComposition(const QByteArray& json);

} // namespace ledger
