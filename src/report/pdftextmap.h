// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QByteArray>

namespace ledger {

/// Makes the text of a PDF by Qt searchable: where several characters share one glyph, Qt notes the lowest code, so that 人 is
/// found as the radical ⼈ (U+2F08) and a blank as a tab. Every such code is replaced in place by the character the report has.
void repairTextMaps(QByteArray& pdf, const LaidOutReport& report);
/// The same of a PDF whose words are not known one by one: for every Chinese character of the fonts it is set in.
void repairTextMaps(QByteArray& pdf, const QList<QFont>& fonts);

} // namespace ledger
