// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ownfield.h"

namespace ledger {

class Ledger;
class UnitOfWork;

/// The fields the unit added, hidden ones too, as they stand in the file: the open ledger's schema is that of its opening.
Result<QList<OwnField>> ownFields(const Ledger& ledger);

/// Adds a field (without a key) or changes one; its type stays what it was. `words` are added to a choice's dictionary.
/// Forms, lists and everything else know it when the ledger is opened again.
/// Errors: Validation, with the field "label", "headers", "unit" or "words".
Result<OwnField> saveOwnField(Ledger& ledger, OwnField own, const QStringList& words = {});

/// Makes the figures of counted fields that choose from the dictionary anew, after its words have changed.
Result<> refreshOwnFigures(UnitOfWork& unit, const QString& dictionary);

/// Moves a field among those of its kind; −1 is up.
Result<> moveOwnField(Ledger& ledger, const OwnField& own, int by);

/// A hidden field keeps everything that was entered; nobody is asked for more.
Result<> hideOwnField(Ledger& ledger, OwnField own, bool isHidden);

} // namespace ledger
