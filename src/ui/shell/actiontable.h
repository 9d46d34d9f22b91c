// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

class MainWindow;
class Navigation;

/// Makes every action of the window from one table, with its shortcut, and hangs them into the menu of the navigation.
void installActions(MainWindow& window, Navigation& navigation);

} // namespace ledger
