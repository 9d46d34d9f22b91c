// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

namespace ledger {

class Ledger;
class Reader;
class UnitOfWork;

/// What was typed in a form or into cells of a list and not saved: survives a crash and is offered back.
struct Draft {
    qint64 id = 0; ///< 0: not kept yet
    QString keptAt; ///< UTC, ISO
    /// Field key → what was typed and is no value; of cells: whatever was typed.
    QHash<QString, QString> unread = {};
    /// Only `unread` was typed; the record says which one it was, not how it shall be.
    bool isOfCells = false;
    Record record = {}; ///< id 0: a new one; else with the revision that the form was opened on
};

/// Keeps the draft, in the place of its earlier state. Neither checked nor audited. Errors: ReadOnly, those of writing.
Result<> keepDraft(Ledger& ledger, Draft& draft);
Result<> dropDraft(Ledger& ledger, qint64 draftId);
/// The same within the transaction that saves the record; an id of 0 is no draft.
Result<> dropDraft(UnitOfWork& work, qint64 draftId);
/// All drafts of the ledger, newest first.
Result<QList<Draft>> draftsOf(Reader& reader);

} // namespace ledger
