// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "ledger/backup.h"

namespace ledger {

struct RestoreOptions {
    std::string file;
    std::string out;
    bool isForced = false;
};

/// The copy is an input file here: what is wrong with it is not wrong with a ledger.
static Error ofInput(Error error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotALedger:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
    case ErrorCode::TooOld:
        error.code = ErrorCode::Unreadable;
        return error;
    default:
        return error;
    }
}

static Result<ExitStatus> run(const RestoreOptions& options, Invocation& invocation)
{
    if (auto checked = checkLedgerAddress(options.out); !checked)
        return checked.error();
    ProgressLine progress;
    const QString what = say(QT_TRANSLATE_NOOP("cli", "核对并恢复"));
    const auto restored =
        restoreLedger(QString::fromStdString(options.file), QString::fromStdString(options.out),
                      options.isForced ? Overwrite::Allow : Overwrite::Refuse, invocation.clock, [&](int percent) {
                          progress.show(percent, what);
                          return true;
                      });
    if (!restored)
        return ofInput(restored.error());
    invocation.out.json({{QStringLiteral("ledger"), restored->path},
                         {QStringLiteral("made_at"), restored->madeAt},
                         {QStringLiteral("size"), restored->size}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已核对备份并恢复为台账：%1")).arg(restored->path));
    return ExitStatus::Done;
}

void addRestoreCommand(CommandSet& commands)
{
    const auto options = std::make_shared<RestoreOptions>();
    CLI::App* command =
        commands.add("restore", say(QT_TRANSLATE_NOOP("cli", "从备份恢复出新台账；没有 --force 不覆盖已有台账")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger restore 备份.ledger --out 台账.ledger"))});
    command->add_option("FILE", options->file, say(QT_TRANSLATE_NOOP("cli", "备份文件")).toStdString())
        ->required()
        ->type_name(std::string());
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "恢复成的台账文件")));
    command->add_flag("--force", options->isForced,
                      say(QT_TRANSLATE_NOOP("cli", "允许替换已有台账（原台账改名保留）")).toStdString());
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
