// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "domain/record.h"

namespace ledger {

/// The layout of the tokens below. Whoever changes what is indexed raises it: a ledger with another one is indexed anew
/// before it is written to.
inline constexpr int searchIndexVersion = 2;

/// The setting of a ledger that holds the layout its index has.
inline QString searchVersionSetting()
{
    return QStringLiteral("search.version");
}

/// A searched text of a record with the field it stands in.
struct SearchedText {
    const Field* field = nullptr;
    QString text;
};

/// The texts of a record that search looks at, in descriptor order, those of its parts last; never sensitive fields.
QList<SearchedText> searchedFields(const KindInfo& info, const Record& record);
QList<SearchedText> searchedParts(const KindInfo& info, const Record& record);
/// Whether searchedParts() can give anything.
bool hasSearchedParts(const KindInfo& info);

/// The dates of a record that search looks at.
QList<PartialDate> searchedDates(const KindInfo& info, const Record& record);
/// The year a record belongs to; 0 when nothing is stated.
int recordYear(const KindInfo& info, const Record& record);
/// The members a record names by their ids, each once.
QList<qint64> namedMembers(const KindInfo& info, const Record& record);

/// The tokens the index keeps of a record, which must have its parts.
QString searchTokens(const KindInfo& info, const Record& record);

} // namespace ledger
