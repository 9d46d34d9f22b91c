// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/developmentedition.h"
#include "ledger/ledger.h"

namespace ledger {

/// All editions a ledger knows, each ended where the next begins. Errors: Corrupt where one cannot be read.
Result<QList<DevelopmentEdition>> developmentEditions(Reader& reader);
/// Whether the edition comes with the program.
bool isBuiltInEdition(const QString& edition);
/// The definition as it is kept, in the form of resources/catalogue/development.json.
Result<QByteArray> developmentEditionFile(Reader& reader, const QString& edition);

/// What a data file would change.
struct EditionOffer {
    QJsonObject definition;
    DevelopmentEdition edition;
    QString before; ///< the edition that came before it; empty = none
    QStringList looser; ///< what that asks and this does not: to be agreed to before it is taken in
};

/// Reads a file with one edition. Errors: Validation where it is not understood, or is looser than the built-in edition
/// of the same name, or begins on the day of another one.
Result<EditionOffer> offeredEdition(Reader& reader, const QByteArray& file);
Result<> takeEdition(Ledger& ledger, const EditionOffer& offer);
/// Errors: Validation for a built-in edition.
Result<> removeEdition(Ledger& ledger, const QString& edition);

/// Where a limit of the unit's own stands: the step (or the recurring task), and its place among the step's limits.
struct LocalLimit {
    enum class List { Steps, Recurring } list = List::Steps;
    QString step;
    int place = 0; ///< of Recurring: among all of them
};
/// Switches a local limit; central ones are never switched. Errors: Validation.
Result<> switchLocalLimit(Ledger& ledger, const QString& edition, const LocalLimit& limit, bool isOn);

} // namespace ledger
