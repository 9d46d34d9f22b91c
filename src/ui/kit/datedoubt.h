// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QDate>

namespace ledger {

/// Why the day of the record may be a slip of the pen: one to come, or a month where a day is usual. Empty when it is not.
QString doubtAboutDate(const KindInfo& info, const KindTraits& traits, const Record& record, QDate today);

} // namespace ledger
