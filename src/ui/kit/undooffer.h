// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace ledger {

class MessageBar;
class Session;

/// Says what was just done, in the window's strip and in `bar` where a dialog lies over it, with a way to take exactly
/// that back: `step` is that of Changes, 0 where there is nothing to take back.
void offerUndo(Session& session, MessageBar* bar, const QString& text, qint64 step);

} // namespace ledger
