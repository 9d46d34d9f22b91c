// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/twins.h"

namespace ledger {

/// What is to stand in one record: values under field keys, an invalid one empties its field.
struct RecordEdit {
    /// Of a known record the id and the revision that the values were chosen over (0 = whichever stands); a new one
    /// (id 0) with all it starts with.
    Record record;
    QHash<QString, QVariant> values;
};

/// A change of many records that a person sees as one action: a pasted block, a column filled down.
struct RecordEdits {
    Kind kind = Kind::StudySession;
    QString operation;
    QString label; ///< as it is named in the undo menu: 粘贴 12 行党员
    QList<RecordEdit> edits;
};

/// The record with the values put in, and what follows from an ID number that is new.
Record edited(Record record, const QHash<QString, QVariant>& values);

/// The records in the ledger that an edited one would be alike to, and was not before.
struct EditTwins {
    qsizetype edit = 0; ///< of the action
    Record record; ///< as it would stand
    QList<Twin> twins;
};
Result<QList<EditTwins>> twinsOfEdits(const Ledger& ledger, const RecordEdits& action);

/// Writes all of them in one transaction, or none. The records as they stand afterwards, in the order of the edits.
/// Errors: those of a save; Conflict also where a record was deleted. `failedAt` then tells which edit was refused.
Result<QList<Record>> applyEdits(Ledger& ledger, const RecordEdits& action, qsizetype* failedAt = nullptr);

} // namespace ledger
