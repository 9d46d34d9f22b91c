// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/safefile.h"
#include "report/reportcatalogue.h"

#include <QJsonArray>

namespace ledger {

struct LayoutOptions {
    std::string ledger;
    std::string show;
    std::string out;
    std::string copy;
    std::string as;
    std::string save;
    std::string remove;
};

static QString text(const std::string& word)
{
    return QString::fromStdString(word);
}

/// Those that come with the program, and the unit's own.
static Result<ExitStatus> list(const LayoutOptions& options, Invocation& invocation)
{
    const auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "名称")), say(QT_TRANSLATE_NOOP("cli", "报表")),
                     say(QT_TRANSLATE_NOOP("cli", "来源"))});
    QJsonArray json;
    const auto add = [&](const QString& name, const QString& label, bool isOwn) {
        table.addRow(
            {name, label, isOwn ? say(QT_TRANSLATE_NOOP("cli", "本单位")) : say(QT_TRANSLATE_NOOP("cli", "程序自带"))});
        json.append(QJsonObject{
            {QStringLiteral("name"), name}, {QStringLiteral("label"), label}, {QStringLiteral("own"), isOwn}});
    };
    for (const Composition& composition : Composition::allBuiltIn())
        add(composition.name, composition.labelText(), false);
    for (const UnitReport& report : unitReports(open->ledger->settings()))
        add(report.name, report.label, true);
    invocation.out.json({{QStringLiteral("layouts"), json}});
    invocation.out.text(table.toText());
    return ExitStatus::Done;
}

static Result<ExitStatus> show(const LayoutOptions& options, Invocation& invocation)
{
    const auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    const auto layout = reportText(text(options.show), open->ledger->settings());
    if (!layout)
        return layout.error();
    if (options.out.empty()) {
        invocation.out.json({{QStringLiteral("name"), text(options.show)}, {QStringLiteral("layout"), *layout}});
        invocation.out.text(*layout);
        return ExitStatus::Done;
    }
    if (auto written = writeFileSafely(text(options.out), layout->toUtf8()); !written)
        return written.error();
    invocation.out.json({{QStringLiteral("name"), text(options.show)}, {QStringLiteral("file"), text(options.out)}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已写出报表的构成说明：%1")).arg(text(options.out)));
    return ExitStatus::Done;
}

/// What is to be kept: the text of a file, or a copy under a new name.
static Result<QString> newText(const LayoutOptions& options, const Ledger& ledger)
{
    if (!options.save.empty())
        return reportText(text(options.save), ledger.settings());
    if (options.as.empty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "复制时请用 --as 给新报表起一个名称。")));
    return reportCopy(text(options.copy), text(options.as), ledger.settings());
}

static Result<ExitStatus> save(const LayoutOptions& options, Invocation& invocation)
{
    if (!options.save.empty() && !options.save.ends_with(".json"))
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "--save 后面要写一个 .json 文件。")));
    const auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    const auto layout = newText(options, **ledger);
    if (!layout)
        return layout.error();
    const auto saved = saveUnitReport(**ledger, *layout);
    if (!saved)
        return saved.error();
    invocation.out.json({{QStringLiteral("name"), saved->name}, {QStringLiteral("label"), saved->label}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已保存本单位报表“%1”，用 report --template %2 写出。"))
                            .arg(saved->label, saved->name));
    return ExitStatus::Done;
}

static Result<ExitStatus> remove(const LayoutOptions& options, Invocation& invocation)
{
    const auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    if (auto removed = removeUnitReport(**ledger, text(options.remove)); !removed)
        return removed.error();
    invocation.out.json({{QStringLiteral("removed"), text(options.remove)}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已删除本单位报表“%1”。")).arg(text(options.remove)));
    return ExitStatus::Done;
}

static Result<ExitStatus> run(const LayoutOptions& options, Invocation& invocation)
{
    if (!options.show.empty())
        return show(options, invocation);
    if (!options.copy.empty() || !options.save.empty())
        return save(options, invocation);
    return options.remove.empty() ? list(options, invocation) : remove(options, invocation);
}

void addReportLayoutCommand(CommandSet& commands)
{
    const auto options = std::make_shared<LayoutOptions>();
    CLI::App* command = commands.add(
        "report-layout", say(QT_TRANSLATE_NOOP("cli", "报表由什么构成：列出、查看，复制成本单位的报表并修改")),
        {QStringLiteral("branchledger report-layout 台账.ledger"),
         QStringLiteral("branchledger report-layout 台账.ledger --copy roster --as 花名册"),
         QStringLiteral("branchledger report-layout 台账.ledger --show 花名册 --out 花名册.json"),
         QStringLiteral("branchledger report-layout 台账.ledger --save 花名册.json"),
         QStringLiteral("branchledger report-layout 台账.ledger --remove 花名册")});
    addLedgerArgument(command, options->ledger);
    const auto add = [command](const char* name, std::string& value, const QString& help, const char* type) {
        return command->add_option(name, value, help.toStdString())->type_name(type);
    };
    CLI::Option* show = add("--show", options->show, say(QT_TRANSLATE_NOOP("cli", "输出这个报表的构成说明")), "NAME");
    add("--out", options->out, say(QT_TRANSLATE_NOOP("cli", "写成文件：.json")), "FILE")->needs(show);
    CLI::Option* copy =
        add("--copy", options->copy, say(QT_TRANSLATE_NOOP("cli", "复制这个报表，作为本单位的报表保存")), "NAME");
    add("--as", options->as, say(QT_TRANSLATE_NOOP("cli", "新报表的名称")), "NAME")->needs(copy);
    CLI::Option* save =
        add("--save", options->save, say(QT_TRANSLATE_NOOP("cli", "检查这个文件，作为本单位的报表保存")), "FILE");
    CLI::Option* remove =
        add("--remove", options->remove, say(QT_TRANSLATE_NOOP("cli", "删除本单位的这个报表")), "NAME");
    show->excludes(copy)->excludes(save)->excludes(remove);
    copy->excludes(save)->excludes(remove);
    save->excludes(remove);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
