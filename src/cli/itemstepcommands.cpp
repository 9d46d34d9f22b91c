// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/itemword.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "ledger/itemlifesteps.h"

namespace ledger {

/// What the steps of an item are told with; each takes those that it needs.
struct ItemStepOptions {
    std::string ledger;
    std::string item;
    int quarter = 0;
    std::string text;
    std::optional<double> percent;
    std::string state;
    int corrects = 0;
    std::string by;
    std::string reviewer;
};

/// Turns the named item into the one that it is afterwards.
using ItemStep = Result<Changes> (*)(Ledger& ledger, const Record& item, const ItemStepOptions& options, QDate day);

static QString text(const std::string& word)
{
    return QString::fromStdString(word);
}

static Result<Changes> report(Ledger& ledger, const Record& item, const ItemStepOptions& options, QDate day)
{
    return reportOnItem(ledger,
                        {item.id, options.quarter, text(options.text), options.percent, text(options.by), day,
                         options.corrects, text(options.state)});
}

static Result<Changes> close(Ledger& ledger, const Record& item, const ItemStepOptions& options, QDate day)
{
    return closeItem(ledger, {item.id, text(options.by), text(options.reviewer), day, text(options.text)});
}

static Result<Changes> reopen(Ledger& ledger, const Record& item, const ItemStepOptions& options, QDate day)
{
    return reopenItem(ledger, {item.id, text(options.by), text(options.text), day});
}

static Result<ExitStatus> run(const ItemStepOptions& options, ItemStep step, Invocation& invocation)
{
    const auto open = itemForWriting(options.ledger, options.item, invocation.clock);
    if (!open)
        return open.error();
    const auto done = step(*open->ledger, open->item, options, invocation.clock.today());
    if (!done)
        return done.error();
    const auto now = open->reader->load(Kind::ResponsibilityItem, open->item.id);
    if (!now)
        return now.error();
    const QVariant percent = now->value(QStringLiteral("percent"));
    invocation.out.json({{QStringLiteral("id"), now->uid},
                         {QStringLiteral("state"), now->text(QStringLiteral("state"))},
                         {QStringLiteral("percent"), percent.isValid() ? QJsonValue(percent.toDouble()) : QJsonValue()},
                         {QStringLiteral("done"), done->label}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已登记：%1。现在的状态：%2。"))
                            .arg(done->label, now->text(QStringLiteral("state"))));
    return ExitStatus::Done;
}

static CLI::App* addStep(CommandSet& commands, const char* name, const QString& help, const QString& example,
                         const std::shared_ptr<ItemStepOptions>& options, ItemStep step)
{
    CLI::App* command = commands.add(name, help, {example});
    addLedgerArgument(command, options->ledger);
    addItemOption(command, options->item);
    commands.onRun(command, [options, step](Invocation& invocation) { return run(*options, step, invocation); });
    return command;
}

template<class T>
static CLI::Option* addOption(CLI::App* command, const char* name, T& value, const QString& help, const char* type)
{
    return command->add_option(name, value, help.toStdString())->type_name(type);
}

static void addReportStep(CommandSet& commands)
{
    const auto options = std::make_shared<ItemStepOptions>();
    CLI::App* command = addStep(
        commands, "item-report", say(QT_TRANSLATE_NOOP("cli", "给责任清单的一项填报进展；填过的不能改，只能另填更正")),
        QStringLiteral(
            "branchledger item-report 台账.ledger --item 编号 --quarter 3 --text 已落实 --percent 75 --by 李四"),
        options, report);
    addOption(command, "--quarter", options->quarter, say(QT_TRANSLATE_NOOP("cli", "第几季度：1 到 4")), "N")
        ->required();
    addOption(command, "--text", options->text, say(QT_TRANSLATE_NOOP("cli", "进展")), "TEXT")->required();
    addOption(command, "--by", options->by, say(QT_TRANSLATE_NOOP("cli", "填报人")), "NAME")->required();
    addOption(command, "--percent", options->percent, say(QT_TRANSLATE_NOOP("cli", "完成比例，0 到 100")), "N");
    addOption(command, "--state", options->state, say(QT_TRANSLATE_NOOP("cli", "填报后的完成状态，默认不变")), "STATE");
    addOption(command, "--corrects", options->corrects, say(QT_TRANSLATE_NOOP("cli", "更正第几条进展")), "N");
}

static void addCloseStep(CommandSet& commands)
{
    const auto options = std::make_shared<ItemStepOptions>();
    CLI::App* command = addStep(
        commands, "item-close", say(QT_TRANSLATE_NOOP("cli", "销号：要有佐证，并由另一人审核")),
        QStringLiteral("branchledger item-close 台账.ledger --item 编号 --by 王五 --reviewer 赵六"), options, close);
    addOption(command, "--by", options->by, say(QT_TRANSLATE_NOOP("cli", "申请人")), "NAME")->required();
    addOption(command, "--reviewer", options->reviewer,
              say(QT_TRANSLATE_NOOP("cli", "审核人：不能是申请人，也不能是填报过进展的人")), "NAME")
        ->required();
    addOption(command, "--note", options->text, say(QT_TRANSLATE_NOOP("cli", "审核意见")), "TEXT");
}

static void addReopenStep(CommandSet& commands)
{
    const auto options = std::make_shared<ItemStepOptions>();
    CLI::App* command =
        addStep(commands, "item-reopen", say(QT_TRANSLATE_NOOP("cli", "重新打开已销号的一项，记下原因")),
                QStringLiteral("branchledger item-reopen 台账.ledger --item 编号 --by 王五 --reason 整改反弹"), options,
                reopen);
    addOption(command, "--by", options->by, say(QT_TRANSLATE_NOOP("cli", "由谁打开")), "NAME")->required();
    addOption(command, "--reason", options->text, say(QT_TRANSLATE_NOOP("cli", "原因")), "TEXT")->required();
}

void addItemStepCommands(CommandSet& commands)
{
    addReportStep(commands);
    addCloseStep(commands);
    addReopenStep(commands);
}

} // namespace ledger
