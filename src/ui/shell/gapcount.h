// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace ledger {

class Session;

/// Counts the missed meetings of the quarter in which today lies, off the window's thread.
void countMissedMeetings(Session& session, QObject* context, const std::function<void(int)>& done);

} // namespace ledger
