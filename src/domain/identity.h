// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace ledger {

/// What makes two records the same event (contract section 3): branch, category, date, title …; of an honor the
/// recipients too. Of a responsibility item year, holder and task, without the number.
QString eventIdentity(const KindInfo& info, const Record& record);

/// The same of a responsibility item by its number in the list; empty where it has none.
QString numberIdentity(const Record& record);

} // namespace ledger
