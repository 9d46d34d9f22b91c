// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/interruption.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "report/submitting.h"

namespace ledger {

struct SubmitOptions {
    std::string ledger;
    std::string period;
    std::string branch;
    std::string templateName = "quarterly";
    std::string reason;
};

/// A ledger to write into, with what is asked of it.
struct WritingQuestion {
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Figures> figures;
    Period period;
    qint64 branch = 0;
};

static Result<WritingQuestion> writingQuestion(const SubmitOptions& options, Invocation& invocation)
{
    const auto period = periodOf(options.period);
    if (!period)
        return period.error();
    WritingQuestion question;
    question.period = *period;
    auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    question.ledger = std::move(*ledger);
    auto reader = question.ledger->reader();
    if (!reader)
        return reader.error();
    question.reader = std::move(*reader);
    auto figures = loadFigures(*question.reader, invocation.clock, invocation.out);
    if (!figures)
        return figures.error();
    question.figures = std::make_unique<Figures>(std::move(*figures));
    const auto branch = branchNamed(question.figures->organization(), options.branch);
    if (!branch)
        return branch.error();
    question.branch = *branch;
    return question;
}

static QJsonObject submissionJson(const Submission& submission)
{
    return {{QStringLiteral("id"), submission.uid},
            {QStringLiteral("branch"), submission.branchName},
            {QStringLiteral("period"), submission.period.text},
            {QStringLiteral("from"), submission.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), submission.period.to.toString(Qt::ISODate)},
            {QStringLiteral("template"), submission.templateName},
            {QStringLiteral("number"), submission.number},
            {QStringLiteral("submitted_at"), submission.at},
            {QStringLiteral("submitted_by"), submission.by},
            {QStringLiteral("check_code"), checkCode(submission.digest)},
            {QStringLiteral("reopened_at"), textJson(submission.reopenedAt)},
            {QStringLiteral("reopened_by"), textJson(submission.reopenedBy)},
            {QStringLiteral("reason"), textJson(submission.reopenReason)}};
}

static Result<PreparedSubmission> prepare(WritingQuestion& question, const ReportRequest& request)
{
    ProgressLine progress;
    const Interruption interruption;
    return prepareSubmission(*question.reader, *question.figures, request, [&](int percent) {
        progress.show(percent, say(QT_TRANSLATE_NOOP("cli", "查找数字背后的记录")));
        return !interruption.isWanted();
    });
}

static Result<ExitStatus> runSubmit(const SubmitOptions& options, Invocation& invocation)
{
    auto question = writingQuestion(options, invocation);
    if (!question)
        return question.error();
    ReportRequest request;
    request.templateName = QString::fromStdString(options.templateName);
    request.period = question->period;
    request.branch = question->branch;
    request.today = invocation.clock.today();
    request.at = invocation.clock.now();
    const auto prepared = prepare(*question, request);
    if (!prepared)
        return prepared.error();
    const auto submission = submitReport(*question->ledger, prepared->report);
    if (!submission)
        return submission.error();
    QJsonObject json = submissionJson(*submission);
    json.insert(QStringLiteral("figures"), static_cast<int>(prepared->report.figures.size()));
    json.insert(QStringLiteral("records"), static_cast<int>(prepared->report.records.size()));
    json.insert(QStringLiteral("gaps"), gapsJson(prepared->gaps));
    invocation.out.json(json);
    QString text = say(QT_TRANSLATE_NOOP("cli", "已上报%1%2（第%3次），校验码 %4：%5 项指标，%6 条记录。"))
                       .arg(submission->branchName, submission->period.label(), QString::number(submission->number),
                            checkCode(submission->digest), QString::number(prepared->report.figures.size()),
                            QString::number(prepared->report.records.size()));
    if (!prepared->gaps.isEmpty())
        text += u'\n' + say(QT_TRANSLATE_NOOP("cli", "上报时的缺项：")) + u'\n' + gapsText(prepared->gaps);
    invocation.out.text(text);
    return ExitStatus::Done;
}

static Result<ExitStatus> runReopen(const SubmitOptions& options, Invocation& invocation)
{
    auto question = writingQuestion(options, invocation);
    if (!question)
        return question.error();
    const auto reopened =
        reopenPeriod(*question->ledger, question->branch, question->period, QString::fromStdString(options.reason));
    if (!reopened)
        return reopened.error();
    invocation.out.json(submissionJson(*reopened));
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已重新打开%1%2（原第%3次上报保留备查）。"))
                            .arg(reopened->branchName, reopened->period.label(), QString::number(reopened->number)));
    return ExitStatus::Done;
}

static void addWhat(CLI::App* command, SubmitOptions& options)
{
    addLedgerArgument(command, options.ledger);
    addPeriodOption(command, options.period)->required();
    command
        ->add_option("--branch", options.branch,
                     say(QT_TRANSLATE_NOOP("cli", "哪个党组织的报告：名称、简称或别名")).toStdString())
        ->required()
        ->type_name("B");
}

void addSubmitCommand(CommandSet& commands)
{
    const auto options = std::make_shared<SubmitOptions>();
    CLI::App* command = commands.add(
        "submit", say(QT_TRANSLATE_NOOP("cli", "上报一个已结束的期间：报告、数字和记录的版本就此留存")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger submit 台账.ledger --period 2022Q3 --branch 第一党支部"))});
    addWhat(command, *options);
    command
        ->add_option("--template", options->templateName,
                     say(QT_TRANSLATE_NOOP("cli", "上报哪种报告，默认 quarterly")).toStdString())
        ->type_name("T");
    commands.onRun(command, [options](Invocation& invocation) { return runSubmit(*options, invocation); });
}

void addReopenCommand(CommandSet& commands)
{
    const auto options = std::make_shared<SubmitOptions>();
    CLI::App* command = commands.add(
        "reopen", say(QT_TRANSLATE_NOOP("cli", "重新打开已上报的期间，要说明原因；上报稿保留备查")),
        {say(QT_TRANSLATE_NOOP(
            "cli", "branchledger reopen 台账.ledger --period 2022Q3 --branch 第一党支部 --reason 补报两次党课"))});
    addWhat(command, *options);
    command->add_option("--reason", options->reason, say(QT_TRANSLATE_NOOP("cli", "为什么重新打开")).toStdString())
        ->required()
        ->type_name("TEXT");
    commands.onRun(command, [options](Invocation& invocation) { return runReopen(*options, invocation); });
}

} // namespace ledger
