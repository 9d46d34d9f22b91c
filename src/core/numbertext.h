// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ledger {

/// A count or quantity as people write it: 约1,200毫升 is {1200, approximate, "毫升"}.
struct NumberText {
    double value = 0;
    bool approximate = false;
    QString unit;

    bool operator==(const NumberText& other) const = default;
};

/// Nothing when it is no number in any form of domain.md 10.2 (若干, 几瓶, 半天), or a negative one. 85% is {85, exact, "%"}.
std::optional<NumberText> readNumberText(QStringView text);

/// 三 → 3, 十二 → 12, 二〇二二 → 2022, 一千二百 → 1200; the whole text must be a Chinese numeral.
std::optional<qint64> readChineseNumeral(QStringView text);

} // namespace ledger
