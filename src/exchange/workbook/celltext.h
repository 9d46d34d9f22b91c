// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ledger {

/// Shortest decimal digits that read back as the same double; no exponent, no "-0".
QString numberText(double value);

/// Whether the Excel 1900 calendar shows it as a day or a time: 0 up to the end of year 9999.
bool isDateSerial(double serial);

/// A date serial as 2022-03-05, 2022-03-05 09:30:00, or 09:30:00 below day 1; serial 60 is 1900-02-29, as Excel has it.
QString dateText(double serial);

/// 2022-03-05, 2022-03-05T09:30:00(.5)(Z) or PT09H30M00S; nothing where no such day exists or it lies before 1900.
std::optional<double> serialOfIso(const QString& iso);

} // namespace ledger
