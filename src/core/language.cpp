// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QCoreApplication>

namespace ledger {

bool isInterfaceEnglish()
{
    static const QString chinese = QStringLiteral("中文");
    // The one string whose translation tells which translation is installed.
    return QCoreApplication::translate("Language", "中文") != chinese;
}

const QString& inInterfaceLanguage(const QString& chinese, const QString& english)
{
    return english.isEmpty() || !isInterfaceEnglish() ? chinese : english;
}

QString listText(const QStringList& things)
{
    return things.join(isInterfaceEnglish() ? QStringLiteral(", ") : QStringLiteral("、"));
}

QString clausesText(const QStringList& statements)
{
    return statements.join(isInterfaceEnglish() ? QStringLiteral("; ") : QStringLiteral("；"));
}

QString withRemark(const QString& text, const QString& remark)
{
    if (remark.isEmpty())
        return text;
    return (isInterfaceEnglish() ? QStringLiteral("%1 (%2)") : QStringLiteral("%1（%2）")).arg(text, remark);
}

QString saidOf(const QString& subject, const QString& what)
{
    return (isInterfaceEnglish() ? QStringLiteral("%1: %2") : QStringLiteral("%1：%2")).arg(subject, what);
}

} // namespace ledger
