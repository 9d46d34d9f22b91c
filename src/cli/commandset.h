// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"
#include "cli/output.h"

#include <CLI/CLI.hpp>

#include <list>
#include <string>

namespace ledger {

/// What every sub-command is called with.
struct Invocation {
    Clock clock;
    Output& out;
    const CliServices& services;
};

/// An error is shown and turned into its exit status by the caller.
using CommandAction = std::function<Result<ExitStatus>(Invocation&)>;

/// The options that every sub-command takes.
struct CommonOptions {
    std::string today;
    std::string language;
    std::string user;
    std::string passwordFile;
    bool isJson = false;
};

/// The program's command line: sub-commands with their options, help and actions.
class CommandSet
{
public:
    CommandSet();

    /// A new sub-command with the common options. The examples are printed below its help.
    CLI::App* add(const std::string& name, const QString& description, const QStringList& examples = {});
    void onRun(CLI::App* command, CommandAction action);
    /// Parses the arguments and runs what they name.
    int run(const QStringList& arguments, const CliServices& services);

private:
    struct Entry {
        CLI::App* command;
        CommandAction action;
    };
    QString unknownWord() const;
    ExitStatus runParsed(const CliServices& services);
    ExitStatus failedParse(const CLI::ParseError& error, AnswerForm form);

    CLI::App m_root;
    CommonOptions m_common;
    std::string m_windowLedger;
    std::list<Entry> m_entries;
};

} // namespace ledger
