// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/slotquestion.h"
#include "report/reportcontext.h"

namespace ledger {

/// What the brackets of a slot ask for; nothing, with the reason in words, where they cannot be met: a branch the report
/// is not about, a word that the dictionary does not have.
std::optional<Narrowing> narrowingOf(const SlotQuestion& question, const ReportContext& context, QString& reason);

} // namespace ledger
