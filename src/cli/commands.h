// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

class CommandSet;

void addInitCommand(CommandSet& commands);
void addSetCommand(CommandSet& commands);
void addDemoCommand(CommandSet& commands);
void addImportCommand(CommandSet& commands);
void addUndoImportCommand(CommandSet& commands);
void addExportCommand(CommandSet& commands);
void addFiguresCommand(CommandSet& commands);
void addTraceCommand(CommandSet& commands);
void addGapsCommand(CommandSet& commands);
void addDevelopmentCommand(CommandSet& commands);
void addFindingsCommand(CommandSet& commands);
void addRosterCommand(CommandSet& commands);
void addMemberChangeCommand(CommandSet& commands);
void addItemsCommand(CommandSet& commands);
void addItemStepCommands(CommandSet& commands);
void addItemEvidenceCommand(CommandSet& commands);
void addCopyListsCommand(CommandSet& commands);
void addReportCommand(CommandSet& commands);
void addReportLayoutCommand(CommandSet& commands);
void addDashboardCommand(CommandSet& commands);
void addSubmitCommand(CommandSet& commands);
void addReopenCommand(CommandSet& commands);
void addSearchCommand(CommandSet& commands);
void addCheckCommand(CommandSet& commands);
void addBackupCommand(CommandSet& commands);
void addRestoreCommand(CommandSet& commands);
/// Commands of the contract that this version does not have yet: they say so and change nothing.
void addLaterCommands(CommandSet& commands);

} // namespace ledger
