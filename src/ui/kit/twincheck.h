// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulefinding.h"
#include "ledger/twins.h"

#include <QSet>

namespace ledger {

class Ledger;

/// The twins about which somebody has said that they are others.
struct KnownTwins {
    QSet<qint64> accepted; ///< for the record that is typed
    QSet<qint64> series; ///< near ones, for as long as the form is open

    QList<Twin> unknownOf(const QList<Twin>& twins) const;
};

/// What a form wants to save.
struct SaveRequest {
    Record record;
    QString label; ///< of the action
    qint64 draft = 0; ///< goes when the record is saved
    KnownTwins known;
    QDate today = {};
};

/// What became of it: the record as it is now, or the twins because of which nothing was written.
struct SavedOrTwins {
    Record record;
    QList<Twin> twins;
    QList<RuleFinding> findings = {}; ///< what the rules say of the record that was saved
};

/// Saves the record, unless it is new or another one now and the ledger holds twins nobody has said anything about.
/// Off the window's thread.
Result<SavedOrTwins> saveUnlessTwin(Ledger& ledger, const SaveRequest& request);

} // namespace ledger
