// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "figures/figures.h"

namespace ledger {

/// 更正 or 补录.
QString entryWord(LaterChange::Entry entry);
/// What was changed, in short: 2022年8月5日“迎七一主题党日”，“实到人数”由“20”改为“21”.
QString changeInWords(Reader& reader, const Figures& figures, const LaterChange& change);

} // namespace ledger
