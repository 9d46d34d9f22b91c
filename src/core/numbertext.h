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

/// What a form takes for a number, with nothing in the text that would be lost: at most one of 约, 余 and 多, and a plain unit
/// of counting. 约30人 and 1,200毫升 are numbers here; 二支部, 2号, 约30多人 and 30(预计) are none.
std::optional<NumberText> readNumberEntry(QStringView text);

/// A unit of counting in the language of the interface; one that is not known stays as it is.
QString unitText(const QString& unit);

/// 三 → 3, 十二 → 12, 二〇二二 → 2022, 一千二百 → 1200; the whole text must be a Chinese numeral.
std::optional<qint64> readChineseNumeral(QStringView text);

} // namespace ledger
