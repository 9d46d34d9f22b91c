// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/kind.h"

#include <optional>
#include <string>

namespace ledger {

/// A kind by its word (study_session) or its Chinese label; nothing for an empty word. Errors: Usage.
Result<std::optional<Kind>> kindNamed(const std::string& word);
/// Help of --kind with the words to choose from.
QString kindHelp();

} // namespace ledger
