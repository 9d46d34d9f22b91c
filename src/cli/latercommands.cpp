// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/say.h"

namespace ledger {

static void addLater(CommandSet& commands, const std::string& name, const QString& description)
{
    CLI::App* command = commands.add(name, description + say(QT_TRANSLATE_NOOP("cli", "（尚未提供）")));
    command->allow_extras();
    commands.onRun(command, [name](Invocation&) -> Result<ExitStatus> {
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "子命令 %1 尚未提供，台账没有任何改动。")).arg(QString::fromStdString(name)));
    });
}

void addLaterCommands(CommandSet& commands)
{
    addLater(commands, "package", say(QT_TRANSLATE_NOOP("cli", "在不联网的电脑之间交换记录")));
}

} // namespace ledger
