// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"

#include <QJsonObject>

namespace ledger {

enum class AuditAction { Created, Changed, Deleted, Restored };
/// created, changed, deleted, restored.
QString auditActionWord(AuditAction action);

/// One changed record: field key → [old, new] as stored texts; a sensitive field only says "changed".
struct AuditEntry {
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    AuditAction action = AuditAction::Changed;
    qint64 revision = 0;
    QString changes;
};

/// One action of a user: everything one transaction did.
struct AuditGroup {
    QString at; ///< UTC, ISO
    QString actor;
    QString operation; ///< word of the program: import, save, delete …
    QString label; ///< for people: 导入三会一课台账
    QList<AuditEntry> entries;
};

/// The fields and parts in which two states of a record differ, as the log keeps them. Empty object: none.
QJsonObject auditChanges(const KindInfo& info, const Record& before, const Record& after);

/// Append-only book of changes, each group chained to the one before by a hash (faults D11).
class AuditStore
{
public:
    explicit AuditStore(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<qint64> append(const AuditGroup& group);
    /// What was done to one record, newest first.
    struct Event {
        QString at;
        QString actor;
        QString label;
        QString action;
        QString changes;
        QString operation;
        qint64 revision = 0; ///< that the record had afterwards
    };
    Result<QList<Event>> eventsOf(Kind kind, qint64 recordId);
    Result<qint64> lastGroup(); ///< 0: none yet
    /// The records of the latest entries, newest first, each once.
    Result<QList<std::pair<Kind, qint64>>> lastWritten(int entries);
    /// A record that a group wrote; a group without records (settings) comes once with id 0.
    struct Touched {
        QString label;
        Kind kind = Kind::Branch;
        qint64 recordId = 0;
    };
    Result<> forEachSince(qint64 group, const std::function<void(const Touched&)>& take);
    /// Walks the whole chain; calls `broken` with the id of each group whose hash does not fit.
    Result<> verify(const std::function<void(qint64)>& broken);

private:
    Result<QByteArray> lastHash();

    Connection& m_connection;
};

} // namespace ledger
