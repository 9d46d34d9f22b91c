// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QByteArray>
#include <QString>

namespace ledger {

/// What is in an attached file, as it is known without reading it; kept once however often it is attached.
struct ContentInfo {
    qint64 id = 0;
    QByteArray hash; ///< SHA-256, binary
    qint64 size = 0; ///< bytes
    QString mediaType; ///< image/jpeg
};

/// A file that belongs to a record, under the name it has there.
struct Attachment {
    qint64 id = 0;
    QString uid = {}; ///< stable between PCs
    qint64 revision = 0; ///< grows with every change; taking one back sets it back
    bool isDeleted = false;
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    qint64 position = 0; ///< among those of the record
    QString name; ///< file name with its ending
    QString note = {};
    QString addedAt = {}; ///< UTC, ISO
    ContentInfo content = {};
};

} // namespace ledger
