// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QJsonValue;

namespace ledger {

/// The texts of an array; of anything else none.
QStringList textsOf(const QJsonValue& array);

} // namespace ledger
