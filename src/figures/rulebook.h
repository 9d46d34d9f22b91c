// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace ledger {

/// A file of rules from resources/catalogue that findings are judged by: "votes", "committees".
Result<QJsonObject> ruleBook(const QString& name);

} // namespace ledger
