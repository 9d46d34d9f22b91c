// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sentences.h"

namespace ledger {

/// A form of the composition, filled in; what has nothing to say is left blank.
Result<ReportForm> makeForm(const FormSpec& spec, const ReportContext& context, Sentences& sentences);

/// The rows of a source one after another; `otherwise` of the clause where it has none.
Result<TextRuns> sayRows(const CellLine& line, const ReportContext& context, Sentences& sentences);

/// A column's or cell's word for how its text stands.
CellAlign cellAlign(const QString& word);

} // namespace ledger
