// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/composition.h"
#include "report/reportcontext.h"

namespace ledger {

/// The document of one record within a report, and what the contents call it.
struct IncludedDocument {
    QString title;
    ReportContent content;
};

/// The documents of the records that the part asks for, by date. Errors: Unreadable where its description is of no record.
Result<QList<IncludedDocument>> includedDocuments(const PartSpec& part, const ReportContext& context);

/// The pictures attached to records of the kinds in the period, made smaller, each with day, branch and title below it.
Result<QList<ReportBlock>> photoBlocks(const PartSpec& part, const ReportContext& context);

} // namespace ledger
