// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "report/report.h"

#include <QJsonArray>

namespace ledger {

struct ReportOptions {
    std::string ledger;
    std::string templateName;
    std::string period;
    std::string branch;
    std::string out;
    bool isEachBranch = false;
};

static Result<ReportOutcome> write(Reader& reader, Figures& figures, const ReportRequest& request, bool isEachBranch)
{
    if (!isEachBranch)
        return writeReport(reader, figures, request);
    ProgressLine progress;
    return writeEachBranch(reader, figures, request, [&](int done, int total, const QString& branch) {
        progress.show(total > 0 ? 100 * done / total : 0, branch);
        return true;
    });
}

static ExitStatus answer(const ReportOutcome& outcome, Output& out)
{
    for (const QString& slot : outcome.missing)
        out.remark(say(QT_TRANSLATE_NOOP("cli", "待补：%1")).arg(slot));
    out.json({{QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
              {QStringLiteral("pages"), outcome.pages},
              {QStringLiteral("missing"), QJsonArray::fromStringList(outcome.missing)},
              {QStringLiteral("to_complete"), QJsonArray::fromStringList(outcome.toComplete)}});
    QString text =
        say(QT_TRANSLATE_NOOP("cli", "已写出 %1 份报告，共 %2 页：")).arg(outcome.files.size()).arg(outcome.pages);
    for (const QString& file : outcome.files)
        text += QStringLiteral("\n  ") + file;
    out.text(text);
    return outcome.missing.isEmpty() ? ExitStatus::Done : ExitStatus::FoundSomething;
}

static Result<ExitStatus> run(const ReportOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    ReportRequest request;
    request.templateName = QString::fromStdString(options.templateName);
    request.period = question->period;
    request.branch = question->branch;
    request.path = QString::fromStdString(options.out);
    request.today = invocation.clock.today();
    const auto outcome = write(*question->open.reader, question->figures, request, options.isEachBranch);
    if (!outcome)
        return outcome.error();
    return answer(*outcome, invocation.out);
}

void addReportCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command = commands.add(
        "report", say(QT_TRANSLATE_NOOP("cli", "写出一份报告，或每个支部一份")),
        {QStringLiteral(
             "branchledger report 台账.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out 季度报告.pdf"),
         QStringLiteral(
             "branchledger report 台账.ledger --template quarterly --period 2022Q3 --each-branch --out 报告文件夹")});
    addLedgerArgument(command, options->ledger);
    command
        ->add_option("--template", options->templateName,
                     say(QT_TRANSLATE_NOOP("cli", "报告样式：quarterly")).toStdString())
        ->required()
        ->type_name("T");
    addPeriodOption(command, options->period)->required();
    CLI::Option* branch = addBranchOption(command, options->branch);
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "写到哪里：.pdf；--each-branch 时是文件夹")));
    command
        ->add_flag("--each-branch", options->isEachBranch, say(QT_TRANSLATE_NOOP("cli", "每个支部一份")).toStdString())
        ->excludes(branch);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
