// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/interruption.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/recorddocument.h"
#include "core/language.h"
#include "core/log.h"
#include "report/recordreport.h"
#include "report/reportcatalogue.h"

#include <QJsonArray>

#include <vector>

namespace ledger {

struct ReportOptions {
    std::string ledger;
    std::string templateName;
    std::string period;
    std::string out;
    std::string holder;
    std::string format;
    DocumentWords about;
    std::vector<std::string> choices;
    bool isEachBranch = false;
    bool hasAnnex = false;
};

static Result<ReportOutcome> write(Question& question, const ReportRequest& request, bool isEachBranch)
{
    if (!isEachBranch)
        return writeReport(*question.open.reader, question.figures, request);
    ProgressLine progress;
    const Interruption interruption;
    return writeEachBranch([&ledger = *question.open.ledger] { return ledger.reader(); },
                           question.figures.organization(), request,
                           [&](int done, int total, const QString& branch) {
                               progress.show(total > 0 ? 100 * done / total : 0, branch);
                               return !interruption.isWanted();
                           });
}

/// What each slot of a template became: figure, days and branch let the records behind it be asked for.
static QJsonArray filledJson(const QList<FilledSlot>& filled)
{
    QJsonArray list;
    for (const FilledSlot& slot : filled) {
        QJsonObject entry{{QStringLiteral("slot"), slot.inside},
                          {QStringLiteral("times"), slot.times},
                          {QStringLiteral("text"), slot.answer.text ? QJsonValue(*slot.answer.text) : QJsonValue()}};
        if (slot.answer.figure) {
            entry.insert(QStringLiteral("key"), slot.answer.figure->key);
            entry.insert(QStringLiteral("period"), slot.answer.figure->period);
        }
        if (slot.answer.table)
            entry.insert(QStringLiteral("rows"), slot.answer.table->rows.size());
        if (!slot.answer.reason.isEmpty())
            entry.insert(QStringLiteral("reason"), slot.answer.reason);
        list.append(entry);
    }
    return list;
}

static QString summaryOf(const ReportOutcome& outcome)
{
    if (outcome.pages == 0)
        return say(QT_TRANSLATE_NOOP("cli", "已写出 %1 份报告：")).arg(outcome.files.size());
    return say(QT_TRANSLATE_NOOP("cli", "已写出 %1 份报告，共 %2 页：")).arg(outcome.files.size()).arg(outcome.pages);
}

static ExitStatus answer(const ReportOutcome& outcome, Output& out)
{
    for (const QString& slot : outcome.missing) {
        const QString reason = outcome.reasons.value(slot);
        out.remark(withRemark(say(QT_TRANSLATE_NOOP("cli", "待补：%1")).arg(slot), reason));
    }
    QJsonArray failures;
    for (const ReportOutcome::Failure& failure : outcome.failures) {
        failures.append(QJsonObject{{QStringLiteral("branch"), failure.name},
                                    {QStringLiteral("code"), codeWord(failure.error.code)},
                                    {QStringLiteral("message"), failure.error.message}});
        out.remark(say(QT_TRANSLATE_NOOP("cli", "%1没有写出：%2")).arg(failure.name, failure.error.message));
    }
    out.json({{QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
              {QStringLiteral("pages"), outcome.pages},
              {QStringLiteral("missing"), QJsonArray::fromStringList(outcome.missing)},
              {QStringLiteral("to_complete"), QJsonArray::fromStringList(outcome.toComplete)},
              {QStringLiteral("left_out"), QJsonArray::fromStringList(outcome.leftOut)},
              {QStringLiteral("filled"), filledJson(outcome.filled)},
              {QStringLiteral("failures"), failures}});
    QString text = summaryOf(outcome);
    for (const QString& file : outcome.files)
        text += QStringLiteral("\n  ") + file;
    if (!outcome.leftOut.isEmpty())
        text += u'\n'
            + say(QT_TRANSLATE_NOOP("cli", "另有 %1 人不是党员，没有写：%2"))
                  .arg(QString::number(outcome.leftOut.size()), listText(outcome.leftOut));
    out.text(text);
    if (!outcome.failures.isEmpty())
        out.text(say(QT_TRANSLATE_NOOP("cli", "%1 个支部没有写出，原因见上。")).arg(outcome.failures.size()));
    return outcome.missing.isEmpty() && outcome.failures.isEmpty() ? ExitStatus::Done : ExitStatus::FoundSomething;
}

static Result<ReportOutcome> writeAboutPeriod(const ReportOptions& options, Invocation& invocation)
{
    if (options.about.areGiven())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "“%1”是一个期间的报告，不用 --record、--member、--each-member。"))
                        .arg(QString::fromStdString(options.templateName)));
    if (options.period.empty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "请用 --period 说明期间，例如 2022Q3。")));
    auto question = questionOf(options.ledger, options.period, options.about.branch, invocation);
    if (!question)
        return question.error();
    ReportRequest request;
    request.templateName = QString::fromStdString(options.templateName);
    request.period = question->period;
    request.branch = question->branch;
    request.path = QString::fromStdString(options.out);
    request.today = invocation.clock.today();
    request.at = invocation.clock.now();
    request.sources = options.hasAnnex ? ReportRequest::Sources::Annex : ReportRequest::Sources::Unlisted;
    for (const std::string& choice : options.choices)
        request.choices.insert(QString::fromStdString(choice));
    request.holder = QString::fromStdString(options.holder);
    if (!options.format.empty())
        request.ending = QString::fromStdString(options.format).toLower();
    return write(*question, request, options.isEachBranch);
}

