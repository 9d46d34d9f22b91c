// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "ui/kit/messagebar.h"

#include <optional>

namespace ledger {

class Session;

/// What to say of a record that was saved and that the list of the chosen period and branch does not show; nothing when it does.
std::optional<Message> noticeOfSaved(Session& session, Kind kind, qint64 id);

} // namespace ledger
