// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "domain/dues.h"
#include "domain/lights.h"
#include "domain/voterule.h"
#include "figures/rulebook.h"
#include "figures/yearequation.h"
#include "ledger/attachmentlimits.h"

#include <QRegularExpression>

namespace ledger {

struct SetOptions {
    std::string ledger;
    std::string name;
    std::string value;
};

static bool isSettingName(const QString& name)
{
    static const QRegularExpression own(QStringLiteral(R"(^setting\.[\p{L}\p{N}_.-]+$)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return name == u"unit.name" || name == u"unit.city" || own.match(name).hasMatch();
}

/// A share of votes that would not be used is refused at once: one that is none, or below the rule.
static Result<> checkVoteSetting(const Ledger& ledger, const QString& name, const QString& value)
{
    if (!name.startsWith(u"setting.vote_") || value.trimmed().isEmpty())
        return {};
    const auto reader = ledger.reader();
    const auto book = reader ? ruleBook(**reader, QStringLiteral("votes")) : Result<QJsonObject>(reader.error());
    const auto rules = book ? readVoteRules(*book, {{name, value}}) : Result<VoteRules>(book.error());
    if (!rules)
        return rules.error();
    return rules->refused.isEmpty() ? Result<>() : fail(ErrorCode::Usage, rules->refused.constFirst());
}

/// Where rates of dues or lights that were just set ask less than the rules do.
static QStringList looserThanRuled(const Ledger& ledger, const QString& name)
{
    QStringList places;
    if (name == u"setting.lights_own") {
        for (const LightRules& rules : LightBook::of(ledger.settings()).editions)
            places += rules.isOwn ? looserLights(rules) : QStringList();
        return places;
    }
    if (name != u"setting.dues_own")
        return places;
    for (const DuesEdition& edition : DuesRules::of(ledger.settings(), ledger.vocabulary()).editions) {
        if (edition.isOwn)
            places += looserPlaces(edition, DuesRules::builtIn());
    }
    return places;
}

static Result<ExitStatus> run(const SetOptions& options, Invocation& invocation)
{
    const QString name = QString::fromStdString(options.name);
    const QString value = QString::fromStdString(options.value);
    if (!isSettingName(name))
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "没有名为“%1”的设置。可用的有 unit.name、unit.city 和 setting.任意名称。"))
                .arg(name));
    if (name == u"unit.name" && value.trimmed().isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "单位名称不能为空。")));
    if (auto allowed = checkAttachmentSetting(name, value); !allowed)
        return allowed.error();
    if (auto allowed = checkLightSetting(name, value); !allowed)
        return allowed.error();
    if (auto allowed = checkReportedSetting(name, value); !allowed)
        return allowed.error();
    auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    if (auto allowed = checkVoteSetting(**ledger, name, value); !allowed)
        return allowed.error();
    if (auto allowed = checkDuesSetting(name, value, (*ledger)->vocabulary()); !allowed)
        return allowed.error();
    if (auto done = (*ledger)->setSetting(name, value); !done)
        return done.error();
    invocation.out.json({{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    for (const QString& place : looserThanRuled(**ledger, name))
        invocation.out.remark(say(QT_TRANSLATE_NOOP("cli", "比上级规定宽：%1")).arg(place));
    invocation.out.text(say(QT_TRANSLATE_NOOP("cli", "已设置 %1 = %2")).arg(name, value));
    return ExitStatus::Done;
}

void addSetCommand(CommandSet& commands)
{
    const auto options = std::make_shared<SetOptions>();
    CLI::App* command =
        commands.add("set", say(QT_TRANSLATE_NOOP("cli", "修改单位的一项设置")),
                     {say(QT_TRANSLATE_NOOP("cli", "branchledger set 台账.ledger unit.city 云州市")),
                      say(QT_TRANSLATE_NOOP("cli", "branchledger set 台账.ledger setting.journal 《机关党建》")),
                      say(QT_TRANSLATE_NOOP("cli", "branchledger set 台账.ledger setting.attachment_mb 80"))});
    addLedgerArgument(command, options->ledger);
    command
        ->add_option("NAME", options->name,
                     say(QT_TRANSLATE_NOOP("cli", "unit.name、unit.city 或 setting.任意名称")).toStdString())
        ->required()
        ->type_name(std::string());
    command->add_option("VALUE", options->value, say(QT_TRANSLATE_NOOP("cli", "新的值")).toStdString())
        ->required()
        ->type_name(std::string());
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
