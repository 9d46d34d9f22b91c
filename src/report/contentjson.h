// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/reportcontent.h"

namespace ledger {

/// A report's content as it is kept: the same content gives the same bytes.
QByteArray contentToJson(const ReportContent& content);
/// Reads it back. Errors: Corrupt.
Result<ReportContent> contentFromJson(const QByteArray& json);

} // namespace ledger
