// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

class MessageBar;
class Session;

/// Says what was just done, in the window's strip and in `bar` where a dialog lies over it, with a way to take exactly
/// that back. To be called right after the action.
void offerUndo(Session& session, MessageBar* bar, const QString& text);

} // namespace ledger
