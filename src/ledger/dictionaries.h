// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace ledger {

class Ledger;

/// Shows the word by another name from now on, in old records too; both names are understood. The word itself gives it
/// back. Errors: Validation when another word of the dictionary has that name.
Result<> renameWord(Ledger& ledger, const QString& dictionary, const QString& word, const QString& name);
/// Moves the word among the others; −1 is up.
Result<> moveWord(Ledger& ledger, const QString& dictionary, const QString& word, int by);
/// A retired word is not offered any more; where it stands it stays valid.
Result<> retireWord(Ledger& ledger, const QString& dictionary, const QString& word, bool isRetired);

} // namespace ledger
