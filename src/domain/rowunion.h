// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace ledger {

/// Whether two rows of a part speak of the same thing: the same person, step or record, and the same dates where both
/// state them. An end that only one of them states makes two of them: the other is still open.
bool isSameRow(const PartInfo& part, const PartRow& a, const PartRow& b);

/// Two rows of the same thing as one: what the first leaves open the second fills; of two marks the set one holds,
/// and with it its row.
PartRow unitedRow(const PartInfo& part, const PartRow& a, const PartRow& b);

/// The rows with each thing once, in their order.
QList<PartRow> withoutRepeats(const PartInfo& part, const QList<PartRow>& rows);

/// A row of two records that become one.
struct UnitedRow {
    PartRow row;
    bool isInFirst = false;
    bool isInSecond = false;
    /// False for what contradicts the first record: a second open membership.
    bool isProposed = true;
};

QList<UnitedRow> unitedRows(const PartInfo& part, const QList<PartRow>& first, const QList<PartRow>& second);

} // namespace ledger
