// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"

namespace ledger {

struct DashboardOptions {
    std::string ledger;
    std::string period;
    std::string out;
};

static Result<ExitStatus> run(const DashboardOptions& options, Invocation& invocation)
{
    const auto period = periodOf(options.period);
    if (!period)
        return period.error();
    const QString path = QString::fromStdString(options.out);
    const bool isKnown = path.endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    if (!isKnown)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "驾驶舱只能写成 .png 或 .pdf，不能写成“%1”。")).arg(path));
    auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    if (auto done = invocation.services.renderDashboard(*open->ledger, *period, path); !done)
        return done.error();
    invocation.out.json({{QStringLiteral("file"), path}, {QStringLiteral("period"), period->text}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已写出 %1")).arg(path));
    return ExitStatus::Done;
}

void addDashboardCommand(CommandSet& commands)
{
    const auto options = std::make_shared<DashboardOptions>();
    CLI::App* command =
        commands.add("dashboard", say(QT_TRANSLATE_NOOP("cli", "把领导驾驶舱写成图片或 PDF")),
                     {QStringLiteral("branchledger dashboard 台账.ledger --period 2022Q3 --out 驾驶舱.png")});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "写到哪里：.png 或 .pdf")));
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
