// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "domain/vocabulary.h"
#include "exchange/workbook/rawworkbook.h"

#include <QVariant>

#include <optional>

namespace ledger {

/// What a cell gave: a value, or a code of contract section 3 with a sentence.
struct CellValue {
    QVariant value;
    QString code;
    QString message;
    bool isApproximate = false;
    QString unit; ///< what stood behind a number

    bool isBad() const { return !code.isEmpty(); }
};

/// Empty, or one of the marks that mean empty (contract section 3).
bool isBlank(const RawCell& cell);

/// Reads a cell as the type of the field. A blank cell gives an invalid value and no code.
CellValue readCell(const RawCell& cell, const Field& field, const Vocabulary& vocabulary);

CellValue readDateCell(const RawCell& cell);
CellValue readNumberCell(const RawCell& cell);
/// An amount in 分; a number of a workbook is taken where it is whole 分.
CellValue readMoneyCell(const RawCell& cell);
/// A flag: 是/否, 有/无, √/×, Y/N, 1/0; another word gives no value.
std::optional<bool> readFlagCell(const RawCell& cell);

} // namespace ledger
