// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/kindword.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/safefile.h"
#include "exchange/import/importer.h"

#include <QJsonArray>

namespace ledger {

struct ImportArguments {
    std::string ledger;
    std::vector<std::string> files;
    std::string kind;
    std::string sheet;
    std::string rejects;
    std::string reason;
    bool isDryRun = false;
};

static QString severityWord(ImportProblem::Severity severity)
{
    return severity == ImportProblem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

static QJsonObject sheetJson(const SheetReport& sheet)
{
    QJsonArray problems;
    for (const ImportProblem& problem : sheet.problems) {
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("severity"), severityWord(problem.severity)},
                                    {QStringLiteral("message"), problem.message}});
    }
    return {{QStringLiteral("sheet"), sheet.sheet},          {QStringLiteral("kind"), kindKey(sheet.kind)},
            {QStringLiteral("header_row"), sheet.headerRow}, {QStringLiteral("created"), sheet.created},
            {QStringLiteral("updated"), sheet.updated},      {QStringLiteral("unchanged"), sheet.unchanged},
            {QStringLiteral("rejected"), sheet.rejected},    {QStringLiteral("problems"), problems}};
}

static QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray files;
    for (const FileReport& file : report.files) {
        QJsonArray sheets;
        for (const SheetReport& sheet : file.sheets)
            sheets.append(sheetJson(sheet));
        files.append(QJsonObject{{QStringLiteral("file"), file.file},
                                 {QStringLiteral("sheets"), sheets},
                                 {QStringLiteral("skipped_sheets"), QJsonArray::fromStringList(file.skippedSheets)}});
    }
    return {{QStringLiteral("batch"), report.batch.isEmpty() ? QJsonValue() : QJsonValue(report.batch)},
            {QStringLiteral("dry_run"), report.isDryRun},
            {QStringLiteral("created"), report.created},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("files"), files}};
}

static QString countsText(const ImportReport& report)
{
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "文件")), say(QT_TRANSLATE_NOOP("cli", "工作表")),
                     say(QT_TRANSLATE_NOOP("cli", "种类")), say(QT_TRANSLATE_NOOP("cli", "新增")),
                     say(QT_TRANSLATE_NOOP("cli", "更新")), say(QT_TRANSLATE_NOOP("cli", "未变")),
                     say(QT_TRANSLATE_NOOP("cli", "退回"))});
    for (int column = 3; column < 7; ++column)
        table.setSide(column, ColumnSide::Right);
    for (const FileReport& file : report.files) {
        for (const SheetReport& sheet : file.sheets)
            table.addRow({file.file, sheet.sheet, fieldText(Schema::builtIn().of(sheet.kind).label),
                          QString::number(sheet.created), QString::number(sheet.updated),
                          QString::number(sheet.unchanged), QString::number(sheet.rejected)});
        for (const QString& skipped : file.skippedSheets)
            table.addRow({file.file, skipped, say(QT_TRANSLATE_NOOP("cli", "（没有表格）"))});
    }
    return table.toText();
}

static QString problemsText(const ImportReport& report)
{
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "文件")), say(QT_TRANSLATE_NOOP("cli", "工作表")),
                     say(QT_TRANSLATE_NOOP("cli", "行")), say(QT_TRANSLATE_NOOP("cli", "列")),
                     say(QT_TRANSLATE_NOOP("cli", "轻重")), say(QT_TRANSLATE_NOOP("cli", "说明"))});
    table.setSide(2, ColumnSide::Right);
    for (const FileReport& file : report.files) {
        for (const SheetReport& sheet : file.sheets) {
            for (const ImportProblem& problem : sheet.problems)
                table.addRow({file.file, sheet.sheet, QString::number(problem.row), problem.column,
                              problem.severity == ImportProblem::Severity::Error
                                  ? say(QT_TRANSLATE_NOOP("cli", "退回"))
                                  : say(QT_TRANSLATE_NOOP("cli", "提醒")),
                              problem.message});
        }
    }
    return table.isEmpty() ? QString() : u'\n' + table.toText();
}

/// Nothing was read from these: people must hear of it.
static QStringList filesWithoutTable(const ImportReport& report)
{
    QStringList names;
    for (const FileReport& file : report.files) {
        if (file.sheets.isEmpty())
            names << file.file;
    }
    return names;
}

