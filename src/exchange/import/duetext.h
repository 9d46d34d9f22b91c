// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace ledger {

/// The last day a time limit in words allows: 4月底前 of 2022 is 2022-04-30, 第一季度前 2022-03-31, 上半年 2022-06-30.
/// Invalid where the words name no day (全年, 长期坚持) or cannot be read.
QDate dueDayOf(QStringView text, int year);

} // namespace ledger
