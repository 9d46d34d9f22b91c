// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/paperoption.h"
#include "core/language.h"

namespace ledger {

struct DashboardOptions {
    std::string ledger;
    std::string period;
    std::string branch;
    std::string leader;
    std::string department;
    std::string paper = "a4";
    std::string out;
};

static Result<> checkPath(const QString& path)
{
    const bool isKnown = path.endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    if (isKnown)
        return {};
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "驾驶舱只能写成 .png 或 .pdf，不能写成“%1”。")).arg(path));
}

/// A leader or department must stand in the lists of the period's year; the error names those that do.
static Result<> checkName(Question& question, const QString& field, const QString& name)
{
    if (name.isEmpty())
        return {};
    const auto groups = question.figures.itemGroups(question.period, ItemScope{question.branch}, field);
    if (!groups)
        return groups.error();
    if (groups->contains(name))
        return {};
    QStringList known = groups->keys();
    known.removeAll(QString());
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "%1年的责任清单里没有“%2”。有：%3。"))
                    .arg(QString::number(question.period.to.year()), name, listText(known)));
}

static Result<DashboardWish> wishOf(const DashboardOptions& options, Question& question)
{
    const auto paper = paperOf(options.paper);
    if (!paper)
        return paper.error();
    const DashboardWish wish{question.period, question.branch, QString::fromStdString(options.leader),
                             QString::fromStdString(options.department), *paper == PaperFormat::A3Landscape};
    if (auto known = checkName(question, QStringLiteral("leader"), wish.leader); !known)
        return known.error();
    if (auto known = checkName(question, QStringLiteral("lead_department"), wish.department); !known)
        return known.error();
    return wish;
}

static Result<ExitStatus> run(const DashboardOptions& options, Invocation& invocation)
{
    const QString path = QString::fromStdString(options.out);
    if (auto checked = periodOf(options.period); !checked)
        return checked.error();
    if (auto checked = checkPath(path); !checked)
        return checked.error();
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    const auto wish = wishOf(options, *question);
    if (!wish)
        return wish.error();
    if (auto done = invocation.services.renderDashboard(*question->open.ledger, *wish, path); !done)
        return done.error();
    invocation.out.json({{QStringLiteral("file"), path}, {QStringLiteral("period"), question->period.text}});
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已写出 %1")).arg(path));
    return ExitStatus::Done;
}

void addDashboardCommand(CommandSet& commands)
{
    const auto options = std::make_shared<DashboardOptions>();
    CLI::App* command = commands.add(
        "dashboard", say(QT_TRANSLATE_NOOP("cli", "把领导驾驶舱写成图片或 PDF")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger dashboard 台账.ledger --period 2022Q3 --out 驾驶舱.png")),
         say(QT_TRANSLATE_NOOP(
             "cli",
             "branchledger dashboard 台账.ledger --period 2022Q3 --branch 第一党支部 --paper a3 --out 驾驶舱.pdf"))});
    const auto add = [command](const char* name, std::string& value, const QString& help, const char* type) {
        command->add_option(name, value, help.toStdString())->type_name(type);
    };
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    add("--leader", options->leader, say(QT_TRANSLATE_NOOP("cli", "责任清单只看这位责任领导")), "NAME");
    add("--department", options->department, say(QT_TRANSLATE_NOOP("cli", "责任清单只看这个牵头部门")), "NAME");
    add("--paper", options->paper, say(QT_TRANSLATE_NOOP("cli", "PDF 的纸张：a4（默认）或 a3，横向")), "PAPER");
    addOutOption(command, options->out, say(QT_TRANSLATE_NOOP("cli", "写到哪里：.png 或 .pdf")));
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
