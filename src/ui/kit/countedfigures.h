// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"
#include "domain/record.h"

#include <QStringList>

namespace ledger {

class Figures;
class Reader;

/// Labels of the figures of the period that count the record: the same windows and conditions as the counting itself.
Result<QStringList> figuresCounting(const Figures& figures, Reader& reader, const Record& record, const Period& period);

} // namespace ledger
