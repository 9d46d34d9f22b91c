// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "storage/connection.h"

#include <functional>
#include <optional>

namespace ledger {

/// One attachment of a step: how it is on the side where it is not now, and the revisions of the two sides.
struct UndoAttachment {
    qint64 attachmentId = 0;
    qint64 revisionBefore = 0; ///< while the step is undone; 0: there was no attachment
    qint64 revisionAfter = 0; ///< while the step is done
    bool isOtherDeleted = false;
    qint64 otherRecordId = 0;
    qint64 otherPosition = 0;
    QString otherName;
    QString otherNote;
};

/// Which record has which files; reads no content.
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Those that are not removed, in their order.
    Result<QList<Attachment>> of(Kind kind, qint64 recordId);
    /// How many files the records of each kind have, and how many bytes these are.
    Result<> counts(const std::function<void(Kind kind, qint64 files, qint64 bytes)>& take);
    /// NotFound when there is none. Removed ones are found too.
    Result<Attachment> load(qint64 id);
    /// All that lead to a content, removed ones too.
    Result<QList<Attachment>> ofContent(qint64 contentId);
    /// Behind the others of the record; sets id, uid, revision and position.
    Result<> insert(Attachment& attachment);
    /// Writes it with attachment.revision where the stored one still is `revisionBefore`. Errors: Conflict.
    Result<> update(const Attachment& attachment, qint64 revisionBefore);

    Result<> appendToStep(qint64 stepId, const QList<UndoAttachment>& rows);
    Result<QList<UndoAttachment>> ofStep(qint64 stepId);
    Result<> replaceInStep(qint64 stepId, const QList<UndoAttachment>& rows);

    /// Attachments of records that are not there: their ids.
    Result<> strays(const QString& table, Kind kind, const std::function<void(qint64 id)>& found);
    /// Forgets what no action that can be taken back leads to any more: removed attachments, and contents that none
    /// leads to. At most `most` attachments at once, so that it stays short.
    Result<> forgetUnreachable(int most);

private:
    Result<QList<Attachment>> list(const QString& condition, const QVariantList& values);

    Connection& m_connection;
};

} // namespace ledger
