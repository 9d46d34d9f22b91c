// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "storage/connection.h"

#include <functional>
#include <optional>

namespace ledger {

/// What is wrong with a stored content.
enum class ContentFault {
    Missing, ///< nothing or only a part of it is there
    Changed, ///< its SHA-256 is another one
    Unused, ///< no attachment leads to it, not even a removed one, and no submitted report
};

/// The contents of attached files and the pages of submitted reports, in pieces.
class ContentStore
{
public:
    static constexpr qint64 PieceBytes = 1 << 20;

    explicit ContentStore(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<ContentInfo>> find(const QByteArray& hash);
    /// Makes the row and sets its id; the pieces follow in their order.
    Result<> add(ContentInfo& content);
    Result<> addPiece(qint64 contentId, qint64 position, const QByteArray& bytes);
    /// Piece by piece; `take` says false to stop.
    Result<> read(qint64 contentId, const std::function<bool(const QByteArray&)>& take);
    /// Removes a content that no attachment and no submission leads to; any other stays.
    Result<> removeUnused(qint64 contentId);
    /// Reads every content through; `goOn` is told between them how far it is. Errors: Cancelled when it says no.
    Result<> verify(const std::function<void(const ContentInfo&, ContentFault)>& found,
                    const std::function<bool(int percent)>& goOn = {});

private:
    Result<QList<ContentInfo>> all();
    Result<std::optional<ContentFault>> faultOf(const ContentInfo& content);

    Connection& m_connection;
};

} // namespace ledger
