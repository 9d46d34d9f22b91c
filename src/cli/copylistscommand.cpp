// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "ledger/itemcopy.h"

namespace ledger {

struct CopyListsOptions {
    std::string ledger;
    std::string list;
    int from = 0;
    int to = 0;
    bool areTwinsCopied = false;
};

static Result<QList<ItemList>> listsNamed(const CopyListsOptions& options, Reader& reader, const Vocabulary& vocabulary)
{
    const auto items = itemsOfYear(reader, options.from, {});
    if (!items)
        return items.error();
    const QString word = QString::fromStdString(options.list);
    QList<ItemList> lists = listsOf(*items, vocabulary);
    lists.removeIf([&](const ItemList& list) { return !isListNamed(list, word, vocabulary); });
    if (lists.isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "%1年没有可以沿用的责任清单。")).arg(options.from));
    return lists;
}

static Result<ExitStatus> run(const CopyListsOptions& options, Invocation& invocation)
{
    constexpr int first = 1921;
    constexpr int last = 2200;
    if (options.from < first || options.to > last || options.from == options.to)
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "--from 和 --to 应是两个不同的年份。")));
    const auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    const auto reader = (*ledger)->reader();
    if (!reader)
        return reader.error();
    const Vocabulary& vocabulary = (*ledger)->vocabulary();
    const auto lists = listsNamed(options, **reader, vocabulary);
    if (!lists)
        return lists.error();
    const auto plan = planListCopy(**reader, vocabulary, *lists, {options.from, options.to});
    if (!plan)
        return plan.error();
    const auto copied = copyLists(**ledger, *plan, options.areTwinsCopied ? TwinItems::CopyToo : TwinItems::LeaveOut);
    if (!copied)
        return copied.error();
    const qsizetype made = plan->fresh.size() + (options.areTwinsCopied ? plan->twins.size() : 0);
    const qsizetype twins = options.areTwinsCopied ? 0 : plan->twins.size();
    invocation.out.json({{QStringLiteral("year"), options.to},
                         {QStringLiteral("lists"), lists->size()},
                         {QStringLiteral("created"), made},
                         {QStringLiteral("already_there"), twins},
                         {QStringLiteral("stopped"), plan->stopped}});
    invocation.out.text(
        say(QT_TRANSLATE_NOOP("cli", "已沿用 %1 张清单到%2年：新建 %3 项，已有而未重复 %4 项，终止而未沿用 %5 项。"))
            .arg(QString::number(lists->size()), QString::number(options.to), QString::number(made),
                 QString::number(twins), QString::number(plan->stopped)));
    return ExitStatus::Done;
}

void addCopyListsCommand(CommandSet& commands)
{
    const auto options = std::make_shared<CopyListsOptions>();
    CLI::App* command = commands.add(
        "copy-lists", say(QT_TRANSLATE_NOOP("cli", "把一年的责任清单沿用到另一年：日期顺延，进展和完成情况不带过去")),
        {QStringLiteral("branchledger copy-lists 台账.ledger --from 2022 --to 2023"),
         QStringLiteral("branchledger copy-lists 台账.ledger --from 2022 --to 2023 --list 党组")});
    addLedgerArgument(command, options->ledger);
    const auto addYear = [command](const char* name, int& value, const QString& help) {
        command->add_option(name, value, help.toStdString())->required()->type_name("YEAR");
    };
    addYear("--from", options->from, say(QT_TRANSLATE_NOOP("cli", "沿用哪一年的")));
    addYear("--to", options->to, say(QT_TRANSLATE_NOOP("cli", "沿用到哪一年")));
    command
        ->add_option("--list", options->list, say(QT_TRANSLATE_NOOP("cli", "只沿用这些清单，默认全部")).toStdString())
        ->type_name("LIST");
    command->add_flag("--twins", options->areTwinsCopied,
                      say(QT_TRANSLATE_NOOP("cli", "已有相同的事项时也再建一项")).toStdString());
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
