// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/savedsearches.h"

class QWidget;

namespace ledger {

class Session;

/// The name the words are saved under; empty where they are not.
QString savedNameOf(const Ledger& ledger, const QString& query);

/// Asks for a name and saves the words under it; what became of it is said in the message line. False when nothing changed.
bool askToSaveSearch(Session& session, QWidget* parent, const QString& query);
bool askToRenameSearch(Session& session, QWidget* parent, const QString& name);
bool askToRemoveSearch(Session& session, QWidget* parent, const QString& name);

} // namespace ledger
