// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importmodel.h"

#include <QList>
#include <QString>

namespace ledger {

class Schema;
class Vocabulary;
struct KindInfo;

/// A field that a column of a sheet may be imported as.
struct ColumnOffer {
    QString key; ///< as in SheetSetup::fields
    QString label;
};

/// What the columns of a kind may be: its fields, what only the importer reads (names of the present …), posts, steps.
QList<ColumnOffer> columnOffers(Kind kind, const Schema& schema, const Vocabulary& vocabulary);

/// Labels of the fields that no row of the kind can do without and that no column is mapped to.
QStringList missingColumns(const SheetSetup& setup, const KindInfo& info);

/// A, B … Z, AA: the name of a column as office programs show it.
QString columnName(int column);

} // namespace ledger
