// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parsemessages.h"

#include "cli/say.h"

#include <QRegularExpression>

namespace ledger {

/// CLI11 names the option in English prose; what we need of it are the words that look like options or arguments.
static QString namedIn(const QString& what)
{
    const qsizetype colon = what.indexOf(QStringLiteral(": "));
    if (what.startsWith(QLatin1StringView("The following")))
        return what.mid(what.lastIndexOf(QStringLiteral(": ")) + 2).simplified();
    static const QRegularExpression option(QStringLiteral(R"(--?[A-Za-z][\w-]*)"));
    if (const auto match = option.match(what); match.hasMatch())
        return match.captured();
    return colon > 0 ? what.left(colon) : what.section(u' ', 0, 0);
}

/// What may be written there instead; empty where the parser does not tell.
static QString rangeIn(const QString& what)
{
    static const QRegularExpression range(QStringLiteral("in range (\\S+) to (\\S+)"));
    const auto match = range.match(what);
    return match.hasMatch()
        ? say(QT_TRANSLATE_NOOP("cli", "应在 %1 到 %2 之间。")).arg(match.captured(1), match.captured(2))
        : QString();
}

/// By the status, since the name is the sub-command's where one was given.
static QString textOf(const CLI::ParseError& error)
{
    using enum CLI::ExitCodes;
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case ExtrasError:
        return say(QT_TRANSLATE_NOOP("cli", "不认识的参数或多余的内容：%1。"));
    case RequiredError:
        return say(QT_TRANSLATE_NOOP("cli", "缺少必填的内容：%1。"));
    case ArgumentMismatch:
        return say(QT_TRANSLATE_NOOP("cli", "参数的个数不对：%1。"));
    case ConversionError:
    case ValidationError:
        return say(QT_TRANSLATE_NOOP("cli", "参数的值不对：%1。")) + rangeIn(QString::fromUtf8(error.what()));
    case ExcludesError:
    case RequiresError:
        return say(QT_TRANSLATE_NOOP("cli", "这些参数不能这样一起用：%1。"));
    default:
        return say(QT_TRANSLATE_NOOP("cli", "命令写法不对：%1。"));
    }
}

QString parseMessage(const CLI::ParseError& error)
{
    const QString named = namedIn(QString::fromUtf8(error.what()));
    return textOf(error).arg(named) + say(QT_TRANSLATE_NOOP("cli", "加上 --help 可以看用法。"));
}

} // namespace ledger
