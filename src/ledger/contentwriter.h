// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "ledger/attachments.h"

class QIODevice;

namespace ledger {

/// Brings the contents of files into the ledger, each in a short transaction of its own, so that the writer is free
/// between them. What it stored and nothing was attached to goes with it.
class ContentWriter
{
public:
    ContentWriter(Ledger& ledger, const AttachmentLimits& limits, const AttachmentProgress& progress);
    ~ContentWriter();
    ContentWriter(const ContentWriter&) = delete;
    ContentWriter& operator=(const ContentWriter&) = delete;

    /// What will come, for the progress.
    void expect(const QList<AttachmentSource>& sources);
    /// Reads it once for its hash, and once more to store it where the ledger does not have it.
    /// Errors: Validation and Unreadable for this file alone; Cancelled, and those of writing.
    Result<ContentInfo> store(const AttachmentSource& source);
    /// The stored contents are attached now.
    void keep() { m_added.clear(); }

private:
    Result<ContentInfo> hash(const AttachmentSource& source, QIODevice& device);
    /// Stores it, or finds what the ledger has already.
    Result<> write(const AttachmentSource& source, QIODevice& device, ContentInfo& content);
    Result<QByteArray> nextPiece(const AttachmentSource& source, QIODevice& device);

    Ledger& m_ledger;
    const AttachmentLimits& m_limits;
    const AttachmentProgress& m_progress;
    qint64 m_expected = 1; ///< bytes, each read twice
    qint64 m_done = 0;
    QList<qint64> m_added;
};

} // namespace ledger
