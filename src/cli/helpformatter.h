// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace ledger {

/// Help in Chinese: columns aligned by what a terminal shows, no words of the parser's own.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option* option, bool isPositional) const override;
    std::string make_option_opts(const CLI::Option* option) const override;
};

} // namespace ledger
