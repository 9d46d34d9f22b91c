// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/twins.h"

namespace ledger {

class Session;

/// 可能已有这条记录：走进社区（第一支部，2022-09-12）.
QString twinText(const Twin& twin, Session& session);

} // namespace ledger