/// The last day of the period; today where that lies ahead or there is none.
static QDate rosterDay(const Period& period, QDate today)
{
    return period.isValid() ? std::min(period.to, today) : today;
}

static Result<ReportOutcome> writeAboutRecords(const ReportOptions& options, const Composition& composition,
                                               Invocation& invocation)
{
    if (options.isEachBranch)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "“%1”没有每个支部一份的做法。")).arg(composition.labelText()));
    if (options.hasAnnex)
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "“%1”是一条记录的单据，没有数字来源附表。")).arg(composition.labelText()));
    if (!options.choices.empty())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "“%1”没有可选打印的内容。")).arg(composition.labelText()));
    RecordRequest request{QString::fromStdString(options.templateName), {}, {}, invocation.clock.today()};
    if (!options.period.empty()) {
        const auto period = periodOf(options.period);
        if (!period)
            return period.error();
        request.period = *period;
    } else if (composition.needsPeriod) {
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "请用 --period 说明“%1”的期间，例如 2022。")).arg(composition.labelText()));
    }
    auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    auto figures = loadFigures(*open->reader, invocation.clock, invocation.out);
    if (!figures)
        return figures.error();
    const auto ids =
        recordsNamed(*open->reader, *figures, composition, options.about, rosterDay(request.period, request.today));
    if (!ids)
        return ids.error();
    request.ids = *ids;
    ProgressLine progress;
    const bool isBatch = ids->size() > 1;
    return writeRecords(*open->reader, *figures, request, QString::fromStdString(options.out),
                        [&](int done, int total, const QString& name) {
                            if (isBatch)
                                progress.show(100 * done / total, name);
                            return true;
                        });
}

/// The description that is meant; nothing for a document that the unit wrote itself. The ledger is asked only where the
/// program has no report of the name.
static Result<std::optional<Composition>> layoutOf(const ReportOptions& options, Invocation& invocation)
{
    const QString name = QString::fromStdString(options.templateName);
    if (TemplateFile::isTemplatePath(name))
        return std::optional<Composition>();
    QMap<QString, QString> settings;
    if (!Composition::builtIn(name)) {
        const auto open = openForReading(options.ledger, invocation.clock);
        if (!open)
            return open.error();
        settings = open->ledger->settings();
    }
    auto composition = compositionNamed(name, settings);
    return composition ? Result<std::optional<Composition>>(*composition)
                       : Result<std::optional<Composition>>(composition.error());
}

static Result<ExitStatus> run(const ReportOptions& options, Invocation& invocation)
{
    const auto layout = layoutOf(options, invocation);
    if (!layout)
        return layout.error();
    const auto outcome = *layout && (*layout)->about ? writeAboutRecords(options, **layout, invocation)
                                                     : writeAboutPeriod(options, invocation);
    if (!outcome)
        return outcome.error();
    return answer(*outcome, invocation.out);
}

