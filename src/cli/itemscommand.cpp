// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "figures/liststanding.h"

namespace ledger {

struct ItemsOptions {
    std::string ledger;
    std::string period;
    std::string branch;
    std::string list;
};

static QString dueText(const Record& item)
{
    const QVariant due = item.value(QStringLiteral("due_on"));
    return due.isValid() ? due.value<PartialDate>().toIso() : item.text(QStringLiteral("due_text"));
}

static QJsonObject itemJson(const LitItem& lit)
{
    const Record& item = lit.item;
    const auto text = [&item](const char* key) { return textJson(item.text(QString::fromLatin1(key))); };
    return {{QStringLiteral("id"), item.uid},
            {QStringLiteral("no"), text("list_no")},
            {QStringLiteral("class"), text("class")},
            {QStringLiteral("task"), text("task")},
            {QStringLiteral("leader"), text("leader")},
            {QStringLiteral("department"), text("lead_department")},
            {QStringLiteral("due"), textJson(dueText(item))},
            {QStringLiteral("state"), text("state")},
            {QStringLiteral("percent"), lit.facts.percent ? numberJson(*lit.facts.percent) : QJsonValue()},
            {QStringLiteral("scheduled"), numberJson(lit.scheduled)},
            {QStringLiteral("light"), lightKey(lit.verdict.light)},
            {QStringLiteral("word"), lightWord(lit.verdict.light)},
            {QStringLiteral("reason"), lightReason(lit.verdict)}};
}

static QJsonObject listJson(const ListStanding& standing)
{
    QJsonArray items;
    for (const LitItem& lit : standing.items)
        items.append(itemJson(lit));
    QJsonObject lights;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::Grey})
        lights.insert(lightKey(light), standing.lights.at(static_cast<size_t>(light)));
    return {{QStringLiteral("title"), listTitle(standing.list)},
            {QStringLiteral("holder_type"), textJson(standing.list.holderType)},
            {QStringLiteral("holder"), textJson(standing.list.holder)},
            {QStringLiteral("total"), standing.items.size()},
            {QStringLiteral("done"), standing.done},
            {QStringLiteral("lights"), lights},
            {QStringLiteral("items"), items}};
}

static QString listText(const ListStanding& standing)
{
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "序号")), say(QT_TRANSLATE_NOOP("cli", "责任内容")),
                     say(QT_TRANSLATE_NOOP("cli", "责任领导")), say(QT_TRANSLATE_NOOP("cli", "完成时限")),
                     say(QT_TRANSLATE_NOOP("cli", "完成状态")), say(QT_TRANSLATE_NOOP("cli", "亮灯")),
                     say(QT_TRANSLATE_NOOP("cli", "亮灯原因")), say(QT_TRANSLATE_NOOP("cli", "编号"))});
    for (const LitItem& lit : standing.items) {
        constexpr qsizetype longest = 24;
        const QString task = lit.item.text(QStringLiteral("task")).simplified();
        table.addRow({lit.item.text(QStringLiteral("list_no")),
                      task.size() > longest ? task.first(longest) + QStringLiteral("…") : task,
                      lit.item.text(QStringLiteral("leader")), dueText(lit.item),
                      lit.item.text(QStringLiteral("state")), lightWord(lit.verdict.light), lightReason(lit.verdict),
                      lit.item.uid});
    }
    return say(QT_TRANSLATE_NOOP("cli", "%1：完成 %2/%3　%4"))
               .arg(listTitle(standing.list), QString::number(standing.done), QString::number(standing.items.size()),
                    lightCounts(standing.lights))
        + u'\n' + table.toText();
}

static Result<ExitStatus> run(const ItemsOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    const auto items = question->figures.lights(question->period, {question->branch, {}, {}});
    if (!items)
        return items.error();
    const QString word = QString::fromStdString(options.list);
    const Vocabulary& vocabulary = question->figures.vocabulary();
    QList<ListStanding> standings = standingsOf(*items, vocabulary);
    QStringList known;
    for (const ListStanding& standing : std::as_const(standings))
        known << listTitle(standing.list);
    standings.removeIf([&](const ListStanding& one) { return !isListNamed(one.list, word, vocabulary); });
    if (!word.isEmpty() && standings.isEmpty())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "%1年没有名为“%2”的责任清单。有：%3。"))
                        .arg(QString::number(question->period.to.year()), word, known.join(QStringLiteral("、"))));
    QJsonArray lists;
    for (const ListStanding& standing : std::as_const(standings)) {
        lists.append(listJson(standing));
        invocation.out.text(listText(standing));
    }
    invocation.out.json({{QStringLiteral("period"), question->period.text},
                         {QStringLiteral("day"), question->figures.lightDay(question->period).toString(Qt::ISODate)},
                         {QStringLiteral("lists"), lists}});
    if (standings.isEmpty())
        invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "这一年没有责任清单。")));
    return ExitStatus::Done;
}

void addItemsCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ItemsOptions>();
    CLI::App* command =
        commands.add("items", say(QT_TRANSLATE_NOOP("cli", "一年的责任清单：进度、亮灯和原因")),
                     {QStringLiteral("branchledger items 台账.ledger --period 2022Q3"),
                      QStringLiteral("branchledger items 台账.ledger --period 2022 --list 党组 --json")});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    command
        ->add_option("--list", options->list,
                     say(QT_TRANSLATE_NOOP("cli", "只看这些清单：党组、书记、班子成员、部门，或责任人、部门的名称"))
                         .toStdString())
        ->type_name("LIST");
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