static QString closingText(const ImportReport& report)
{
    if (report.isDryRun)
        return u'\n' + say(QT_TRANSLATE_NOOP("cli", "这是试运行，台账没有改动。"));
    if (report.batch.isEmpty())
        return u'\n' + say(QT_TRANSLATE_NOOP("cli", "没有需要写入的内容，台账没有改动。"));
    return u'\n' + say(QT_TRANSLATE_NOOP("cli", "导入批次：%1（可以用 undo-import 整批撤回）")).arg(report.batch);
}

/// The workbook of rejected rows is a file of its own, never one of those read.
static Result<> checkRejectsPath(const QString& path, const QStringList& files)
{
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "--rejects “%1”应以 .xlsx 结尾。")).arg(path));
    for (const QString& file : files) {
        if (isSameFile(path, file))
            return fail(ErrorCode::Usage,
                        say(QT_TRANSLATE_NOOP("cli", "--rejects “%1”就是要导入的文件，会把它覆盖。请另选一个文件名。"))
                            .arg(path));
    }
    return checkIsNoLedger(path);
}

static Result<ExitStatus> run(const ImportArguments& arguments, Invocation& invocation)
{
    ImportOptions options;
    const auto kind = kindNamed(arguments.kind);
    if (!kind)
        return kind.error();
    options.kind = *kind;
    options.sheet = QString::fromStdString(arguments.sheet);
    options.mode = arguments.isDryRun ? ImportMode::DryRun : ImportMode::Apply;
    options.rejectsPath = QString::fromStdString(arguments.rejects);
    if (auto checked = checkLedgerAddress(arguments.ledger); !checked)
        return checked.error();
    QStringList files;
    for (const std::string& file : arguments.files)
        files << QString::fromStdString(file);
    if (auto checked = checkRejectsPath(options.rejectsPath, files); !checked)
        return checked.error();
    const OpenMode mode = arguments.isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    auto ledger = Ledger::open(QString::fromStdString(arguments.ledger), mode, invocation.clock);
    if (!ledger)
        return ledger.error();
    ImportControl control;
    control.reason = QString::fromStdString(arguments.reason).simplified();
    control.frozenRows = control.reason.isEmpty() ? FrozenRows::Reject : FrozenRows::Keep;
    ProgressLine progress;
    control.onProgress = [&](qint64 done, qint64 total) {
        progress.show(total > 0 ? static_cast<int>(100 * done / total) : 0, say(QT_TRANSLATE_NOOP("cli", "导入")));
    };
    const auto report = importFiles(**ledger, files, options, control);
    if (!report)
        return report.error();
    invocation.out.json(reportJson(*report));
    invocation.out.text(countsText(*report) + problemsText(*report) + closingText(*report));
    const QStringList unread = filesWithoutTable(*report);
    for (const QString& file : unread)
        invocation.out.remark(
            say(QT_TRANSLATE_NOOP("cli",
                                  "“%1”里没有认出任何表格：表头应在前十行之内，并有“姓名”“活动时间”这样的列名。"))
                .arg(file));
    return report->rejected > 0 || !unread.isEmpty() ? ExitStatus::FoundSomething : ExitStatus::Done;
}

void addImportCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ImportArguments>();
    CLI::App* command = commands.add(
        "import", say(QT_TRANSLATE_NOOP("cli", "读入工作簿（.xlsx、.xls、.ods、.csv），次序不限")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger import 台账.ledger 党组织.xlsx 党员花名册.xlsx 三会一课台账.xlsx")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger import 台账.ledger *.xlsx --dry-run --rejects 退回.xlsx"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("FILE", options->files, say(QT_TRANSLATE_NOOP("cli", "工作簿，可以有多个")).toStdString())
        ->required()
        ->type_name(std::string());
    command->add_option("--kind", options->kind, kindHelp().toStdString())->type_name("K");
    command->add_option("--sheet", options->sheet, say(QT_TRANSLATE_NOOP("cli", "只读这个名称的工作表")).toStdString())
        ->type_name("S");
    command->add_flag("--dry-run", options->isDryRun, say(QT_TRANSLATE_NOOP("cli", "只检查，不写入")).toStdString());
    command
        ->add_option("--rejects", options->rejects,
                     say(QT_TRANSLATE_NOOP("cli", "把退回的行连同原因写成工作簿")).toStdString())
        ->type_name("FILE.xlsx");
    addReasonOption(command, options->reason);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
