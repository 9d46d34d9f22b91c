// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <CLI/CLI.hpp>

#include <string>

namespace ledger {

/// --item, by which a responsibility item is named: its id as `items` lists it.
void addItemOption(CLI::App* command, std::string& item);
/// With its parts. Errors: Usage where there is no such item.
Result<Record> itemNamed(Reader& reader, const std::string& word);

/// An item with its ledger, to be written into.
struct ItemToWrite {
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Reader> reader;
    Record item;
};
/// Errors: as of opening and of itemNamed.
Result<ItemToWrite> itemForWriting(const std::string& ledger, const std::string& word, const Clock& clock);

} // namespace ledger
