// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace ledger {

/// A report on a responsibility item, added behind those that were made.
struct ItemReport {
    qint64 item = 0;
    int quarter = 0; ///< 1 … 4
    QString text;
    std::optional<double> percent;
    QString enteredBy;
    QDate day;
    int corrects = 0; ///< number of the entry it stands for; 0: none
    QString state; ///< of the item from the day on; empty: as it is
};

/// 销号: somebody asks for it, somebody else agrees.
struct ItemClosing {
    qint64 item = 0;
    QString askedBy;
    QString reviewedBy;
    QDate day;
    QString note;
};

struct ItemReopening {
    qint64 item = 0;
    QString by;
    QString reason;
    QDate day;
};

/// Each as one action that can be taken back. Errors: Validation with the field (text, percent, quarter, day, entered_by,
/// asked_by, reviewed_by, reason, evidence, state).
Result<Changes> reportOnItem(Ledger& ledger, const ItemReport& report);
/// Needs a linked record that is still there, or a file at the item; who reviews it has neither asked for it nor entered
/// any of its progress.
Result<Changes> closeItem(Ledger& ledger, const ItemClosing& closing);
Result<Changes> reopenItem(Ledger& ledger, const ItemReopening& reopening);

/// The state by which an item is closed, and the one in which it is worked on.
QString closedState(const Vocabulary& vocabulary);
QString runningState(const Vocabulary& vocabulary);

} // namespace ledger
