// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/say.h"

#include <CLI/CLI.hpp>

#include <string>

namespace ledger {

/// The first argument of nearly every sub-command.
inline void addLedgerArgument(CLI::App* command, std::string& ledger)
{
    command->add_option("LEDGER", ledger, say(QT_TRANSLATE_NOOP("cli", "台账文件")).toStdString())
        ->required()
        ->type_name(std::string());
}

inline CLI::Option* addPeriodOption(CLI::App* command, std::string& period)
{
    const QString help = say(QT_TRANSLATE_NOOP(
        "cli", "期间：2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30、ever@2022-09-30"));
    return command->add_option("--period", period, help.toStdString())->type_name("P");
}

inline CLI::Option* addBranchOption(CLI::App* command, std::string& branch)
{
    const QString help = say(QT_TRANSLATE_NOOP("cli", "只看这个党组织及其下级：名称、简称或别名"));
    return command->add_option("--branch", branch, help.toStdString())->type_name("B");
}

inline CLI::Option* addReasonOption(CLI::App* command, std::string& reason)
{
    const QString help = say(QT_TRANSLATE_NOOP("cli", "改动已上报的期间的原因，记为更正或补录"));
    return command->add_option("--reason", reason, help.toStdString())->type_name("TEXT");
}

inline CLI::Option* addOutOption(CLI::App* command, std::string& out, const QString& help)
{
    return command->add_option("--out", out, help.toStdString())->required()->type_name("FILE");
}

} // namespace ledger
