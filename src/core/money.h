// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ledger {

/// What keeps a text from being an amount of money.
enum class MoneyProblem { None, NotANumber, TooManyDecimals, Negative, TooLarge };

/// An amount in 分; there is one where there is no problem.
struct MoneyReading {
    std::optional<qlonglong> fen;
    MoneyProblem problem = MoneyProblem::None;
};

/// Reads 1234.5, 1,234.50, ¥0.2, １２３元 digit by digit; no floating point, at most two decimals, never negative.
MoneyReading readMoney(QStringView text);

/// A number of yuan as a workbook cell holds it. Refused when it is further than a millionth from whole 分.
MoneyReading moneyOfNumber(double yuan);

/// One sentence for whoever typed it; empty when there is no problem.
QString moneyProblemText(MoneyProblem problem);

/// 1,234.50
QString moneyText(qlonglong fen);
/// 1234.50, for files that programs read.
QString plainMoneyText(qlonglong fen);

} // namespace ledger
