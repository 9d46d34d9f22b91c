// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/reportcontent.h"

namespace ledger {

/// Errors: Usage where the report is no register.
Result<> checkIsRegister(const ReportContent& content);
/// The tables of a register as an .xlsx file, a sheet for each, with numbers and days as such. Errors: Usage where the
/// report is no register, Io.
Result<> writeContentWorkbook(const ReportContent& content, const QString& path);

} // namespace ledger
