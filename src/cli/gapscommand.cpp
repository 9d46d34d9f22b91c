// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "figures/figures.h"

#include <QJsonArray>

#include <algorithm>

namespace ledger {

struct GapsOptions {
    std::string ledger;
    std::string period;
    std::string branch;
};

static QString stateText(const QString& state)
{
    if (state == u"missed")
        return say(QT_TRANSLATE_NOOP("cli", "缺"));
    if (state == u"due")
        return say(QT_TRANSLATE_NOOP("cli", "待办"));
    if (state == u"exempt")
        return say(QT_TRANSLATE_NOOP("cli", "免"));
    return state;
}

static QJsonArray gapsJson(const QList<Gap>& gaps)
{
    QJsonArray json;
    for (const Gap& gap : gaps) {
        json.append(QJsonObject{{QStringLiteral("branch"), gap.branch},
                                {QStringLiteral("rule"), gap.rule},
                                {QStringLiteral("period"), gap.period},
                                {QStringLiteral("required"), gap.required},
                                {QStringLiteral("held"), gap.held},
                                {QStringLiteral("state"), gap.state},
                                {QStringLiteral("basis"), gap.basis}});
    }
    return json;
}

/// 2022-08 and 2022Q3 as people write them; a term's last day likewise.
static QString periodText(const Gap& gap)
{
    if (const QDate day = QDate::fromString(gap.period, Qt::ISODate); day.isValid())
        return PartialDate::day(day).toChinese();
    const auto period = Period::parse(gap.period);
    return period ? period->labelChinese() : gap.period;
}

static QString countsText(const QList<Gap>& gaps)
{
    QStringList counts;
    for (const QString& state : {QStringLiteral("missed"), QStringLiteral("due"), QStringLiteral("exempt")}) {
        const auto count = std::count_if(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.state == state; });
        if (count > 0)
            counts << QStringLiteral("%1 %2").arg(stateText(state)).arg(count);
    }
    return counts.join(QStringLiteral("，"));
}

static QString gapsText(const QList<Gap>& gaps)
{
    if (gaps.isEmpty())
        return say(QT_TRANSLATE_NOOP("cli", "没有缺项。"));
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "党组织")), say(QT_TRANSLATE_NOOP("cli", "要求")),
                     say(QT_TRANSLATE_NOOP("cli", "期间")), say(QT_TRANSLATE_NOOP("cli", "应开")),
                     say(QT_TRANSLATE_NOOP("cli", "已开")), say(QT_TRANSLATE_NOOP("cli", "状态")),
                     say(QT_TRANSLATE_NOOP("cli", "依据"))});
    table.setSide(3, ColumnSide::Right);
    table.setSide(4, ColumnSide::Right);
    for (const Gap& gap : gaps)
        table.addRow({gap.branch, labelOf(gap), periodText(gap), QString::number(gap.required),
                      QString::number(gap.held), stateText(gap.state), gap.basis});
    return table.toText() + u'\n' + countsText(gaps) + u'\n';
}

static Result<ExitStatus> run(const GapsOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    const auto gaps = question->figures.gaps(question->period, question->branch);
    if (!gaps)
        return gaps.error();
    if (invocation.out.isJson())
        invocation.out.json(
            {{QStringLiteral("period"), question->period.text}, {QStringLiteral("gaps"), gapsJson(*gaps)}});
    else
        invocation.out.text(gapsText(*gaps));
    return ExitStatus::Done;
}

void addGapsCommand(CommandSet& commands)
{
    const auto options = std::make_shared<GapsOptions>();
    CLI::App* command =
        commands.add("gaps", say(QT_TRANSLATE_NOOP("cli", "应开而未开的会议，将满或已满的任期")),
                     {QStringLiteral("branchledger gaps 台账.ledger --period 2022Q3"),
                      QStringLiteral("branchledger gaps 台账.ledger --period 2022-08 --branch 第一党支部 --json")});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
