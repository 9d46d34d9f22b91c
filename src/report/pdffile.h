// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QByteArray>

namespace ledger {

/// The report as a PDF of pages of its paper with embedded fonts. Errors: Io when the bytes made are no whole PDF.
Result<QByteArray> pdfOf(const LaidOutReport& report, const QString& title);

} // namespace ledger
