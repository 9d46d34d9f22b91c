// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

#include <CLI/CLI.hpp>

#include <string>

namespace ledger {

class Reader;

/// --item, by which a responsibility item is named: its id as `items` lists it.
void addItemOption(CLI::App* command, std::string& item);
/// With its parts. Errors: Usage where there is no such item.
Result<Record> itemNamed(Reader& reader, const std::string& word);

} // namespace ledger
