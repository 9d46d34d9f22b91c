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

QString parseMessage(const CLI::ParseError& error)
{
    const QString named = namedIn(QString::fromUtf8(error.what()));
    const QString kind = QString::fromStdString(error.get_name());
    QString message = say(QT_TRANSLATE_NOOP("cli", "命令写法不对：%1。"));
    if (kind == u"ExtrasError")
        message = say(QT_TRANSLATE_NOOP("cli", "不认识的参数或多余的内容：%1。"));
    else if (kind == u"RequiredError")
        message = say(QT_TRANSLATE_NOOP("cli", "缺少必填的内容：%1。"));
    else if (kind == u"ArgumentMismatch")
        message = say(QT_TRANSLATE_NOOP("cli", "参数的个数不对：%1。"));
    else if (kind == u"ConversionError" || kind == u"ValidationError")
        message = say(QT_TRANSLATE_NOOP("cli", "参数的值不对：%1。"));
    else if (kind == u"ExcludesError" || kind == u"RequiresError")
        message = say(QT_TRANSLATE_NOOP("cli", "这些参数不能这样一起用：%1。"));
    return message.arg(named) + say(QT_TRANSLATE_NOOP("cli", "加上 --help 可以看用法。"));
}

} // namespace ledger
