// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kindword.h"

#include "cli/say.h"
#include "core/language.h"

namespace ledger {

static QString kindList()
{
    QStringList words;
    const Schema schema = Schema::builtIn();
    for (const Kind kind : allKinds)
        words << withRemark(kindKey(kind), fieldText(schema.of(kind).label));
    return listText(words);
}

Result<std::optional<Kind>> kindNamed(const std::string& word)
{
    const QString name = QString::fromStdString(word);
    if (name.isEmpty())
        return std::optional<Kind>();
    if (const auto kind = kindFromKey(name))
        return kind;
    const Schema schema = Schema::builtIn();
    for (const Kind kind : allKinds) {
        if (schema.of(kind).label == name)
            return std::optional(kind);
    }
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "没有名为“%1”的记录种类。可选的有：%2。")).arg(name, kindList()));
}

QString kindHelp()
{
    return say(QT_TRANSLATE_NOOP("cli", "记录种类：%1")).arg(kindList());
}

} // namespace ledger
