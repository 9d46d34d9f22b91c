// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periodtext.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PeriodText", text);
}

} // namespace

QString quarterText(int quarter)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PeriodText", "第一季度"), QT_TRANSLATE_NOOP("PeriodText", "第二季度"),
        QT_TRANSLATE_NOOP("PeriodText", "第三季度"), QT_TRANSLATE_NOOP("PeriodText", "第四季度")};
    return say(words.at(static_cast<std::size_t>(qBound(1, quarter, 4) - 1)));
}

QString monthText(int month)
{
    return isInterfaceEnglish() ? QLocale::c().standaloneMonthName(month, QLocale::ShortFormat)
                                : QStringLiteral("%1月").arg(month);
}

} // namespace ledger
