// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/datetext.h"
#include "report/rosterbook.h"

#include <QJsonArray>

namespace ledger {

struct RosterOptions {
    std::string ledger;
    std::string on;
    std::string branch;
    std::string out;
};

static Result<QDate> dayOf(const std::string& text, QDate today)
{
    if (text.empty())
        return today;
    const auto date = readDateText(QString::fromStdString(text));
    if (date && date->precision == DatePrecision::Day)
        return date->first;
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "--on “%1”不是某一天，请写成 2022-09-30 的样子。"))
                    .arg(QString::fromStdString(text)));
}

static QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

static QJsonObject rosterJson(const RosterOfDay& roster, QDate day)
{
    QJsonArray members;
    for (const RosterLine& line : roster.members)
        members.append(
            QJsonObject{{QStringLiteral("id"), line.uid},
                        {QStringLiteral("name"), line.name},
                        {QStringLiteral("branch"), line.branch},
                        {QStringLiteral("group"), textJson(line.group)},
                        {QStringLiteral("standing"),
                         line.standing == Standing::Full ? QStringLiteral("full") : QStringLiteral("probationary")},
                        {QStringLiteral("posts"), QJsonArray::fromStringList(line.posts)},
                        {QStringLiteral("since"), dayJson(line.since)}});
    QJsonArray posts;
    for (const PostLine& post : roster.posts)
        posts.append(QJsonObject{{QStringLiteral("branch"), post.branch},
                                 {QStringLiteral("post"), post.post},
                                 {QStringLiteral("name"), post.name},
                                 {QStringLiteral("from"), dayJson(post.span.from)},
                                 {QStringLiteral("to"), dayJson(post.span.to)}});
    return {{QStringLiteral("on"), day.toString(Qt::ISODate)},
            {QStringLiteral("total"), roster.members.size()},
            {QStringLiteral("members"), members},
            {QStringLiteral("posts"), posts}};
}

static QString rosterText(const RosterOfDay& roster, const RosterBook& book, const Vocabulary& words)
{
    TextTable members(book.heads);
    for (const QStringList& row : book.rows)
        members.addRow(row);
    TextTable posts({say(QT_TRANSLATE_NOOP("cli", "党组织")), say(QT_TRANSLATE_NOOP("cli", "职务")),
                     say(QT_TRANSLATE_NOOP("cli", "姓名")), say(QT_TRANSLATE_NOOP("cli", "任职自"))});
    for (const PostLine& post : roster.posts)
        posts.addRow({post.branch, words.text(QStringLiteral("post"), post.post), post.name,
                      post.span.from.toString(Qt::ISODate)});
    QString text = book.title + u'\n' + book.below.join(u'\n') + QStringLiteral("\n\n");
    if (!roster.members.isEmpty())
        text += members.toText();
    if (!roster.posts.isEmpty())
        text += u'\n' + say(QT_TRANSLATE_NOOP("cli", "当日任职：")) + u'\n' + posts.toText();
    return text;
}

static Result<ExitStatus> run(const RosterOptions& options, Invocation& invocation)
{
    const auto day = dayOf(options.on, invocation.clock.today());
    if (!day)
        return day.error();
    const auto place = placeOf(options.ledger, options.branch, invocation.clock);
    if (!place)
        return place.error();
    const auto roster = rosterOfDay(*place->open.reader, *day, place->branches());
    if (!roster)
        return roster.error();
    const auto words = place->open.reader->vocabulary();
    if (!words)
        return words.error();
    const RosterBook book = rosterBook(*roster, *day, *words);
    if (!options.out.empty()) {
        const auto written = writeRosterBook(QString::fromStdString(options.out), book);
        if (!written)
            return written.error();
    }
    invocation.out.json(rosterJson(*roster, *day));
    invocation.out.text(rosterText(*roster, book, *words));
    return ExitStatus::Done;
}

void addRosterCommand(CommandSet& commands)
{
    const auto options = std::make_shared<RosterOptions>();
    CLI::App* command = commands.add(
        "roster", say(QT_TRANSLATE_NOOP("cli", "某一天的花名册和任职：谁在哪个支部，谁担任什么")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger roster 台账.ledger --on 2021-12-31")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger roster 台账.ledger --on 2021-12-31 --branch 第一党支部 --json"))});
    addLedgerArgument(command, options->ledger);
    command
        ->add_option("--on", options->on,
                     say(QT_TRANSLATE_NOOP("cli", "哪一天，如 2021-12-31；不写是今天")).toStdString())
        ->type_name("DATE");
    addBranchOption(command, options->branch);
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "另写成工作簿：.xlsx")))->required(false);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
