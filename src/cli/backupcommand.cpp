// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "ledger/backup.h"

namespace ledger {

struct BackupOptions {
    std::string ledger;
    std::string out;
    bool isForced = false;
};

static Result<ExitStatus> run(const BackupOptions& options, Invocation& invocation)
{
    if (auto checked = checkLedgerAddress(options.ledger); !checked)
        return checked.error();
    ProgressLine progress;
    const QString what = say(QT_TRANSLATE_NOOP("cli", "备份并核对"));
    const auto made =
        backupLedger(QString::fromStdString(options.ledger), QString::fromStdString(options.out),
                     options.isForced ? Overwrite::Allow : Overwrite::Refuse, invocation.clock, [&](int percent) {
                         progress.show(percent, what);
                         return true;
                     });
    if (!made)
        return made.error();
    QJsonObject counts;
    for (auto it = made->counts.begin(); it != made->counts.end(); ++it)
        counts.insert(it.key(), it.value());
    invocation.out.json({{QStringLiteral("file"), made->path},
                         {QStringLiteral("manifest"), made->manifestPath},
                         {QStringLiteral("made_at"), made->madeAt},
                         {QStringLiteral("size"), made->size},
                         {QStringLiteral("sha256"), QString::fromLatin1(made->sha256.toHex())},
                         {QStringLiteral("counts"), counts}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已备份并核对：%1（%2 字节）")).arg(made->path).arg(made->size));
    return ExitStatus::Done;
}

void addBackupCommand(CommandSet& commands)
{
    const auto options = std::make_shared<BackupOptions>();
    CLI::App* command =
        commands.add("backup", say(QT_TRANSLATE_NOOP("cli", "做一份核对过的备份；没有 --force 不覆盖已有文件")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger backup 台账.ledger --out 备份.ledger"))});
    addLedgerArgument(command, options->ledger);
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "备份文件")));
    command->add_flag("--force", options->isForced, say(QT_TRANSLATE_NOOP("cli", "允许覆盖已有文件")).toStdString());
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
