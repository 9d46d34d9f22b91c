// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"
#include "ui/kit/twinpanel.h"

#include <QDate>

namespace ledger {

class Ledger;

/// What shall be saved, in the name of which action.
struct SaveOrder {
    Record record;
    QString label;
    KnownTwins known; ///< twins that keep nobody from saving
    qint64 draftId = 0; ///< goes with the save; 0 = none
};

/// What became of a save: the record as it is now, or the twins because of which it was not written.
struct SavedOrTwins {
    Record record;
    QList<Twin> twins;
};

/// Writes the record through the write door unless it has likely twins that nobody has said anything about.
/// Off the window's thread.
Result<SavedOrTwins> saveUnlessTwin(Ledger& ledger, const SaveOrder& order);

/// Why the day of the record may be a slip of the pen: one to come, or a month where a day is usual. Empty when it is not.
QString doubtAboutDate(const KindInfo& info, const KindTraits& traits, const Record& record, QDate today);

} // namespace ledger
