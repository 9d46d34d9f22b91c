// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "storage/connection.h"

namespace ledger {

/// One record of a step: how it is on the side where it is not now, and the revisions that the two sides have.
struct UndoRecord {
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    qint64 revisionBefore = 0; ///< while the step is undone; 0: there was no record
    qint64 revisionAfter = 0; ///< while the step is done
    bool isOtherDeleted = false;
    QString otherValues; ///< JSON of recordToJson(); empty where the values are the same on both sides
};

/// One action of a user that can be taken back, or done again.
struct UndoStep {
    qint64 id = 0;
    QString label; ///< for people: 导入三会一课台账
    QString batchUid; ///< of an import and of its undoing
    bool wasBatchUndone = false; ///< what the batch says on the other side
};

enum class UndoDirection { Undo, Redo };

/// The last actions, newest first to undo, oldest undone first to redo.
class UndoStore
{
public:
    explicit UndoStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Adds a done step; what was undone before it can no longer be redone, and only the newest steps are kept.
    Result<> append(UndoStep& step, const QList<UndoRecord>& records);
    /// The step that is next in the direction; nullopt when there is none.
    Result<std::optional<UndoStep>> next(UndoDirection direction);
    /// In the order in which they were written.
    Result<QList<UndoRecord>> recordsOf(qint64 stepId);
    /// What a record held at earlier revisions, as far as the steps keep it: revision → JSON of recordToJson().
    Result<QHash<qint64, QString>> contentsOf(Kind kind, qint64 recordId);
    /// Stores a step as the other side has become: its records, and that it is undone or done now.
    Result<> turn(const UndoStep& step, const QList<UndoRecord>& records, UndoDirection direction);
    /// A record has gone from one revision to another without changing its content: steps that meet it there follow.
    Result<> follow(const UndoRecord& record, qint64 newRevision, UndoDirection direction);

private:
    Result<> insertRecords(qint64 stepId, const QList<UndoRecord>& records);

    Connection& m_connection;
};

} // namespace ledger
