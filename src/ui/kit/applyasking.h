// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedits.h"

#include <functional>

class QWidget;

namespace ledger {

class Session;

/// What came of an action: the records as they stand, or why not one of them was written and at which edit (−1: at none).
struct EditsOutcome {
    Result<QList<Record>> written;
    qsizetype failedAt = -1;
};

/// Writes the edits off the window's thread, as one action. Where records would become alike to others, somebody is asked
/// first; who says no gets Cancelled. `done` runs in the window's thread while `owner` lives.
void applyAsking(Session& session, QWidget* owner, const RecordEdits& action,
                 std::function<void(const EditsOutcome&)> done);

} // namespace ledger
