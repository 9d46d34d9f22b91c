// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

/// The basis of a rule as it is shown: Chinese, and where the interface is English with what it means behind it, as far as
/// articles.json has all of its words. Machines and documents keep the Chinese alone.
QString glossedBasis(const QString& basis);

} // namespace ledger
