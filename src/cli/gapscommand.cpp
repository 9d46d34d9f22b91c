// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/paperoption.h"
#include "cli/texttable.h"
#include "core/language.h"
#include "figures/articlegloss.h"
#include "figures/figures.h"
#include "figures/rulestance.h"
#include "report/gapprint.h"

#include <QJsonArray>

#include <algorithm>

namespace ledger {

struct GapsOptions {
    std::string ledger;
    std::string period;
    std::string branch;
    std::string out;
    std::string rule;
    std::string paper = "a4";
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

static QString stanceWord(RuleStance stance)
{
    return stance == RuleStance::Looser ? QStringLiteral("looser") : QStringLiteral("stricter");
}

/// The meetings that were held and do not count, in the form of `trace`.
static QJsonArray uncountedJson(const Gap& gap)
{
    QJsonArray json;
    for (const UncountedMeeting& meeting : gap.uncounted)
        json.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("study_session")},
                                {QStringLiteral("id"), meeting.uid},
                                {QStringLiteral("date"), meeting.date.toIso()},
                                {QStringLiteral("title"), meeting.title},
                                {QStringLiteral("reason"), meeting.reason}});
    return json;
}

QJsonArray gapsJson(const QList<Gap>& gaps)
{
    QJsonArray json;
    for (const Gap& gap : gaps) {
        QJsonObject entry{{QStringLiteral("branch"), gap.branch}, {QStringLiteral("rule"), gap.rule},
                          {QStringLiteral("period"), gap.period}, {QStringLiteral("required"), gap.required},
                          {QStringLiteral("held"), gap.held},     {QStringLiteral("state"), gap.state},
                          {QStringLiteral("basis"), gap.basis}};
        if (!gap.reason.isEmpty())
            entry.insert(QStringLiteral("reason"), gap.reason);
        if (!gap.uncounted.isEmpty())
            entry.insert(QStringLiteral("not_counted"), uncountedJson(gap));
        if (gap.stance != RuleStance::AsGiven) {
            entry.insert(QStringLiteral("unit_rule"), stanceWord(gap.stance));
            entry.insert(QStringLiteral("difference"), gap.difference);
        }
        json.append(entry);
    }
    return json;
}

/// 2022-08 and 2022Q3 as people write them; a term's last day likewise.
static QString periodText(const Gap& gap)
{
    if (const QDate day = QDate::fromString(gap.period, Qt::ISODate); day.isValid())
        return PartialDate::day(day).toText();
    const auto period = Period::parse(gap.period);
    return period ? period->label() : gap.period;
}

static QString countsText(const QList<Gap>& gaps)
{
    QStringList counts;
    for (const QString& state : {QStringLiteral("missed"), QStringLiteral("due"), QStringLiteral("exempt")}) {
        const auto count = std::count_if(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.state == state; });
        if (count > 0)
            counts << QStringLiteral("%1 %2").arg(stateText(state)).arg(count);
    }
    return counts.join(say(QT_TRANSLATE_NOOP("cli", "，")));
}

/// The article, what the unit asks otherwise, why a branch is exempt, and what was held and does not count.
static QString basisText(const Gap& gap)
{
    QString text = glossedBasis(gap.basis);
    if (gap.stance != RuleStance::AsGiven)
        text += say(QT_TRANSLATE_NOOP("cli", "【%1】")).arg(stanceText(gap.stance));
    if (!gap.reason.isEmpty())
        text += QStringLiteral("　") + gap.reason;
    for (const UncountedMeeting& meeting : gap.uncounted)
        text += QStringLiteral("　") + uncountedText(meeting);
    return text;
}

QString gapsText(const QList<Gap>& gaps)
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
                      QString::number(gap.held), stateText(gap.state), basisText(gap)});
    return table.toText() + u'\n' + countsText(gaps) + u'\n';
}

static Result<> checkRule(const Figures& figures, const QString& rule)
{
    QStringList keys;
    for (const MeetingRule& each : figures.rules()) {
        if (!keys.contains(each.key))
            keys << each.key;
    }
    if (rule.isEmpty() || keys.contains(rule))
        return {};
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "--rule 没有“%1”这一条要求，现有：%2。")).arg(rule, listText(keys)));
}

/// The calendar of the year in which the period ends, as a file.
static Result<int> writeCalendar(const GapsOptions& options, Question& question)
{
    const auto paper = paperOf(options.paper);
    if (!paper)
        return paper.error();
    const auto sheets = collectGapSheets(question.figures,
                                         {question.period, question.branch, QString::fromStdString(options.rule),
                                          question.open.ledger->setting(QStringLiteral("unit.name"))});
    if (!sheets)
        return sheets.error();
    return writeGapSheets(*sheets, QString::fromStdString(options.out), *paper);
}

static Result<ExitStatus> run(const GapsOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    auto gaps = question->figures.gaps(question->period, question->branch);
    if (!gaps)
        return gaps.error();
    const QString rule = QString::fromStdString(options.rule);
    if (auto known = checkRule(question->figures, rule); !known)
        return known.error();
    if (!rule.isEmpty())
        gaps->removeIf([&rule](const Gap& gap) { return gap.rule != rule; });
    QJsonObject answer{{QStringLiteral("period"), question->period.text}, {QStringLiteral("gaps"), gapsJson(*gaps)}};
    QString text = gapsText(*gaps);
    if (!options.out.empty()) {
        const auto pages = writeCalendar(options, *question);
        if (!pages)
            return pages.error();
        const QString file = QString::fromStdString(options.out);
        answer.insert(QStringLiteral("file"), file);
        answer.insert(QStringLiteral("pages"), *pages);
        text += say(QT_TRANSLATE_NOOP("cli", "已写出缺项日历 %1（%2 页）。\n")).arg(file).arg(*pages);
    }
    if (invocation.out.isJson())
        invocation.out.json(answer);
    else
        invocation.out.text(text);
    return ExitStatus::Done;
}

/// What is printed, beside what is asked.
static void addCalendarOptions(CLI::App* command, GapsOptions& options)
{
    command
        ->add_option("--rule", options.rule,
                     say(QT_TRANSLATE_NOOP("cli", "只看这一条要求：assembly、committee、group、theme_day、lecture…"))
                         .toStdString())
        ->type_name("R");
    CLI::Option* out =
        command
            ->add_option(
                "--out", options.out,
                say(QT_TRANSLATE_NOOP("cli", "把期间末所在年度的缺项日历写成 .pdf（一页横向）或 .xlsx")).toStdString())
            ->type_name("FILE");
    command
        ->add_option("--paper", options.paper,
                     say(QT_TRANSLATE_NOOP("cli", "PDF 的纸张：a4（默认）或 a3，横向")).toStdString())
        ->type_name("P")
        ->needs(out);
}

void addGapsCommand(CommandSet& commands)
{
    const auto options = std::make_shared<GapsOptions>();
    CLI::App* command = commands.add(
        "gaps", say(QT_TRANSLATE_NOOP("cli", "应开而未开的会议，将满或已满的任期")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger gaps 台账.ledger --period 2022Q3")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger gaps 台账.ledger --period 2022-08 --branch 第一党支部 --json")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger gaps 台账.ledger --period 2022 --rule theme_day --out 日历.pdf"))});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    addCalendarOptions(command, *options);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
