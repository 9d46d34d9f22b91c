// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "figures/figures.h"
#include "figures/itemfindings.h"
#include "ledger/developmenteditions.h"
#include "ledger/submissions.h"

#include <QJsonArray>

namespace ledger {

struct CheckOptions {
    std::string ledger;
    std::string code;
};

static QJsonArray findingsJson(const QList<Finding>& findings)
{
    QJsonArray json;
    for (const Finding& finding : findings)
        json.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("where"), finding.where},
                                {QStringLiteral("message"), finding.message}});
    return json;
}

static ExitStatus tellCode(const Submission& submission, const QList<Finding>& faults, Output& out)
{
    const bool isSound = faults.isEmpty();
    out.json({{QStringLiteral("ok"), isSound},
              {QStringLiteral("findings"), findingsJson(faults)},
              {QStringLiteral("submission"),
               QJsonObject{{QStringLiteral("id"), submission.uid},
                           {QStringLiteral("branch"), submission.branchName},
                           {QStringLiteral("period"), submission.period.text},
                           {QStringLiteral("number"), submission.number},
                           {QStringLiteral("submitted_at"), submission.at},
                           {QStringLiteral("submitted_by"), submission.by},
                           {QStringLiteral("check_code"), checkCode(submission.digest)},
                           {QStringLiteral("in_force"), submission.isInForce()}}}});
    out.text(say(QT_TRANSLATE_NOOP("cli", "校验码 %1：%2%3，第%4次上报，%5，%6。"))
                 .arg(checkCode(submission.digest), submission.branchName, submission.period.label(),
                      QString::number(submission.number), submission.by, submission.at));
    out.text(isSound ? say(QT_TRANSLATE_NOOP("cli", "留存的上报稿与校验码相符。")) : faults.constFirst().message);
    return isSound ? ExitStatus::Done : ExitStatus::FoundSomething;
}

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

static QString findingsText(const QList<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings)
        text += QStringLiteral("%1  %2  %3\n").arg(finding.code, finding.where, finding.message);
    return text;
}

/// The first few; all stand in --json and in `findings --kind responsibility_item`.
static QString remarksText(const QList<Finding>& remarks)
{
    constexpr qsizetype mostTold = 20;
    const QString head = say(QT_TRANSLATE_NOOP("cli", "另有 %1 处提示（不是损坏），与责任清单的佐证和销号有关："));
    QString text = head.arg(remarks.size()) + u'\n' + findingsText(remarks.mid(0, mostTold));
    if (remarks.size() > mostTold)
        text += say(QT_TRANSLATE_NOOP("cli", "这里只列出前 %1 处。")).arg(mostTold) + u'\n';
    return text.chopped(1);
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
    const auto remarks = itemRemarks(*open->reader);
    if (!remarks)
        return remarks.error();
    const QList<Finding> all = *findings + *catalogue;
    const bool isSound = all.isEmpty();
    invocation.out.json({{QStringLiteral("ok"), isSound},
                         {QStringLiteral("findings"), findingsJson(all)},
                         {QStringLiteral("remarks"), findingsJson(*remarks)}});
    invocation.out.text(isSound
                            ? say(QT_TRANSLATE_NOOP("cli", "台账完好，没有发现问题。"))
                            : findingsText(all) + say(QT_TRANSLATE_NOOP("cli", "共发现 %1 处问题。")).arg(all.size()));
    if (!remarks->isEmpty())
        invocation.out.text(remarksText(*remarks));
    return isSound ? ExitStatus::Done : ExitStatus::FoundSomething;
}

/// The code as printed, however it was typed: without dashes, in small letters.
static QString plainCode(const QString& code)
{
    return QString(code).remove(u'-').trimmed().toUpper();
}

/// Which submitted report a printed check code belongs to.
static Result<ExitStatus> lookUp(const CheckOptions& options, Invocation& invocation)
{
    auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    const auto all = submissions(*open->reader, {});
    if (!all)
        return all.error();
    const QString code = plainCode(QString::fromStdString(options.code));
    for (const Submission& submission : *all) {
        if (plainCode(checkCode(submission.digest)) != code)
            continue;
        QList<Finding> faults;
        const auto checked = checkSubmission(*open->reader, submission, [&](const Finding& fault) { faults << fault; });
        if (!checked)
            return checked.error();
        return tellCode(submission, faults, invocation.out);
    }
    return fail(ErrorCode::Validation,
                say(QT_TRANSLATE_NOOP("cli", "校验码 %1 不是这个台账里任何一次上报的：报告没有上报过，或被改动过。"))
                    .arg(QString::fromStdString(options.code)));
}

void addCheckCommand(CommandSet& commands)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command =
        commands.add("check", say(QT_TRANSLATE_NOOP("cli", "检查台账：结构、引用、修改记录的链条、与重算不符的数")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger check 台账.ledger")),
                      say(QT_TRANSLATE_NOOP("cli", "branchledger check 台账.ledger --code 4F2A-91C0-7D3E"))});
    addLedgerArgument(command, options->ledger);
    command
        ->add_option(
            "--code", options->code,
            say(QT_TRANSLATE_NOOP("cli", "报告上印的校验码：查是哪一次上报的，内容是否还是那样")).toStdString())
        ->type_name("CODE");
    commands.onRun(command, [options](Invocation& invocation) {
        return options->code.empty() ? run(options->ledger, invocation) : lookUp(*options, invocation);
    });
}

} // namespace ledger
