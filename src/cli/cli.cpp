// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/commandset.h"

#include <algorithm>

namespace ledger {

bool isSubCommand(QStringView word)
{
    static const QStringList words{
        QStringLiteral("init"),       QStringLiteral("set"),         QStringLiteral("demo"),
        QStringLiteral("import"),     QStringLiteral("undo-import"), QStringLiteral("export"),
        QStringLiteral("figures"),    QStringLiteral("trace"),       QStringLiteral("gaps"),
        QStringLiteral("report"),     QStringLiteral("dashboard"),   QStringLiteral("search"),
        QStringLiteral("check"),      QStringLiteral("backup"),      QStringLiteral("restore"),
        QStringLiteral("submit"),     QStringLiteral("reopen"),      QStringLiteral("package"),
        QStringLiteral("development")};
    return words.contains(word);
}

bool drawsPictures(QStringView word, const QStringList& arguments)
{
    if (word == u"gaps")
        return std::any_of(arguments.begin(), arguments.end(),
                           [](const QString& argument) { return argument.startsWith(QStringLiteral("--out")); });
    return word == u"report" || word == u"dashboard" || word == u"submit";
}

int runCli(const QStringList& arguments, const CliServices& services)
{
    CommandSet commands;
    addInitCommand(commands);
    addSetCommand(commands);
    addDemoCommand(commands);
    addImportCommand(commands);
    addUndoImportCommand(commands);
    addExportCommand(commands);
    addFiguresCommand(commands);
    addTraceCommand(commands);
    addGapsCommand(commands);
    addDevelopmentCommand(commands);
    addFindingsCommand(commands);
    addRosterCommand(commands);
    addMemberChangeCommand(commands);
    addItemsCommand(commands);
    addItemStepCommands(commands);
    addItemEvidenceCommand(commands);
    addCopyListsCommand(commands);
    addReportCommand(commands);
    addReportLayoutCommand(commands);
    addDashboardCommand(commands);
    addSearchCommand(commands);
    addCheckCommand(commands);
    addBackupCommand(commands);
    addRestoreCommand(commands);
    addSubmitCommand(commands);
    addReopenCommand(commands);
    addLaterCommands(commands);
    return commands.run(arguments, services);
}

} // namespace ledger
