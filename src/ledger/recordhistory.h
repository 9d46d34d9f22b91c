// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QSet>

namespace ledger {

/// A record as it stood at one time. The log does not hold personal values; where no step to undo holds them either,
/// the field is unknown and its value in `record` is that of a later time.
struct PastState {
    Record record;
    QSet<QString> unknown;
};

/// One change of a record, with the states on both sides of it.
struct RecordChange {
    QString at; ///< UTC, ISO
    QString actor;
    QString operation; ///< word of the program: save, import, undo …
    QString label; ///< for people
    QString action; ///< created, changed, deleted, restored
    QStringList changed; ///< keys of the fields and parts, in descriptor order; of a new record all that it had
    PastState before; ///< of a new record an empty one
    PastState after;
};

struct RecordHistory {
    Record now;
    QList<RecordChange> changes; ///< newest first
};

/// What was done to a record since it was made, the recycle bin included.
Result<RecordHistory> recordHistory(Reader& reader, Kind kind, qint64 id);

/// Why a field or part cannot be given its old value; empty when it can.
QString whyNotRestorable(const KindInfo& info, const RecordHistory& history, const RecordChange& change,
                         const QString& key);
/// The same of the whole record as it stood after the change.
QString whyNotRestorable(const KindInfo& info, const RecordHistory& history, const RecordChange& change);

/// How many branches and members the record names that lie in the recycle bin, as after a merging.
Result<qint64> countDeletedReferences(Reader& reader, const Record& record);

/// Gives one field or part the value it had before the change, where `now` is still the record's state.
/// Errors: those of saving; Conflict when the record was changed meanwhile.
Result<Changes> restoreField(Ledger& ledger, const Record& now, const RecordChange& change, const QString& key);
/// Makes the record as it stood after the change, out of the recycle bin too; what is unknown stays as it is.
Result<Changes> restoreState(Ledger& ledger, const Record& now, const RecordChange& change);

} // namespace ledger