/// 季度党建工作报告（quarterly）、签到表（sign-in）…, as help and errors list them.
static std::string templateHelp()
{
    QStringList names;
    for (const Composition& composition : Composition::allBuiltIn())
        names += withRemark(composition.name, composition.labelText());
    return (say(QT_TRANSLATE_NOOP("cli", "样式：")) + listText(names)
            + say(QT_TRANSLATE_NOOP(
                "cli",
                "，本单位保存在台账里的报表（见 report-layout），或者文件：模板（.docx、.odt）、报表的构成说明（.json）")))
        .toStdString();
}

/// What templates print only where it is asked for.
static std::string choiceHelp()
{
    QStringList names;
    for (const Composition& composition : Composition::allBuiltIn()) {
        for (const PrintChoice& choice : composition.choices)
            names += withRemark(choice.key, saidOf(composition.labelText(), choice.labelText()));
    }
    return (say(QT_TRANSLATE_NOOP("cli", "默认不打印、可以选打印的内容：")) + listText(names)).toStdString();
}

static void addDocumentOptions(CLI::App* command, DocumentWords& about)
{
    CLI::Option* record =
        command
            ->add_option("--record", about.record,
                         say(QT_TRANSLATE_NOOP("cli", "单据是哪条记录的：search 或 trace 给出的 id")).toStdString())
            ->type_name("ID");
    CLI::Option* member =
        command
            ->add_option("--member", about.member,
                         say(QT_TRANSLATE_NOOP("cli", "单据是哪名党员的：姓名，重名时再加 --branch")).toStdString())
            ->type_name("NAME");
    CLI::Option* each = command->add_flag(
        "--each-member", about.isEachMember,
        say(QT_TRANSLATE_NOOP("cli", "花名册上的正式党员和预备党员每人一份，写进一个文件；不是党员的不写，说明有几人"))
            .toStdString());
    record->excludes(member)->excludes(each);
    member->excludes(each);
}

void addReportCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command = commands.add(
        "report", say(QT_TRANSLATE_NOOP("cli", "写出一份报告、一条记录的单据，或每个支部、每名党员一份")),
        {say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger report 台账.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out 季度报告.pdf")),
         say(QT_TRANSLATE_NOOP(
             "cli", "branchledger report 台账.ledger --template 汇报模板.docx --period 2022 --out 工作汇报.docx")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger report 台账.ledger --template quarterly --period 2022Q3 --each-branch --out 报告文件夹")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger report 台账.ledger --template roster --period 2022 --each-branch --format xlsx --out 花名册文件夹")),
         say(QT_TRANSLATE_NOOP("cli",
                               "branchledger report 台账.ledger --template minutes --record 编号 --out 会议记录.pdf")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger report 台账.ledger --template responsibility-list --period 2026 --holder 党组 --out 党组主体责任清单.pdf")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger report 台账.ledger --template member-sheet --period 2022 --each-member --branch 第一党支部 --out 民主评议表.pdf"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("--template", options->templateName, templateHelp())->required()->type_name("T");
    addPeriodOption(command, options->period);
    CLI::Option* branch = addBranchOption(command, options->about.branch);
    addDocumentOptions(command, options->about);
    command
        ->add_option("--holder", options->holder,
                     say(QT_TRANSLATE_NOOP("cli", "责任清单只印谁的：党组、书记、班子成员、部门，或责任人、部门的名称"))
                         .toStdString())
        ->type_name("NAME");
    addOutOption(
        command, options->out,
        say(QT_TRANSLATE_NOOP("cli", "写到哪里：.pdf、.docx、.odt，表册还可以是 .xlsx；--each-branch 时是文件夹")));
    command->add_option("--with", options->choices, choiceHelp())->type_name("KEY");
    CLI::Option* each = command->add_flag("--each-branch", options->isEachBranch,
                                          say(QT_TRANSLATE_NOOP("cli", "每个支部一份")).toStdString());
    each->excludes(branch);
    command
        ->add_option(
            "--format", options->format,
            say(QT_TRANSLATE_NOOP("cli", "每个支部一份时写成哪种文件：pdf（默认）、docx、odt，表册还可以是 xlsx"))
                .toStdString())
        ->type_name("F")
        ->needs(each);
    command->add_flag("--annex", options->hasAnnex,
                      say(QT_TRANSLATE_NOOP("cli", "附上“数字来源”：每个数字背后的记录")).toStdString());
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
