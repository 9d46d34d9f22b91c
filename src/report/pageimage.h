// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QImage>

namespace ledger {

/// The page as it will be printed, `width` pixels wide on white paper. In the thread that laid it out.
QImage imageOfPage(const LaidOutReport& report, int page, int width);

} // namespace ledger
