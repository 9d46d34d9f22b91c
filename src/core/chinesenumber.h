// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

/// Figure styles of contract section 6.

/// "1234", "2.5": no grouping, at most 4 decimals, no closing zeros.
QString styledPlain(double value);

/// Rounded down to its leading figure: 23 → 20余, 156 → 百余, 312 → 三百余, 2345 → 两千余, 12345 → 万余, 123456 → 十二万余.
/// A value below 10, and one that is already round (20, 300), is not "about" anything and is written plainly.
QString styledAbout(double value);

/// 12 → 十二, 105 → 一百零五, 2.5 → 二点五.
QString styledChinese(double value);

/// A ratio: 0.9623 → "96.2%", 1 → "100%".
QString styledPercent(double ratio);
/// The same for columns of figures, where the points stand below each other: 1 → "100.0%".
QString columnPercent(double ratio);

} // namespace ledger
