// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace ledger {

/// BLAKE2b over the record's exact values and parts (faults D10); derived fields included.
QByteArray recordDigest(const KindInfo& info, const Record& record);
/// Whether the digest was made of the record, by this program or by one that took fields of the unit's own as they were shown.
bool isDigestOf(const KindInfo& info, const Record& record, const QByteArray& digest);

} // namespace ledger
