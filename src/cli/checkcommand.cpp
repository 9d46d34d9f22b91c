// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "figures/figures.h"
#include "ledger/developmenteditions.h"

#include <QJsonArray>

namespace ledger {

/// Figures and rules that cannot be read: what is counted by them is missing or false.
static Result<QList<Finding>> catalogueFindings(Reader& reader, const Clock& clock)
{
    const auto figures = Figures::load(reader, clock.today());
    if (!figures)
        return figures.error();
    QList<Finding> findings;
    for (const QString& problem : figures->problems())
        findings.append({QStringLiteral("figure_unreadable"), QStringLiteral("figure_definitions"), problem});
    if (const auto& problem = figures->ruleProblem())
        findings.append({QStringLiteral("rule_unreadable"), QStringLiteral("meeting_rules"), problem->message});
    if (const auto editions = developmentEditions(reader); !editions)
        findings.append(
            {QStringLiteral("rule_unreadable"), QStringLiteral("development_editions"), editions.error().message});
    return findings;
}

static Result<ExitStatus> run(const std::string& path, Invocation& invocation)
{
    auto open = openForReading(path, invocation.clock);
    if (!open)
        return open.error();
    ProgressLine progress;
    const auto findings = open->reader->check([&](int percent) {
        progress.show(percent, say(QT_TRANSLATE_NOOP("cli", "检查台账")));
        return true;
    });
    if (!findings)
        return findings.error();
    const auto catalogue = catalogueFindings(*open->reader, invocation.clock);
    if (!catalogue)
        return catalogue.error();
    const QList<Finding> all = *findings + *catalogue;
    QJsonArray json;
    QString text;
    for (const Finding& finding : all) {
        json.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("where"), finding.where},
                                {QStringLiteral("message"), finding.message}});
        text += QStringLiteral("%1  %2  %3\n").arg(finding.code, finding.where, finding.message);
    }
    const bool isSound = all.isEmpty();
    invocation.out.json({{QStringLiteral("ok"), isSound}, {QStringLiteral("findings"), json}});
    invocation.out.text(isSound ? say(QT_TRANSLATE_NOOP("cli", "台账完好，没有发现问题。"))
                                : text + say(QT_TRANSLATE_NOOP("cli", "共发现 %1 处问题。")).arg(all.size()));
    return isSound ? ExitStatus::Done : ExitStatus::FoundSomething;
}

void addCheckCommand(CommandSet& commands)
{
    const auto ledger = std::make_shared<std::string>();
    CLI::App* command =
        commands.add("check", say(QT_TRANSLATE_NOOP("cli", "检查台账：结构、引用、修改记录的链条、与重算不符的数")),
                     {QStringLiteral("branchledger check 台账.ledger")});
    addLedgerArgument(command, *ledger);
    commands.onRun(command, [ledger](Invocation& invocation) { return run(*ledger, invocation); });
}

} // namespace ledger
