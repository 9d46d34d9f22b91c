// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/reportcontent.h"

#include <QByteArray>

namespace ledger {

/// The report as a .docx: paper, fonts and lines of GB/T 9704-2012 as styles that can be edited. Errors: Io.
Result<QByteArray> docxOf(const ReportContent& content);

} // namespace ledger
