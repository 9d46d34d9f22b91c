// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/say.h"

namespace ledger {

struct InitOptions {
    std::string ledger;
    std::string unit;
    std::string admin;
};

static Result<ExitStatus> run(const InitOptions& options, Invocation& invocation)
{
    if (!options.admin.empty())
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "用户与密码保护尚未提供：请不要使用 --user、--password-file 和 --admin。")));
    if (auto checked = checkLedgerAddress(options.ledger); !checked)
        return checked.error();
    const QString unit = QString::fromStdString(options.unit).trimmed();
    if (unit.isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "请用 --unit 写明单位名称。")));
    auto made = Ledger::create(QString::fromStdString(options.ledger), unit, invocation.clock);
    if (!made)
        return made.error();
    invocation.out.json({{QStringLiteral("ledger"), (*made)->path()}, {QStringLiteral("unit"), unit}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已为“%1”建立空台账：%2")).arg(unit, (*made)->path()));
    return ExitStatus::Done;
}

void addInitCommand(CommandSet& commands)
{
    const auto options = std::make_shared<InitOptions>();
    CLI::App* command = commands.add("init", say(QT_TRANSLATE_NOOP("cli", "建立新的空台账；不会覆盖已有文件")),
                                     {say(QT_TRANSLATE_NOOP("cli", "branchledger init 台账.ledger --unit 某某机关"))});
    command->add_option("LEDGER", options->ledger, say(QT_TRANSLATE_NOOP("cli", "新台账文件")).toStdString())
        ->required()
        ->type_name(std::string());
    command->add_option("--unit", options->unit, say(QT_TRANSLATE_NOOP("cli", "单位名称")).toStdString())
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--admin", options->admin, say(QT_TRANSLATE_NOOP("cli", "管理员用户名（尚未提供）")).toStdString())
        ->type_name("NAME");
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
