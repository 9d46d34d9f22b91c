// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

namespace ledger {

class Vocabulary;

/// Fields that contradict one another, where the change from `before` to `after` made them: more present than expected,
/// an honor of an organisation given to a person. Whoever types is told; a workbook's rows go in as they were kept
/// (contract section 3), so that this is no rule of the write door.
QList<FieldError> contradictions(const KindInfo& info, const Record& before, const Record& after,
                                 const Vocabulary& vocabulary);

/// An ID number says sex and day of birth (GB 11643-1999); fills in what is not stated.
void followIdNumber(Record& member);

} // namespace ledger
