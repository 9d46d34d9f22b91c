// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "ledger/demo/demo.h"

namespace ledger {

struct DemoArguments {
    std::string ledger;
    std::string until;
    DemoOptions demo;
};

static Result<QDate> untilOf(const DemoArguments& arguments, const Clock& clock)
{
    if (arguments.until.empty())
        return clock.today();
    const QDate until = QDate::fromString(QString::fromStdString(arguments.until), Qt::ISODate);
    if (until.isValid())
        return until;
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "--until “%1”不是日期，请写成 2022-09-30 的样子。"))
                    .arg(QString::fromStdString(arguments.until)));
}

static Result<ExitStatus> run(const DemoArguments& arguments, Invocation& invocation)
{
    if (auto checked = checkLedgerAddress(arguments.ledger); !checked)
        return checked.error();
    const auto until = untilOf(arguments, invocation.clock);
    if (!until)
        return until.error();
    DemoOptions demo = arguments.demo;
    demo.until = *until;
    const QString path = QString::fromStdString(arguments.ledger);
    ProgressLine progress;
    const auto made =
        makeDemo(path, demo, invocation.clock, [&](int percent, const QString& what) { progress.show(percent, what); });
    if (!made)
        return made.error();
    invocation.out.json({{QStringLiteral("ledger"), path},
                         {QStringLiteral("branches"), made->branches},
                         {QStringLiteral("members"), made->members},
                         {QStringLiteral("sessions"), made->sessions},
                         {QStringLiteral("attendances"), made->attendances},
                         {QStringLiteral("others"), made->others}});
    invocation.out.text(
        say(QT_TRANSLATE_NOOP(
                "cli",
                "已建立演示台账 %1：党组织 %2 个，党员 %3 名，会议与学习 %4 次（出席记录 %5 条），其他记录 %6 条。全部内容均为虚构。"))
            .arg(path, QString::number(made->branches), QString::number(made->members), QString::number(made->sessions),
                 QString::number(made->attendances), QString::number(made->others)));
    return ExitStatus::Done;
}

void addDemoCommand(CommandSet& commands)
{
    const auto options = std::make_shared<DemoArguments>();
    CLI::App* command = commands.add(
        "demo", say(QT_TRANSLATE_NOOP("cli", "建立一个新的演示台账，内容全部虚构；参数相同则内容相同")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger demo 演示.ledger")),
         say(QT_TRANSLATE_NOOP(
             "cli", "branchledger demo 演示.ledger --branches 20 --members 400 --years 5 --until 2022-09-30"))});
    addLedgerArgument(command, options->ledger);
    command
        ->add_option("--branches", options->demo.branches,
                     say(QT_TRANSLATE_NOOP("cli", "党支部个数，1 到 5000")).toStdString())
        ->check(CLI::Range(1, 5000))
        ->type_name("N")
        ->capture_default_str();
    command
        ->add_option("--members", options->demo.members,
                     say(QT_TRANSLATE_NOOP("cli", "党员人数，1 到 200000")).toStdString())
        ->check(CLI::Range(1, 200000))
        ->type_name("N")
        ->capture_default_str();
    command
        ->add_option("--years", options->demo.years, say(QT_TRANSLATE_NOOP("cli", "记录的年数，1 到 40")).toStdString())
        ->check(CLI::Range(1, 40))
        ->type_name("N")
        ->capture_default_str();
    command
        ->add_option("--until", options->until,
                     say(QT_TRANSLATE_NOOP("cli", "记录到哪一天为止，默认今天")).toStdString())
        ->type_name("DATE");
    command
        ->add_option("--seed", options->demo.seed,
                     say(QT_TRANSLATE_NOOP("cli", "换一个数，内容就换一套")).toStdString())
        ->type_name("S")
        ->capture_default_str();
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
