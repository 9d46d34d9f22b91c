// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ledger::architecture {

/// Fails the running test when there is a fault, and lists them all: QtTest itself cuts messages after 1000 characters.
void requireNone(const QStringList& faults);

} // namespace ledger::architecture
