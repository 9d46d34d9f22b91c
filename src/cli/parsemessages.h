// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace ledger {

/// What is wrong with the command line, as a sentence for people.
QString parseMessage(const CLI::ParseError& error);

} // namespace ledger
