// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandset.h"

#include "cli/helpformatter.h"
#include "cli/parsemessages.h"
#include "cli/say.h"

#include <QDate>
#include <QFileInfo>

namespace ledger {

static std::string told(const char* text)
{
    return say(text).toStdString();
}

static void translateHelp(CLI::App& app)
{
    const auto formatter = std::make_shared<HelpFormatter>();
    formatter->column_width(28);
    formatter->label("Usage", told(QT_TRANSLATE_NOOP("cli", "用法")));
    formatter->label("OPTIONS", told(QT_TRANSLATE_NOOP("cli", "选项")));
    formatter->label("Positionals", told(QT_TRANSLATE_NOOP("cli", "参数")));
    formatter->label("SUBCOMMAND", told(QT_TRANSLATE_NOOP("cli", "子命令")));
    formatter->label("SUBCOMMANDS", told(QT_TRANSLATE_NOOP("cli", "子命令")));
    formatter->label("REQUIRED", told(QT_TRANSLATE_NOOP("cli", "（必填）")));
    app.formatter(formatter);
    app.option_defaults()->group(told(QT_TRANSLATE_NOOP("cli", "选项")));
    app.set_help_flag("-h,--help", told(QT_TRANSLATE_NOOP("cli", "显示这份说明")));
}

CommandSet::CommandSet()
    : m_root(told(QT_TRANSLATE_NOOP("cli", "党建台账：机关党支部的工作记录。不写子命令时打开窗口。")), "branchledger")
{
    translateHelp(m_root);
    m_root.set_version_flag("--version", "branchledger " BL_VERSION, told(QT_TRANSLATE_NOOP("cli", "显示版本")));
    m_root.add_option("--lang", m_common.language, told(QT_TRANSLATE_NOOP("cli", "界面语言：zh 或 en")))
        ->type_name("LANG");
    m_root.add_option("LEDGER", m_windowLedger, told(QT_TRANSLATE_NOOP("cli", "在窗口中打开的台账文件")))
        ->type_name(std::string());
    m_root.require_subcommand(0, 1);
    m_root.footer(told(QT_TRANSLATE_NOOP("cli",
                                         "例子：\n"
                                         "  branchledger 台账.ledger                     打开窗口\n"
                                         "  branchledger init 台账.ledger --unit 某某机关\n"
                                         "  branchledger import 台账.ledger *.xlsx\n"
                                         "  branchledger figures 台账.ledger --period 2022Q3\n"
                                         "每个子命令都有自己的说明：branchledger figures --help")));
}

CLI::App* CommandSet::add(const std::string& name, const QString& description, const QStringList& examples)
{
    CLI::App* command = m_root.add_subcommand(name, description.toStdString());
    translateHelp(*command);
    command->group(told(QT_TRANSLATE_NOOP("cli", "子命令")));
    const QString text =
        say(QT_TRANSLATE_NOOP("cli", "例子：")) + QStringLiteral("\n  ") + examples.join(QStringLiteral("\n  "));
    command->footer(examples.isEmpty() ? std::string() : text.toStdString());
    command->add_flag("--json", m_common.isJson, told(QT_TRANSLATE_NOOP("cli", "在标准输出上给出一个 JSON 文档")));
    command->add_option("--today", m_common.today, told(QT_TRANSLATE_NOOP("cli", "把这一天当作今天")))
        ->type_name("DATE");
    command->add_option("--lang", m_common.language, told(QT_TRANSLATE_NOOP("cli", "界面语言：zh 或 en")))
        ->type_name("LANG");
    command->add_option("--user", m_common.user, told(QT_TRANSLATE_NOOP("cli", "受保护台账的用户名（尚未提供）")))
        ->type_name("NAME");
    command
        ->add_option("--password-file", m_common.passwordFile,
                     told(QT_TRANSLATE_NOOP("cli", "存放密码的文件（尚未提供）")))
        ->type_name("FILE");
    return command;
}

void CommandSet::onRun(CLI::App* command, CommandAction action)
{
    m_entries.push_back({command, std::move(action)});
}

static Result<Clock> clockOf(const std::string& today)
{
    if (today.empty())
        return Clock::system();
    const QDate day = QDate::fromString(QString::fromStdString(today), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "--today “%1”不是日期，请写成 2022-09-30 的样子。"))
                        .arg(QString::fromStdString(today)));
    return Clock::fixed(day);
}

static Result<> checkCommon(const CommonOptions& common)
{
    if (!common.user.empty() || !common.passwordFile.empty())
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "用户与密码保护尚未提供：请不要使用 --user、--password-file 和 --admin。")));
    if (!common.language.empty() && common.language != "zh" && common.language != "en")
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "--lang 只能是 zh 或 en。")));
    return {};
}

/// A mistyped sub-command arrives as the ledger of the window; empty when there is such a file.
QString CommandSet::unknownWord() const
{
    const QString word = QString::fromStdString(m_windowLedger);
    if (word.isEmpty() || QFileInfo::exists(word) || !m_root.get_subcommands().empty())
        return {};
    return say(QT_TRANSLATE_NOOP("cli", "没有名为“%1”的子命令，也没有这个名称的文件。")).arg(word);
}

ExitStatus CommandSet::runParsed(const CliServices& services)
{
    Output out(m_common.isJson ? AnswerForm::Json : AnswerForm::Text);
    if (auto checked = checkCommon(m_common); !checked)
        return out.failure(checked.error());
    const auto clock = clockOf(m_common.today);
    if (!clock)
        return out.failure(clock.error());
    for (const Entry& entry : m_entries) {
        if (!entry.command->parsed())
            continue;
        Invocation invocation{*clock, out, services};
        const auto status = entry.action(invocation);
        return out.finish(status ? *status : out.failure(status.error()));
    }
    return out.failure(
        fail(ErrorCode::Usage,
             unknownWord() + say(QT_TRANSLATE_NOOP("cli", "请写明子命令；branchledger --help 列出全部。"))));
}

ExitStatus CommandSet::failedParse(const CLI::ParseError& error, AnswerForm form)
{
    Output out(form);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        // --help and --version arrive as exceptions; CLI11 finds the sub-command they were asked of.
        m_root.exit(error);
        return out.finish(ExitStatus::Done);
    }
    const QString unknown = unknownWord();
    const QString message = unknown.isEmpty()
        ? parseMessage(error)
        : unknown + say(QT_TRANSLATE_NOOP("cli", "branchledger --help 列出全部子命令。"));
    return out.finish(out.failure(fail(ErrorCode::Usage, message, QString::fromUtf8(error.what()))));
}

int CommandSet::run(const QStringList& arguments, const CliServices& services)
{
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments[i].toStdString());
    const AnswerForm form = arguments.contains(QStringLiteral("--json")) ? AnswerForm::Json : AnswerForm::Text;
    try {
        m_root.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return static_cast<int>(failedParse(error, form));
    }
    return static_cast<int>(runParsed(services));
}

} // namespace ledger
