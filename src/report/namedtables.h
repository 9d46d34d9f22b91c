// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/composition.h"

namespace ledger {

/// Tables that the unit's own templates may ask for by name: resources/reports/tables.json.
const QList<TableSpec>& namedTables();
/// nullptr for a name that is none.
const TableSpec* namedTable(const QString& name);

} // namespace ledger
