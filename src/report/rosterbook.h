// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/rosterofday.h"

namespace ledger {

/// The roster of a day as it is read, copied and written: heads, a row for everybody, and what stands above and below. Every
/// line above says which day it is of.
struct RosterBook {
    QString title;
    QStringList heads;
    QList<QStringList> rows;
    QStringList below; ///< how many, and posts held by people who are not on the roster
};

QStringList rosterHeads();
/// In the language of the interface; `words` are those of the posts.
RosterBook rosterBook(const RosterOfDay& roster, QDate day, const Vocabulary& words);
/// As an .xlsx file. Errors: Usage for another ending, Io; an existing file stays as it was when this fails.
Result<> writeRosterBook(const QString& path, const RosterBook& book);

} // namespace ledger
