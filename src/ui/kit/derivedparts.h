// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <functional>

namespace ledger {

/// Finds the one record of that name; 0 where there is none, or more than one.
struct NameFinders {
    std::function<qint64(const QString&)> member;
    std::function<qint64(const QString&)> branch;
};

/// A derived field that says all that its part needs: the branch of a membership, the names of recipients.
bool canFillPart(const KindInfo& info, const Field& field);

/// Gives a new record the part from which the field is derived, so that it gets this value.
void fillPart(const KindInfo& info, const Field& field, const QVariant& value, const NameFinders& find, Record& record);

} // namespace ledger
