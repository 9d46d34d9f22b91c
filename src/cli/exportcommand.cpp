// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/kindword.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "exchange/export/exporter.h"

namespace ledger {

struct ExportOptions {
    std::string ledger;
    std::string kind;
    std::string out;
    std::string period;
    std::string branch;
};

static Result<ExportRequest> requestOf(const ExportOptions& options)
{
    ExportRequest request;
    const auto kind = kindNamed(options.kind);
    if (!kind)
        return kind.error();
    request.kind = kind->value_or(Kind::StudySession);
    request.path = QString::fromStdString(options.out);
    if (options.period.empty())
        return request;
    const auto period = periodOf(options.period);
    if (!period)
        return period.error();
    request.period = *period;
    return request;
}

static Result<ExitStatus> run(const ExportOptions& options, Invocation& invocation)
{
    auto request = requestOf(options);
    if (!request)
        return request.error();
    auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    const Vocabulary& vocabulary = open->ledger->vocabulary();
    const auto organization = open->reader->organization(vocabulary);
    if (!organization)
        return organization.error();
    const auto branch = branchNamed(*organization, options.branch);
    if (!branch)
        return branch.error();
    request->branch = *branch;
    ProgressLine progress;
    const auto records = exportRecords(*open->reader, vocabulary, *organization, *request, [&](int percent) {
        progress.show(percent, say(QT_TRANSLATE_NOOP("cli", "导出")));
        return true;
    });
    if (!records)
        return records.error();
    invocation.out.json({{QStringLiteral("file"), request->path},
                         {QStringLiteral("kind"), kindKey(request->kind)},
                         {QStringLiteral("records"), *records}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已写出 %1 条记录：%2")).arg(*records).arg(request->path));
    return ExitStatus::Done;
}

void addExportCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = commands.add(
        "export", say(QT_TRANSLATE_NOOP("cli", "把一种记录写成工作簿，import 可以原样读回")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger export 台账.ledger --kind member --out 党员花名册.xlsx")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger export 台账.ledger --kind study_session --period 2022 --branch 第一党支部 --out 会议.csv"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("--kind", options->kind, kindHelp().toStdString())->required()->type_name("K");
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "写到哪里：.xlsx、.ods 或 .csv")));
    addPeriodOption(command, options->period);
    addBranchOption(command, options->branch);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
