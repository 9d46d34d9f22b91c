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

} // namespace ledger
