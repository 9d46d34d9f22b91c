// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/numbertext.h"
#include "figures/figures.h"

#include <QJsonArray>

namespace ledger {

struct FiguresOptions {
    std::string ledger;
    std::string period;
    std::string branch;
    std::vector<std::string> keys;
};

static QStringList keysOf(const FiguresOptions& options)
{
    QStringList keys;
    for (const std::string& key : options.keys)
        keys << QString::fromStdString(key).trimmed();
    keys.removeAll(QString());
    return keys;
}

static void answer(const QList<FigureValue>& values, const Period& period, const QString& branch, Output& out)
{
    QJsonArray figures;
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "指标")), say(QT_TRANSLATE_NOOP("cli", "数值")),
                     say(QT_TRANSLATE_NOOP("cli", "单位")), say(QT_TRANSLATE_NOOP("cli", "代号"))});
    table.setSide(1, ColumnSide::Right);
    for (const FigureValue& value : values) {
        figures.append(figureJson(value));
        table.addRow({value.label, figureText(value), unitText(value.unit), value.key});
    }
    out.json({{QStringLiteral("period"), period.text},
              {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
              {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
              {QStringLiteral("branch"), branch.isEmpty() ? QJsonValue() : QJsonValue(branch)},
              {QStringLiteral("figures"), figures}});
    const QString whose = branch.isEmpty() ? say(QT_TRANSLATE_NOOP("cli", "全机关")) : branch;
    out.text(QStringLiteral("%1  %2\n\n").arg(whose, period.label()) + table.toText());
}

static Result<ExitStatus> run(const FiguresOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    Figures& figures = question->figures;
    QStringList keys = keysOf(options);
    for (QString& key : keys) {
        const auto known = figureKeyOf(figures, key);
        if (!known)
            return known.error();
        key = *known;
    }
    const auto values = figures.values(question->period, question->branch, keys);
    if (!values)
        return values.error();
    answer(*values, question->period, branchName(figures.organization(), question->branch), invocation.out);
    return ExitStatus::Done;
}

void addFiguresCommand(CommandSet& commands)
{
    const auto options = std::make_shared<FiguresOptions>();
    CLI::App* command = commands.add(
        "figures", say(QT_TRANSLATE_NOOP("cli", "一个期间的全部指标")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger figures 台账.ledger --period 2022Q3")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger figures 台账.ledger --period last3y@2022-09-30 --branch 第一党支部 --keys meeting.theme_day,attendance.rate --json"))});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    command
        ->add_option("--keys", options->keys, say(QT_TRANSLATE_NOOP("cli", "只要这些指标，用逗号分隔")).toStdString())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("K1,K2");
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
