// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "ledger/attachmentlimits.h"

#include <QMap>

#include <functional>

namespace ledger {

class Ledger;
class Reader;
class UnitOfWork;

/// Files for one record.
struct AttachmentRequest {
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    QList<AttachmentSource> sources;
    AttachmentLimits limits;
};

struct AttachmentOutcome {
    QList<Attachment> added;
    QStringList alreadyThere; ///< names of files that the record has with the same content
    QList<Error> refused; ///< one sentence for each file that was not taken
};

/// Told how far it is; false stops it, and nothing has changed (Cancelled).
using AttachmentProgress = std::function<bool(int percent)>;

/// Reads the files and attaches those that may be: one action, audited and undoable. A content that the ledger has
/// already is not stored again. Takes its time: off the window's thread.
Result<AttachmentOutcome> attachFiles(Ledger& ledger, const AttachmentRequest& request,
                                      const AttachmentProgress& progress = {});
/// Takes attachments from their records; the contents stay as long as it can be taken back.
Result<> detachFiles(Ledger& ledger, const QList<qint64>& ids);
/// Gives removed attachments back to their records.
Result<> putBackFiles(Ledger& ledger, const QList<qint64>& ids);
/// Another name (its ending stays) or another note. Errors: Validation when the name is empty.
Result<> describeAttachment(Ledger& ledger, qint64 id, const QString& name, const QString& note);
/// For a merge: the attachments of one record become those of another of the same kind, behind its own. A file that the
/// other has already is removed instead. Part of the caller's transaction.
Result<> moveAttachments(UnitOfWork& unit, Kind kind, qint64 from, qint64 to);

/// Those of a record, in their order; reads no content.
Result<QList<Attachment>> attachmentsOf(Reader& reader, Kind kind, qint64 recordId);
/// How many files the records of a kind have, and how large they are.
struct AttachmentCount {
    qint64 files = 0;
    qint64 bytes = 0;
};
Result<QMap<Kind, AttachmentCount>> attachmentCounts(Reader& reader);
/// The whole content. Errors: Corrupt where it is not what was attached.
Result<QByteArray> readAttachment(Reader& reader, const Attachment& attachment);

} // namespace ledger
