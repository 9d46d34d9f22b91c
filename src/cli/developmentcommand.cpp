// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/editioncommand.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/language.h"
#include "figures/articlegloss.h"
#include "ledger/developmentlist.h"

#include <QJsonArray>

namespace ledger {

struct DevelopmentOptions {
    std::string ledger;
    std::string branch;
    std::string load;
    std::string print;
    bool isLooserAgreed = false;
};

static QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

static QJsonValue dateJson(const PartialDate& date)
{
    return date.isValid() ? QJsonValue(date.toIso()) : QJsonValue();
}

static QString stateWord(DevelopmentTask::State state)
{
    static const QStringList words{QStringLiteral("waiting"), QStringLiteral("open"), QStringLiteral("due"),
                                   QStringLiteral("overdue")};
    return words.value(static_cast<int>(state));
}

static QString severityWord(RuleFinding::Severity severity)
{
    static const QStringList words{QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("fault")};
    return words.value(static_cast<int>(severity));
}

static QJsonObject taskJson(const DevelopmentTask& task)
{
    return {{QStringLiteral("step"), task.step},
            {QStringLiteral("label"), task.name},
            {QStringLiteral("earliest"), dayJson(task.earliest)},
            {QStringLiteral("latest"), dayJson(task.latest)},
            {QStringLiteral("state"), stateWord(task.state)},
            {QStringLiteral("basis"), task.basis},
            {QStringLiteral("facts"), QJsonArray::fromStringList(task.facts)},
            {QStringLiteral("review"), task.isReview}};
}

static QJsonObject personJson(const DevelopingPerson& person)
{
    const DevelopmentPath& path = person.path;
    QJsonArray others;
    for (const DevelopmentTask& task : path.others)
        others.append(taskJson(task));
    QJsonArray findings;
    for (const RuleFinding& finding : path.findings)
        findings.append(QJsonObject{{QStringLiteral("severity"), severityWord(finding.severity)},
                                    {QStringLiteral("text"), finding.text},
                                    {QStringLiteral("basis"), finding.basis},
                                    {QStringLiteral("field"), finding.field}});
    return {{QStringLiteral("id"), person.uid},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("branch"), person.branch},
            {QStringLiteral("category"), person.category},
            {QStringLiteral("stage"), path.stage},
            {QStringLiteral("step"), path.step},
            {QStringLiteral("since"), dateJson(path.since)},
            {QStringLiteral("next"), path.next ? QJsonValue(taskJson(*path.next)) : QJsonValue()},
            {QStringLiteral("others"), others},
            {QStringLiteral("probation_end"), dateJson(path.probationEnd)},
            {QStringLiteral("state"), stateWord(path.state())},
            {QStringLiteral("findings"), findings}};
}

static QString cell(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

static QString othersText(const DevelopmentPath& path)
{
    QStringList texts;
    for (const DevelopmentTask& task : path.others) {
        const QString late = task.state == DevelopmentTask::State::Overdue ? stateText(task.state) : QString();
        texts << withRemark(task.name + u' ' + daysText(task), late);
    }
    return clausesText(texts);
}

/// What the rules say of each person, below the table.
static QString findingsText(const DevelopmentList& list)
{
    QString text;
    for (const DevelopingPerson& person : list.people) {
        for (const RuleFinding& finding : person.path.findings)
            text += QStringLiteral("%1　%2　%3\n").arg(person.name, finding.text, glossedBasis(finding.basis));
    }
    return text.isEmpty() ? text : u'\n' + text;
}

static QString listText(const DevelopmentList& list)
{
    const QString note = list.note.isEmpty() ? QString() : list.note + u'\n';
    if (list.people.isEmpty())
        return note + say(QT_TRANSLATE_NOOP("cli", "没有正在发展的人员。")) + u'\n';
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "姓名")), say(QT_TRANSLATE_NOOP("cli", "党组织")),
                     say(QT_TRANSLATE_NOOP("cli", "已到步骤")), say(QT_TRANSLATE_NOOP("cli", "自")),
                     say(QT_TRANSLATE_NOOP("cli", "下一步")), say(QT_TRANSLATE_NOOP("cli", "最早")),
                     say(QT_TRANSLATE_NOOP("cli", "最迟")), say(QT_TRANSLATE_NOOP("cli", "状态")),
                     say(QT_TRANSLATE_NOOP("cli", "其他期限"))});
    for (const DevelopingPerson& person : list.people) {
        const DevelopmentPath& path = person.path;
        const QString since = path.since.isValid() ? path.since.toIso() : QStringLiteral("—");
        table.addRow({person.name, person.branch, path.stepName, since, path.next->name, cell(path.next->earliest),
                      cell(path.next->latest), stateText(path.state()), othersText(path)});
    }
    return note + table.toText() + findingsText(list);
}

static Result<ExitStatus> show(const DevelopmentOptions& options, Invocation& invocation)
{
    const auto place = placeOf(options.ledger, options.branch, invocation.clock);
    if (!place)
        return place.error();
    const QDate today = invocation.clock.today();
    const auto list = developmentList(*place->open.reader, place->branches().values(), today);
    if (!list)
        return list.error();
    QJsonArray people;
    for (const DevelopingPerson& person : list->people)
        people.append(personJson(person));
    QJsonArray stages;
    for (const DevelopmentStage& stage : list->stages)
        stages.append(QJsonObject{{QStringLiteral("key"), stage.key}, {QStringLiteral("label"), labelOf(stage)}});
    invocation.out.json({{QStringLiteral("today"), today.toString(Qt::ISODate)},
                         {QStringLiteral("edition"), list->edition},
                         {QStringLiteral("note"), list->note},
                         {QStringLiteral("stages"), stages},
                         {QStringLiteral("people"), people}});
    invocation.out.text(listText(*list));
    return ExitStatus::Done;
}

static Result<ExitStatus> run(const DevelopmentOptions& options, Invocation& invocation)
{
    if (!options.load.empty())
        return takeEditionFile({options.ledger, options.load, options.isLooserAgreed}, invocation);
    if (!options.print.empty())
        return printEdition(options.ledger, options.print, invocation);
    return show(options, invocation);
}

void addDevelopmentCommand(CommandSet& commands)
{
    const auto options = std::make_shared<DevelopmentOptions>();
    CLI::App* command =
        commands.add("development", say(QT_TRANSLATE_NOOP("cli", "发展党员：谁在哪一步、自何时、下一步和期限")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger development 台账.ledger --branch 第一党支部 --json")),
                      say(QT_TRANSLATE_NOOP("cli", "branchledger development 台账.ledger --print-edition 2014年版")),
                      say(QT_TRANSLATE_NOOP("cli", "branchledger development 台账.ledger --load 2026年版.json"))});
    addLedgerArgument(command, options->ledger);
    addBranchOption(command, options->branch);
    CLI::Option* load = command->add_option(
        "--load", options->load, say(QT_TRANSLATE_NOOP("cli", "录入一个版本的规则（JSON 数据文件）")).toStdString());
    load->type_name("FILE");
    command
        ->add_flag("--accept-looser", options->isLooserAgreed,
                   say(QT_TRANSLATE_NOOP("cli", "新版本放宽了原来的规定也录入")).toStdString())
        ->needs(load);
    command
        ->add_option("--print-edition", options->print,
                     say(QT_TRANSLATE_NOOP("cli", "给出一个版本的规则，供修改后再录入")).toStdString())
        ->type_name("NAME")
        ->excludes(load);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
