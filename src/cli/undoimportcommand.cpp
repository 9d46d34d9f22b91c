// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "exchange/import/importer.h"

#include <QJsonArray>

namespace ledger {

struct UndoImportOptions {
    std::string ledger;
    std::string batch;
    std::string reason;
};

static Result<ExitStatus> run(const UndoImportOptions& options, Invocation& invocation)
{
    auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    const QString batch = QString::fromStdString(options.batch);
    const auto undone = undoImport(**ledger, batch, QString::fromStdString(options.reason));
    if (!undone) {
        // The ledger is there; it is the batch that was named wrongly.
        Error error = undone.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Usage;
        return error;
    }
    QJsonArray kept;
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "种类")), say(QT_TRANSLATE_NOOP("cli", "记录")),
                     say(QT_TRANSLATE_NOOP("cli", "保留原因"))});
    for (const KeptRecord& record : undone->kept) {
        kept.append(QJsonObject{{QStringLiteral("kind"), kindKey(record.kind)},
                                {QStringLiteral("id"), record.uid},
                                {QStringLiteral("title"), record.title},
                                {QStringLiteral("reason"), record.reason}});
        table.addRow({fieldText((*ledger)->schema().of(record.kind).label), record.title, record.reason});
    }
    invocation.out.json({{QStringLiteral("batch"), batch},
                         {QStringLiteral("removed"), undone->removed},
                         {QStringLiteral("restored"), undone->restored},
                         {QStringLiteral("kept"), kept}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已撤回：移除 %1 条，恢复原值 %2 条，保留 %3 条。"))
                            .arg(undone->removed)
                            .arg(undone->restored)
                            .arg(undone->kept.size()));
    if (undone->kept.isEmpty())
        return ExitStatus::Done;
    invocation.out.text(table.toText());
    return ExitStatus::FoundSomething;
}

void addUndoImportCommand(CommandSet& commands)
{
    const auto options = std::make_shared<UndoImportOptions>();
    CLI::App* command =
        commands.add("undo-import", say(QT_TRANSLATE_NOOP("cli", "整批撤回一次导入；之后改过的记录保留并列出")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger undo-import 台账.ledger 批次号"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("BATCH", options->batch, say(QT_TRANSLATE_NOOP("cli", "import 给出的批次号")).toStdString())
        ->required()
        ->type_name(std::string());
    addReasonOption(command, options->reason);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
