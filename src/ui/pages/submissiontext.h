// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"

namespace ledger {

/// 2022-10-08, where people live.
QString submittedOn(const Submission& submission);
/// 已上报　2022-10-08　张某（第1次）　校验码 4F2A-91C0-7D3E
QString stateText(const Submission& submission);
/// 第1次上报后由张某重新打开，原因：…，还没有再上报
QString reopenedText(const Submission& submission);

} // namespace ledger
