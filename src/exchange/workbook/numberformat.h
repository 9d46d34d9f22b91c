// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/rawworkbook.h"

#include <string_view>

namespace ledger {

/// What a number format makes of a number.
struct NumberFormat {
    bool date = false;
    RawCell::Shown shown = RawCell::Shown::Day;
};

/// Reads a format code of .xlsx and .xls such as yyyy"年"m"月" (UTF-8).
NumberFormat numberFormatOfCode(std::string_view code);

/// The formats that files name by number only, as Chinese Excel shows them (ECMA-376 18.8.30).
NumberFormat numberFormatOfId(int id);

} // namespace ledger
