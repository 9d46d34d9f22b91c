// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ledger {

class Ledger;
class Session;

/// When the ledger was last backed up, from the window or by command, for the status line.
QString backupText(const Ledger& ledger);

/// Whole days since the last verified backup; −1 = there is none.
int daysSinceBackup(const Ledger& ledger);

/// Asks where to, makes a verified copy in the background and notes the day; `done` is called when it worked.
void backUp(Session& session, QWidget* window, const std::function<void()>& done);

} // namespace ledger
