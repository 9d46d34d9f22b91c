// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace ledger {

class Ledger;

/// A search kept under a name; they belong to the ledger, in the order they were saved.
struct SavedSearch {
    QString name;
    QString query;

    bool operator==(const SavedSearch& other) const = default;
};

QList<SavedSearch> savedSearches(const Ledger& ledger);
/// A search of the same name is replaced. Errors: Validation for an empty or overlong name.
Result<> saveSearch(Ledger& ledger, const SavedSearch& search);
/// Errors: Validation when the new name is empty, overlong or another search's.
Result<> renameSearch(Ledger& ledger, const QString& name, const QString& newName);
Result<> removeSearch(Ledger& ledger, const QString& name);

} // namespace ledger
