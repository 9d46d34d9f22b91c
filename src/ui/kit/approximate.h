// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace ledger {

/// 约200, 30余: a number that is meant as about so many.
bool isApproximate(const Field& field, const QString& typed);

/// The field of a kind that says so of its numbers; a kind may have none.
QString approximateKey();

} // namespace ledger
